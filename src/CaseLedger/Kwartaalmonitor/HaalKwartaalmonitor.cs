using CaseLedger.Dossier;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The monitor of one toekomsttuin and quarter.</summary>
internal sealed class HaalKwartaalmonitor : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/kwartaalmonitors/{toekomsttuin}/{kwartaal}", Haal)
        .WithName(nameof(HaalKwartaalmonitor))
        .Produces<Kwartaalmonitorweergave>()
        .Vereist(Scope.Coordinator, Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, string toekomsttuin, string kwartaal, Toekomsttuinkast tuinen, IDocumentStore opslag, TimeProvider klok)
    {
        if (!Kwartaal.TryParse(kwartaal, out var gevraagd) || await Zoek(http, toekomsttuin, tuinen) is not { } tuin)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        var bijdragen = await sessie.Query<Dossierdocument>()
            .Where(d => d.Toekomsttuinen.Contains(toekomsttuin))
            .Select(d => d.Bijdrage)
            .ToListAsync(http.RequestAborted);
        var cijfers = Kwartaalcijfers.Bereken(tuin.Code, tuin.Startdatum, gevraagd, bijdragen);
        var stand = klok.GetUtcNow().Dag() > gevraagd.LaatsteDag ? Monitorstand.Actueel : Monitorstand.Voorlopig;
        return new Jsonantwoord<Kwartaalmonitorweergave>(new Kwartaalmonitorweergave(cijfers, stand));
    }

    /// <summary>A toekomsttuin of the caller's gemeenten, and of its own toekomsttuinen when the token names them.</summary>
    private static async Task<Toekomsttuin?> Zoek(HttpContext http, string code, Toekomsttuinkast tuinen)
    {
        var beller = http.Beller();
        var tuin = (await tuinen.Alle(beller.Gemeenten, http.RequestAborted)).FirstOrDefault(t => t.Code == code);
        return beller.Toekomsttuinen.Count > 0 && !beller.Toekomsttuinen.Contains(code) ? null : tuin;
    }
}
