using System.Globalization;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The monitor of a regio: the sum over its toekomsttuinen, and each of them.</summary>
internal sealed class HaalRegiomonitor : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/regio-monitors/{regio}/{kwartaal}", Haal)
        .WithName(nameof(HaalRegiomonitor)).WithVormen<Regiomonitor>().WithVraag("stand", "onderdruk").Vereist(Scope.Coordinator).OverGeenHuishouden();

    private static async Task<IResult> Haal(HttpContext http, string regio, string kwartaal, Toekomsttuinkast kast, Monitorlezer lezer, Monitorbeeld beeld)
    {
        var stop = http.RequestAborted;
        var vraag = Monitorvraag.Lees(http);
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        if (!Kwartaal.TryParse(kwartaal, out var gevraagd) || http.Beller().Regio != regio || await kast.VanRegio(regio, stop) is not { Count: > 0 } tuinen)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var verloop = Monitorvorm.Verloop(http.Request, tuinen.Min(t => t.Startdatum), gevraagd);
        var (positie, rijen) = await lezer.Rijen([.. tuinen.Select(t => t.Code)], verloop[0], gevraagd, stop);
        List<Kwartaalmonitorweergave> delen = [];
        foreach (var tuin in tuinen)
        {
            delen.Add(vraag.Voor(await beeld.Van(http.Beller(), tuin, gevraagd, (positie, rijen[tuin.Code]), vraag.AlleenActueel, stop)));
        }

        var rapport = new Monitorrapport(Naam(regio), [.. verloop.Select(k => beeld.Som(regio, k, tuinen, rijen, positie, k == gevraagd ? delen : []))], delen);
        var monitor = new Regiomonitor(regio, gevraagd, gevraagd.LaatsteDag, rapport.Hoofd, delen);
        return new Monitorantwoord<Regiomonitor>(monitor, rapport, vraag.Afdekking(rapport, masker => monitor.Onderdrukt(masker)));
    }

    /// <summary>A code as people write it: <c>Gooi en Vechtstreek</c>.</summary>
    private static string Naam(string regio) => string.Join(' ', regio.Split('-').Select(d => d is "en" or "van" or "de" ? d : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(d)));
}
