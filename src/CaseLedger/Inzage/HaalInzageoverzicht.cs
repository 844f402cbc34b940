using CaseLedger.Toegang;

namespace CaseLedger.Inzage;

/// <summary>
/// What a lid gets to see. A lid reads for itself or for a child; a professional looks along and sees what that lid sees.
/// What a lid may not see answers like a household that does not exist.
/// </summary>
internal sealed class HaalInzageoverzicht : IEindpunt
{
    private const string Wat = "inzageoverzicht";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/inzageoverzicht", Haal)
        .WithName(nameof(HaalInzageoverzicht))
        .WithSummary("What a lid gets to see, in plain words; as data, as a page, or printed.")
        .Produces<Inzageoverzicht>(StatusCodes.Status200OK, Inzagevorm.Alle[0], [.. Inzagevorm.Alle.Skip(1)])
        .WithVraag("lid", "namens", "vorm", "versie", "bekendOp", "opMoment")
        .Vereist(Scope.Lid, Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(
        HttpContext http, Guid huishoudenId, Leespijplijn lezen, Toegangslog toegangslog, Hulpwijzer hulp, Drukker drukker, TimeProvider klok)
    {
        var vraag = Inzagevraag.Lees(http);
        if (http.Request.Vorm([.. Inzagevorm.Alle]) is null || vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(vraag.Fouten.Count > 0 ? Probleem.Ongeldig(vraag.Fouten) : new Probleem(Probleemsoort.VormOnbekend));
        }

        if (vraag.IsVanLid && http.Beller().Huishouden != huishoudenId)
        {
            await toegangslog.Schrijf(Toegangsregel.Van(http.Beller(), http.Beller().Gemeenten[0], huishoudenId, $"GET {Wat}", false, klok.GetUtcNow()), http.RequestAborted);
            return Onbekend;
        }

        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, Wat, vraag.Replay);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        if (vraag.Lezer is not { } lezer)
        {
            return vraag.IsVanLid ? Onbekend : new Probleemantwoord(Probleem.Ongeldig("?lid", "Noem het lid met wie u meekijkt."));
        }

        var dag = (vraag.Replay.OpMoment ?? vraag.Replay.BekendOp ?? klok.GetUtcNow()).Dag();
        var overzicht = Inzagebeeld.Van(
            huishoudenId, lezing!.Boekingen, lezing.Geldend, lezer, dag, hulp.Voor(lezing.Gemeente, vraag.Kind), kind: vraag.Kind);
        return overzicht is null
            ? Onbekend
            : new Inzageantwoord(
                vraag.IsVanLid && !Inzagekanalen.IsDigitaal(lezing.Geldend, lezer) ? Inzageoverzicht.AlleenBericht(dag) : overzicht,
                hulp.Verlaten,
                drukker);
    }

    private static Probleemantwoord Onbekend => new(new Probleem(Probleemsoort.NietGevonden));
}
