namespace CaseLedger.Correctie;

/// <summary>What holds after corrections: the last by version wins, and a withdrawn correction revives what was before it.</summary>
internal static class Correcties
{
    /// <summary>
    /// The same entries, each with the value that holds. A withdrawn one stays, marked, so that views can show it; the fold
    /// passes it over.
    /// </summary>
    public static IReadOnlyList<Boeking> Geldend(IReadOnlyList<Boeking> boekingen)
    {
        // From the last to the first: when a correction's turn comes, all that was said about it later is known.
        Dictionary<Guid, Boeking> laatste = [];
        foreach (var correctie in boekingen.Where(b => b.Feit is GegevenGecorrigeerd).OrderByDescending(b => b.Versie))
        {
            var geldend = Pas(correctie, laatste);
            if (!geldend.IsIngetrokken)
            {
                laatste.TryAdd(((GegevenGecorrigeerd)geldend.Feit).BijRegistratieId.Id, geldend);
            }
        }

        return laatste.Count == 0 ? boekingen : [.. boekingen.Select(b => Pas(b, laatste))];
    }

    /// <summary>The value that a fact puts in place: of a correction, also of a correction, the innermost.</summary>
    public static IFeit Waarde(IFeit feit) => feit is GegevenGecorrigeerd { Vervanging: { } vervanging } ? Waarde(vervanging.Gegevens) : feit;

    /// <summary>When the value happened that a fact puts in place.</summary>
    public static DateTimeOffset Moment(Boeking boeking) => Moment(boeking.Feit, boeking.GebeurdOp);

    /// <summary>The envelope of the value that a fact puts in place.</summary>
    public static Envelop Envelop(Boeking boeking) => Envelop(boeking.Feit, boeking.Registratie.Envelop);

    private static Envelop Envelop(IFeit feit, Envelop anders) =>
        feit is GegevenGecorrigeerd { Vervanging: { } vervanging } ? Envelop(vervanging.Gegevens, vervanging.Envelop) : anders;

    private static DateTimeOffset Moment(IFeit feit, DateTimeOffset anders) =>
        feit is GegevenGecorrigeerd { Vervanging: { } vervanging } ? Moment(vervanging.Gegevens, vervanging.GebeurdOp) : anders;

    private static Boeking Pas(Boeking boeking, Dictionary<Guid, Boeking> laatste)
    {
        if (!laatste.TryGetValue(boeking.Id, out var correctie))
        {
            return boeking;
        }

        return ((GegevenGecorrigeerd)correctie.Feit).Vervanging is { } vervanging
            ? boeking with
            {
                Feit = vervanging.Gegevens,
                Registratie = boeking.Registratie with { GebeurdOp = vervanging.GebeurdOp, Envelop = vervanging.Envelop },
                GecorrigeerdDoor = correctie,
            }
            : boeking with { IsIngetrokken = true, GecorrigeerdDoor = correctie };
    }
}
