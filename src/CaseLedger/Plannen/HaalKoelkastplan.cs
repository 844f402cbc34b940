using CaseLedger.Toegang;

namespace CaseLedger.Plannen;

/// <summary>A plan on one page for the household, or for one lid; to read, or to print.</summary>
internal sealed class HaalKoelkastplan : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/plannen/{planId:guid}/koelkastplan", Haal)
        .WithName(nameof(HaalKoelkastplan))
        .Produces<Koelkastplan>(StatusCodes.Status200OK, Voorkeur.Json, Voorkeur.Html)
        .MetVersie()
        .WithVraag("lid")
        .Vereist(Scope.Registratie, Scope.Partner, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Guid planId, Leespijplijn lezen, TimeProvider klok)
    {
        if (http.Request.Vorm(Voorkeur.Json, Voorkeur.Html) is not { } vorm)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.VormOnbekend));
        }

        var vraag = new Vraagtekens(http.Request.Query);
        var lid = vraag.Lees<LidId>("lid");
        http.Spoor().Lid = lid;
        var (lezing, probleem) = vraag.Fouten.Count == 0
            ? await lezen.Lees(http, huishoudenId, "koelkastplan", Replay.Alles)
            : (null, Probleem.Ongeldig(vraag.Fouten));
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        if (vorm == Voorkeur.Html && lezing!.Zicht.Tekst != Leesbaarheid.Open)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.RedenNodig));
        }

        if (Koelkastplan.Van(huishoudenId, lezing!.VoorDossier, planId, lid, klok.GetUtcNow().Dag()) is not { } plan)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden) { Bijzonderheid = "Er is geen plan met dit id dat voor dit lid, of voor het hele huishouden, bedoeld is." });
        }

        return vorm == Voorkeur.Html
            ? new Htmlantwoord(plan.Titel, Koelkastpagina.Van(plan))
            : new Jsonantwoord<Koelkastplan>(plan) { Versie = lezing.Versie };
    }
}
