using CaseLedger.Abonnementen;
using CaseLedger.Toegang;

namespace CaseLedger.Koppelingen;

/// <summary>What was recorded, in the order of the ledger, for systems that keep up with it: each keeps its own position.</summary>
internal sealed class HaalGebeurtenissen(Gebeurteniskast kast, Volgwekker wekker, IHostApplicationLifetime leven, TimeProvider klok) : IEindpunt
{
    public const string Adres = "/v1/gebeurtenissen";
    private const int Standaard = 100;
    private const int Hoogstens = 1000;
    private const int LangsteWacht = 60;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet(Adres, (HttpContext http, HaalGebeurtenissen feed) => feed.Haal(http))
        .WithName(nameof(HaalGebeurtenissen)).WithSummary("What was recorded, in the order of the ledger: each system keeps its own position.")
        .Produces<Gebeurtenissenpagina>()
        .Produces<Probleem>(StatusCodes.Status410Gone, Probleem.Mediatype)
        .WithVraag("na-positie", "limiet", "wacht")
        .Vereist(Scope.Systeem, Scope.Auditor);

    private async Task<IResult> Haal(HttpContext http)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (na, limiet, wacht) = (vraag.Getal("na", 0, long.MaxValue) ?? 0, (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Getal("wacht", 0, LangsteWacht) ?? 0);
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        var pagina = await Wacht(http, na, limiet, TimeSpan.FromSeconds(wacht));
        if (pagina is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.PositieVerlopen));
        }

        if (pagina.Items.Count == 0)
        {
            // It shows nothing of anybody: a line for every time that a system looks would bury the others.
            http.Spoor().Geschreven();
        }

        return new Jsonantwoord<Gebeurtenissenpagina>(pagina);
    }

    /// <summary>The page, as soon as it has something; empty when the time is up or the service stops. Null when the position is not one of here.</summary>
    private async Task<Gebeurtenissenpagina?> Wacht(HttpContext http, long na, int limiet, TimeSpan wacht)
    {
        var begin = klok.GetTimestamp();
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, leven.ApplicationStopping);
        while (true)
        {
            var verder = wekker.Volgende;
            var pagina = await Pagina(http, na, limiet);
            var rest = wacht - klok.GetElapsedTime(begin);
            if (pagina is null or { Items.Count: > 0 } || rest <= TimeSpan.Zero || einde.IsCancellationRequested)
            {
                return pagina;
            }

            na = pagina.Positie;
            await Task.WhenAny(verder, Task.Delay(rest, klok, einde.Token));
        }
    }

    private async Task<Gebeurtenissenpagina?> Pagina(HttpContext http, long na, int limiet)
    {
        var (tot, vanaf) = await kast.Stand(http.RequestAborted);
        if (na > tot || na < vanaf)
        {
            return null;
        }

        var rijen = await kast.Na(http.Beller().Gemeenten, na, tot, limiet, http.RequestAborted);
        var nu = klok.GetUtcNow();
        return new Gebeurtenissenpagina(
            [.. rijen.Where(r => (http.Beller().Scopes.Contains(Scope.Auditor) || Gebeurtenissoort.IsVoorSystemen(r.Type)) && http.Oordeel(r.Kring, r.HuishoudenId, nu).Mag)],
            rijen.Count == limiet ? rijen[^1].Positie : tot);
    }
}
