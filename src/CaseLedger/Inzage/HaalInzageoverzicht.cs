using CaseLedger.Toegang;

namespace CaseLedger.Inzage;

/// <summary>
/// What a lid gets to see. A lid reads for itself or for a child; a professional looks along and sees what that lid sees.
/// What a lid may not see answers like a household that does not exist.
/// </summary>
internal sealed class HaalInzageoverzicht : IEindpunt
{
    private const string Wat = "inzageoverzicht";
    private const int HoogstensMomenten = 50;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/inzageoverzicht", Haal)
        .WithName(nameof(HaalInzageoverzicht))
        .WithSummary("What a lid gets to see, in plain words; as data, as a page, or printed.")
        .Produces<Inzageoverzicht>(StatusCodes.Status200OK, Inzagevorm.Alle[0], [.. Inzagevorm.Alle.Skip(1)])
        .WithVraag("lid", "namens", "vorm", "versie", "bekendOp", "opMoment")
        .Vereist(Scope.Lid, Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(
        HttpContext http, Guid huishoudenId, Leespijplijn lezen, Toegangsinzage inzage, Hulpwijzer hulp, Drukker drukker, TimeProvider klok)
    {
        var vraag = Inzagevraag.Lees(http);
        if (http.Request.Vorm([.. Inzagevorm.Alle]) is null || vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(vraag.Fouten.Count > 0 ? Probleem.Ongeldig(vraag.Fouten) : new Probleem(Probleemsoort.VormOnbekend));
        }

        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, Wat, vraag.Replay);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        if (lezing!.Zicht.Tekst != Leesbaarheid.Open && http.Request.Vorm([.. Inzagevorm.Alle]) != Voorkeur.Json)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.RedenNodig));
        }

        if (vraag.Lezer is not { } lezer)
        {
            return vraag.IsVanLid ? Onbekend : new Probleemantwoord(Probleem.Ongeldig("?lid", "Noem het lid met wie u meekijkt."));
        }

        var dag = (vraag.Replay.OpMoment ?? vraag.Replay.BekendOp ?? klok.GetUtcNow()).Dag();
        var overzicht = Inzagebeeld.Van(
            huishoudenId, lezing.Boekingen, lezing.Geldend, lezer, dag, hulp.Voor(lezing.Gemeente, vraag.Kind), kind: vraag.Kind);
        if (overzicht is null)
        {
            http.Spoor().Over(lezing.Gemeente, huishoudenId, toegestaan: false);
            return Onbekend;
        }

        http.Spoor().Lid = lezer.Over;
        return new Inzageantwoord(
            vraag.IsVanLid && !Inzagekanalen.IsDigitaal(lezing.Geldend, lezer) ? Inzageoverzicht.AlleenBericht(dag) : await MetWieKeek(overzicht, inzage, lezing, lezer, http.RequestAborted),
            hulp.Verlaten,
            drukker);
    }

    /// <summary>On the whole overview also who looked.</summary>
    private static async Task<Inzageoverzicht> MetWieKeek(Inzageoverzicht overzicht, Toegangsinzage inzage, Lezing lezing, Inzagelezer lezer, CancellationToken stop)
    {
        if (overzicht.Alles is null)
        {
            return overzicht;
        }

        var (momenten, _) = await inzage.Pagina(lezing, lezer.Lezer, null, HoogstensMomenten, stop);
        return overzicht with { WieKeek = [.. momenten.Select(m => new Inkijk(m.Dag, m.Naam, m.Wie, m.Waarom))] };
    }

    private static Probleemantwoord Onbekend => new(new Probleem(Probleemsoort.NietGevonden));
}
