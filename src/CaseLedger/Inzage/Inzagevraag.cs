using CaseLedger.Toegang;

namespace CaseLedger.Inzage;

/// <summary>What is asked of the overview.</summary>
/// <param name="IsVanLid">A lid asks, not a professional who looks along.</param>
/// <param name="Lezer">Who reads, and about whom; null when that was not said.</param>
/// <param name="Kind">The version for children.</param>
/// <param name="Replay">As it was; for professionals only.</param>
/// <param name="Fouten">What cannot be read.</param>
internal sealed record Inzagevraag(bool IsVanLid, Inzagelezer? Lezer, bool Kind, Replay Replay, IReadOnlyList<Veldfout> Fouten)
{
    private static readonly string[] AlleenMeekijken = ["namens", "versie", "bekendOp", "opMoment"];

    public static Inzagevraag Lees(HttpContext http)
    {
        var (beller, vraag) = (http.Beller(), new Vraagtekens(http.Request.Query));
        var vanLid = !beller.Scopes.Contains(Scope.Registratie) && !beller.Scopes.Contains(Scope.Auditor);
        var (lid, namens, vorm) = (vraag.Lees<LidId>("lid"), vraag.Lees<LidId>("namens"), vraag.Tekst("vorm"));
        var replay = new Replay(vraag.Getal("versie"), vraag.Tijdstip("bekendOp"), vraag.Tijdstip("opMoment"));
        List<Veldfout> fouten = [.. vraag.Fouten];
        if (vorm is not (null or "kind"))
        {
            fouten.Add(new Veldfout("?vorm", "Kies kind, of laat dit weg."));
        }

        // A lid who could ask for versions could count what was left out.
        fouten.AddRange(AlleenMeekijken.Where(n => vanLid && http.Request.Query.ContainsKey(n)).Select(n => new Veldfout($"?{n}", "Dit kan alleen wie met een lid meekijkt. Laat dit weg.")));
        var lezer = vanLid ? beller.Lid is { } eigen ? new LidId(eigen) : (LidId?)null : namens ?? lid;
        return new Inzagevraag(vanLid, lezer is { } wie ? new Inzagelezer(wie, lid ?? wie) : null, vorm is not null, replay, fouten);
    }
}
