using CaseLedger.Koppelingen;
using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>What households and professionals said on one question of the monitor, in pages, the newest first.</summary>
internal sealed class LijstHuishoudenservaringen : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/kwartaalmonitors/{toekomsttuin}/{kwartaal}/huishoudenservaringen/{vraag}", Haal)
        .WithName(nameof(LijstHuishoudenservaringen))
        .WithSummary("The words of question I, J or K of a quarter, without names.")
        .Produces<Lijst<Ervaringweergave>>()
        .WithVraag("limiet", "na")
        .Vereist(Scope.Coordinator);

    private static async Task<IResult> Haal(HttpContext http, string toekomsttuin, string kwartaal, string vraag, Toekomsttuinkast tuinen, Ervaringlezer lezer)
    {
        var tekens = new Vraagtekens(http.Request.Query);
        var (limiet, na) = ((int)(tekens.Getal("limiet", 1, Hoogstens) ?? Standaard), tekens.Cursor("na"));
        if (tekens.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(tekens.Fouten));
        }

        if (!Kwartaal.TryParse(kwartaal, out var gevraagd) || Code.Lees<Monitorrij>(vraag) is not { } rij || rij is not (Monitorrij.I or Monitorrij.J or Monitorrij.K)
            || await tuinen.Een(toekomsttuin, http.RequestAborted) is not { } tuin || !http.Beller().MagErvaringen(tuin))
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var (ervaringen, volgende) = await lezer.Lees(http.Beller(), tuin, gevraagd, new Ervaringbladzijde([rij], limiet, na), http.RequestAborted);
        http.Response.VolgendePagina(http.Request, volgende);
        return new Jsonantwoord<Lijst<Ervaringweergave>>(new Lijst<Ervaringweergave>([.. ervaringen[rij]]));
    }
}
