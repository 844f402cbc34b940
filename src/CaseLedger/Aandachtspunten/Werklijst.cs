using System.Text.Json.Serialization;
using CaseLedger.Dossier;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Aandachtspunten;

/// <summary>A signal of one household in the work list.</summary>
internal sealed record Werklijstregel(Guid HuishoudenId, Signaalcode Code, DateOnly Sinds, string Toelichting, LidId? LidId, IReadOnlyList<Guid> Registraties)
{
    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    public static Werklijstregel Van(Guid huishouden, Aandachtspunt punt) => new(huishouden, punt.Code, punt.Sinds, punt.Toelichting, punt.LidId, punt.Registraties)
    {
        Links = Verwijslink.VanHuishouden(huishouden),
    };
}

/// <summary>What asks for attention in a toekomsttuin; households whose first signal is oldest come first.</summary>
internal sealed class Werklijst : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/aandachtspunten", Haal)
        .WithName("LijstAandachtspunten")
        .Produces<Lijst<Werklijstregel>>()
        .WithVraag("toekomsttuin", "aandachtspunt", "limiet", "na")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, IDocumentStore opslag, Toekomsttuinkast tuinen, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var code = vraag.Lees<Signaalcode>("aandachtspunt");
        var limiet = (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard);
        var na = vraag.Cursor("na");
        var (tuin, probleem) = await tuinen.Kies(http, vraag);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        http.Spoor().Over(tuin!.Gemeente);
        var nu = klok.GetUtcNow();
        var vandaag = nu.Dag();
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        var (dossiers, volgende) = await Pagina(sessie.Query<Dossierdocument>().Van(http), tuin.Code, code, vandaag, na, limiet, http.RequestAborted);
        var regels = dossiers
            .Where(d => http.Oordeel(d.Kring, d.Id, nu).Mag)
            .SelectMany(d => d.AandachtspuntenOp(vandaag).Select(a => Werklijstregel.Van(d.Id, a)))
            .Where(r => code is null || r.Code == code)
            .ToList();
        http.Response.VolgendePagina(http.Request, volgende);
        return new Jsonantwoord<Lijst<Werklijstregel>>(new Lijst<Werklijstregel>(regels));
    }

    /// <summary>Households with a signal that has begun, in order of its first day, by the index on both.</summary>
    private static async Task<(IReadOnlyList<Dossierdocument> Dossiers, Cursor? Volgende)> Pagina(
        IQueryable<Dossierdocument> dossiers, string toekomsttuin, Signaalcode? code, DateOnly vandaag, Cursor? na, int limiet, CancellationToken stop)
    {
        var tot = vandaag.DayNumber;
        var gezocht = dossiers.Where(d => d.Toekomsttuin == toekomsttuin && d.EersteSignaal <= tot);
        if (code is { } gevraagd)
        {
            var naam = Code.Van(gevraagd);
            gezocht = gezocht.Where(d => d.Signaalcodes.Contains(naam));
        }

        if (na is { } cursor)
        {
            gezocht = gezocht.Where(d => d.EersteSignaal > cursor.Getal || (d.EersteSignaal == cursor.Getal && d.Id > cursor.Id));
        }

        var gevonden = await gezocht.OrderBy(d => d.EersteSignaal).ThenBy(d => d.Id).Take(limiet + 1).ToListAsync(stop);
        return gevonden.Count > limiet
            ? ([.. gevonden.Take(limiet)], new Cursor(gevonden[limiet - 1].EersteSignaal!.Value, gevonden[limiet - 1].Id))
            : (gevonden, null);
    }
}
