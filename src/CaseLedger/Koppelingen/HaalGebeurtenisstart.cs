using System.Globalization;
using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>Where a new system begins: the households that are there, and the position after which the feed tells what comes.</summary>
internal sealed class HaalGebeurtenisstart : IEindpunt
{
    private const int Standaard = 200;
    private const int Hoogstens = 1000;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet($"{HaalGebeurtenissen.Adres}/start", Haal)
        .WithName(nameof(HaalGebeurtenisstart))
        .Produces<Startpagina>()
        .WithVraag("limiet", "na", "positie")
        .Vereist(Scope.Systeem, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Gebeurteniskast kast, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (limiet, na, positie) = ((int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Cursor("na"), vraag.Getal("positie", 0, long.MaxValue));
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        // Before the households: what is recorded while they are read comes in the feed once more.
        var begin = positie ?? (await kast.Stand(http.RequestAborted)).Tot;
        var stapel = await kast.Stapel(http.Beller().Gemeenten, na?.Id ?? Guid.Empty, limiet + 1, http.RequestAborted);
        if (stapel.Count > limiet)
        {
            var volgende = new Cursor(0, stapel[limiet - 1].Regel.HuishoudenId);
            http.Response.Headers.Link = string.Create(CultureInfo.InvariantCulture, $"<{HaalGebeurtenissen.Adres}/start?limiet={limiet}&positie={begin}&na={volgende}>; rel=\"next\"");
        }

        var nu = klok.GetUtcNow();
        return new Jsonantwoord<Startpagina>(new Startpagina(
            [.. stapel.Take(limiet).Where(s => http.Oordeel(s.Kring, s.Regel.HuishoudenId, nu).Mag).Select(s => s.Regel)], begin));
    }
}

/// <summary>A page of the start.</summary>
/// <param name="Items">Households, by id.</param>
/// <param name="Positie">Follow the feed from here; the same on every page.</param>
internal sealed record Startpagina(IReadOnlyList<Startregel> Items, long Positie);
