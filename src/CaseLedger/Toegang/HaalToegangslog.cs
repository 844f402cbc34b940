namespace CaseLedger.Toegang;

/// <summary>Who did what with a household: every line for an auditor, who looked for a lid.</summary>
internal sealed class HaalToegangslog : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/v1/huishoudens/{huishoudenId:guid}/toegangslog", VanHuishouden)
            .WithName(nameof(HaalToegangslog))
            .Produces<Lijst<Toegangslogregel>>().WithMetadata(new Antwoordkeuze(typeof(Lijst<Toegangslogregel>), typeof(Toegangsinzageweergave)))
            .WithVraag("limiet", "na").Vereist(Scope.Auditor, Scope.Lid);
        app.MapGet("/v1/toegangslog", VanGemeenten)
            .WithName("LijstToegangslog").WithSummary("Who did what with the households of the caller's gemeenten, newest first.")
            .Produces<Lijst<Toegangslogregel>>()
            .WithVraag("van", "tot", "professionalId", "huishouden", "limiet", "na").Vereist(Scope.Auditor);
    }

    private static async Task<IResult> VanHuishouden(HttpContext http, Guid huishoudenId, Leespijplijn lezen, Toegangslogkast kast, Toegangsinzage inzage)
    {
        var (beller, vraag) = (http.Beller(), new Vraagtekens(http.Request.Query));
        var (limiet, na) = ((int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Cursor("na"));
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        var isLid = beller.Recht == Scope.Lid;
        if (isLid && (beller.Huishouden != huishoudenId || beller.Lid is null))
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, "toegangslog", Replay.Alles);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        return isLid
            ? await inzage.Antwoord(http, lezing!, new LidId(beller.Lid!.Value), na, limiet)
            : await Pagina(http, kast, new Toegangsvraag([lezing!.Gemeente], huishoudenId, Na: na?.Id), limiet);
    }

    private static async Task<IResult> VanGemeenten(HttpContext http, Toegangslogkast kast)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (van, tot, huishouden) = (vraag.Lees<DateOnly>("van"), vraag.Lees<DateOnly>("tot"), vraag.Lees<Guid>("huishouden"));
        var (professional, limiet, na) = (vraag.Tekst("professionalId"), (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard), vraag.Cursor("na"));
        return vraag.Fouten.Count > 0
            ? new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten))
            : await Pagina(http, kast, new Toegangsvraag(http.Beller().Gemeenten, huishouden, professional, van?.Begin(), tot?.AddDays(1).Begin(), na?.Id), limiet);
    }

    private static async Task<IResult> Pagina(HttpContext http, Toegangslogkast kast, Toegangsvraag vraag, int limiet)
    {
        var (regels, meer) = await kast.Pagina(vraag, limiet, http.RequestAborted);
        http.Response.VolgendePagina(http.Request, meer ? new Cursor(0, regels[^1].Id) : null);
        return new Jsonantwoord<Lijst<Toegangslogregel>>(new Lijst<Toegangslogregel>(regels));
    }
}
