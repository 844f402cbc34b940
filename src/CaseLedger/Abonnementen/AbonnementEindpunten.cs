using CaseLedger.Toegang;

namespace CaseLedger.Abonnementen;

/// <summary>Subscriptions of the caller's client.</summary>
internal sealed class AbonnementEindpunten : IEindpunt
{
    public const string Adres = "/v1/abonnementen";
    public const string Een = $"{Adres}/{{abonnementId:guid}}";
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Adres, Maak).WithName("MaakAbonnement").WithSummary("Be told what is recorded: a webhook.")
            .WithDescription("Each event is sent to `url` by POST: CloudEvents 1.0 in the NL GOV profile 1.1, structured JSON, without text or names, signed as Standard Webhooks say. Its `time` is when it was recorded. Per household in order, each at least once, always with the same `webhook-id`. Before anything is recorded the receiver is asked with OPTIONS and must allow the service (`WebHook-Request-Origin`, `WebHook-Allowed-Origin`). Accept with 2xx; 410 ends the subscription; `Retry-After` is respected. Tried for three days, then parked.")
            .Accepts<Abonnementverzoek>("application/json").Produces<Abonnementweergave>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
        app.MapGet(Adres, Lijst).WithName("LijstAbonnementen").WithSummary("The subscriptions of this client.").WithVraag("limiet", "na")
            .Produces<Lijst<Abonnementweergave>>().Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
        app.MapGet(Een, Haal).WithName("HaalAbonnement").WithSummary("One subscription.").Produces<Abonnementweergave>().Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
        app.MapPost($"{Een}/beeindigingen", Beeindig).WithName("BeeindigAbonnement").WithSummary("Nothing is sent to this receiver any more.")
            .Produces<Abonnementweergave>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
        app.MapPost($"{Een}/geheimen", Wissel).WithName("WisselAbonnementsgeheim").WithSummary("A new secret; the old one signs beside it for a day.")
            .Accepts<Geheimverzoek>("application/json").Produces<Abonnementweergave>(StatusCodes.Status201Created).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
    }

    private static async Task<IResult> Maak(HttpContext http, Abonnementmaker maker)
    {
        var (verzoek, probleem) = await http.LeesLichaam<Abonnementverzoek>();
        var (abonnement, bezwaar) = verzoek is null ? (null, probleem) : await maker.Maak(verzoek, http.Beller(), http.RequestAborted);
        return abonnement is null
            ? new Probleemantwoord(bezwaar!)
            : new Jsonantwoord<Abonnementweergave>(abonnement) { Status = StatusCodes.Status201Created, Locatie = $"{Adres}/{abonnement.AbonnementId:D}" };
    }

    private static async Task<IResult> Lijst(HttpContext http, Abonnementkast kast)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (limiet, na) = ((int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Cursor("na"));
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        var gevonden = await kast.Alle(http.Beller(), limiet + 1, na?.Id ?? Guid.Empty, http.RequestAborted);
        http.Response.VolgendePagina(http.Request, gevonden.Count > limiet ? new Cursor(0, gevonden[limiet - 1].Id) : null);
        return new Jsonantwoord<Lijst<Abonnementweergave>>(new Lijst<Abonnementweergave>([.. gevonden.Take(limiet).Select(a => a.Weergave)]));
    }

    private static async Task<IResult> Haal(HttpContext http, Guid abonnementId, Abonnementkast kast) =>
        await kast.Een(http.Beller(), abonnementId, http.RequestAborted) is { } abonnement
            ? new Jsonantwoord<Abonnementweergave>(abonnement.Weergave)
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));

    private static Task<IResult> Beeindig(HttpContext http, Guid abonnementId, Abonnementkast kast, Abonnementschrijver schrijver) => Doe(http, abonnementId, kast, async abonnement =>
    {
        await schrijver.Beeindig(abonnement, Eindreden.OpVerzoek, http.Beller(), http.RequestAborted);
        return null;
    });

    private static async Task<IResult> Wissel(HttpContext http, Guid abonnementId, Abonnementkast kast, Abonnementschrijver schrijver)
    {
        var (verzoek, probleem) = await http.LeesLichaam<Geheimverzoek>();
        var geheim = verzoek?.Geheim is { } gegeven ? Handtekening.Lees(gegeven) : Handtekening.NieuwGeheim();
        if (verzoek is null || geheim is null)
        {
            return new Probleemantwoord(probleem ?? Probleem.Ongeldig("/geheim", Abonnementmaker.GeheimFout));
        }

        return await Doe(http, abonnementId, kast, async abonnement =>
        {
            await schrijver.Wissel(abonnement, geheim, http.Beller(), http.RequestAborted);
            return verzoek.Geheim is null ? Handtekening.Schrijf(geheim) : null;
        });
    }

    /// <summary>An act on a subscription that runs; the answer is how it stands after.</summary>
    private static async Task<IResult> Doe(HttpContext http, Guid id, Abonnementkast kast, Func<Abonnement, Task<string?>> stap)
    {
        if (await kast.Een(http.Beller(), id, http.RequestAborted) is not { } abonnement)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        if (abonnement.Weergave.BeeindigdOp is not null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.AbonnementBeeindigd));
        }

        try
        {
            var geheim = await stap(abonnement);
            var nu = await kast.Een(id, http.RequestAborted);
            return new Jsonantwoord<Abonnementweergave>(nu!.Weergave with { Geheim = geheim }) { Status = StatusCodes.Status201Created, Locatie = $"{Adres}/{id:D}" };
        }
        catch (Exception e) when (Botsingen.Van(e) is not null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.GelijktijdigGewijzigd));
        }
    }
}
