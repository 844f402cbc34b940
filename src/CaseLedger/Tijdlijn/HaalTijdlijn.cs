using CaseLedger.Toegang;

namespace CaseLedger.Tijdlijn;

/// <summary>The timeline of a household.</summary>
internal sealed class HaalTijdlijn : IEindpunt
{
    private const int Hoogstens = 1000;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/tijdlijn", Haal)
        .WithName(nameof(HaalTijdlijn))
        .Produces<Tijdlijnweergave>()
        .MetVersie()
        .WithVraag("versie", "bekendOp", "opMoment", "vanaf", "tot", "soort", "limiet", "na", "patroon")
        .Vereist(Scope.Registratie, Scope.Partner, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen)
    {
        var (replay, fout) = http.Request.Replay();
        var vraag = new Vraagtekens(http.Request.Query);
        var (vanaf, tot) = (vraag.Lees<DateOnly>("vanaf"), vraag.Lees<DateOnly>("tot"));
        var (soort, limiet, na) = (vraag.Tekst("soort"), vraag.Getal("limiet", 1, Hoogstens), vraag.Lees<Guid>("na"));
        var patroon = vraag.Schakelaar("patroon") == true;
        fout ??= vraag.Fouten.Count > 0 ? Probleem.Ongeldig(vraag.Fouten) : null;
        var (lezing, probleem) = fout is null ? await lezen.Lees(http, huishoudenId, "tijdlijn", replay!) : (null, fout);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var alles = Tijdlijnbeeld.Van(lezing!);
        var gekozen = alles.Items
            .SkipWhile(i => na is not null && i.RegistratieId != na).Skip(na is null ? 0 : 1)
            .Where(i => (vanaf is null || i.GebeurdOp.Dag() >= vanaf) && (tot is null || i.GebeurdOp.Dag() <= tot) && (soort is null || i.Soort == soort))
            .ToList();
        var pagina = limiet is { } n ? gekozen.Take((int)n).ToList() : gekozen;
        if (pagina.Count < gekozen.Count)
        {
            var rest = http.Request.Query.Where(q => q.Key != "na").Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value.ToString())}&");
            http.Response.Headers.Link = $"<{http.Request.Path}?{string.Concat(rest)}na={pagina[^1].RegistratieId:D}>; rel=\"next\"";
        }

        return new Jsonantwoord<Tijdlijnweergave>(alles with { Items = pagina, Patroon = patroon ? Patroonweergave.Van(lezing!.Id, lezing.VoorDossier) : null }) { Versie = lezing!.Versie };
    }
}
