using CaseLedger.Toegang;

namespace CaseLedger.Abonnementen;

/// <summary>What a subscriber got and will get, and sending it again.</summary>
internal sealed class AfleveringEindpunten : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{AbonnementEindpunten.Een}/afleveringen", Lijst).WithName("LijstAfleveringen").WithSummary("The deliveries of a subscription, in pages; what was delivered stays for 30 days.")
            .WithVraag("status-aflevering", "limiet", "na").Produces<Lijst<Aflevering>>().Vereist(Scope.Beheer, Scope.Systeem);
        app.MapPost($"{AbonnementEindpunten.Een}/herhalingen", Herhaal).WithName("HerhaalAfleveringen").WithSummary("Sends again: one event, all that is parked, or all from a number in the ledger.")
            .Accepts<Herhaalverzoek>("application/json").Produces<Herhaling>(StatusCodes.Status202Accepted).Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer, Scope.Systeem);
        app.MapPost($"{AbonnementEindpunten.Een}/proefberichten", Proef).WithName("StuurProefbericht").WithSummary("Sends one message of type nl.caseledger.proefbericht now, once.")
            .Produces<Proefuitslag>().Produces<Probleem>(StatusCodes.Status409Conflict, Probleem.Mediatype).Vereist(Scope.Beheer, Scope.Systeem).OverGeenHuishouden();
    }

    private static async Task<IResult> Lijst(HttpContext http, Guid abonnementId, Abonnementkast abonnementen, Afleveringkast kast)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (limiet, na, status) = ((int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Cursor("na"), vraag.Lees<Afleverstatus>("status"));
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        if (await abonnementen.Een(http.Beller(), abonnementId, http.RequestAborted) is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var gevonden = await kast.Lees(abonnementId, status, na?.Id ?? Guid.Empty, limiet + 1, http.RequestAborted);
        http.Response.VolgendePagina(http.Request, gevonden.Count > limiet ? new Cursor(0, gevonden[limiet - 1].RegistratieId) : null);
        return new Jsonantwoord<Lijst<Aflevering>>(new Lijst<Aflevering>([.. gevonden.Take(limiet)]));
    }

    private static async Task<IResult> Herhaal(HttpContext http, Guid abonnementId, Abonnementkast abonnementen, Afleveringkast kast)
    {
        var (verzoek, probleem) = await http.LeesLichaam<Herhaalverzoek>();
        if (verzoek?.Fouten().ToList() is { Count: > 0 } fouten)
        {
            probleem = Probleem.Ongeldig(fouten);
        }

        probleem ??= await Lopend(http, abonnementId, abonnementen) is { Probleem: { } bezwaar } ? bezwaar : null;
        return probleem is not null
            ? new Probleemantwoord(probleem)
            : new Jsonantwoord<Herhaling>(new Herhaling(await kast.Herhaal(abonnementId, verzoek!, http.RequestAborted))) { Status = StatusCodes.Status202Accepted };
    }

    private static async Task<IResult> Proef(HttpContext http, Guid abonnementId, Abonnementkast abonnementen, Bezorger bezorger, Bezorginstelling instelling, TimeProvider klok)
    {
        var (abonnement, probleem) = await Lopend(http, abonnementId, abonnementen);
        if (abonnement is null)
        {
            return new Probleemantwoord(probleem!);
        }

        var proef = new Cloudevent { Id = Identiteit.Nieuw(), Source = instelling.Bron, Type = Gebeurtenissoort.Proef, Time = klok.GetUtcNow() };
        var uitkomst = await bezorger.Stuur(abonnement.Id, abonnement.Gemeente, abonnement.Weergave.Url, proef, http.RequestAborted);
        return new Jsonantwoord<Proefuitslag>(new Proefuitslag(uitkomst.Gelukt, uitkomst.Status));
    }

    private static async Task<(Abonnement? Abonnement, Probleem? Probleem)> Lopend(HttpContext http, Guid id, Abonnementkast kast) => await kast.Een(http.Beller(), id, http.RequestAborted) switch
    {
        null => (null, new Probleem(Probleemsoort.NietGevonden)),
        { Weergave.BeeindigdOp: not null } => (null, new Probleem(Probleemsoort.AbonnementBeeindigd)),
        var abonnement => (abonnement, null),
    };
}
