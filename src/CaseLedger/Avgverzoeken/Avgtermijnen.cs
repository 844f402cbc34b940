namespace CaseLedger.Avgverzoeken;

/// <summary>Until when a request is to be decided on (art. 12, third paragraph, AVG).</summary>
internal static class Avgtermijnen
{
    private const int Maanden = 1;
    private const int HoogstensVerlengd = 3;

    /// <summary>Requests without a decision, with the last local day on which it is in time.</summary>
    public static IEnumerable<(Boeking Verzoek, DateOnly Uiterlijk)> Open(Huishouden stand) => stand.Registraties
        .Where(b => b.Feit is AvgVerzoekGedaan && !IsBesloten(stand, b.Id))
        .Select(b => (b, Uiterlijk(stand, b)));

    public static bool IsBesloten(Huishouden stand, Guid verzoek) =>
        stand.Registraties.Any(b => b.Feit is AvgVerzoekBesloten besluit && besluit.VerzoekId.Id == verzoek);

    /// <summary>The last day that an extension may name.</summary>
    public static DateOnly HoogstensTot(Boeking verzoek) => verzoek.Dag.AddMonths(HoogstensVerlengd);

    private static DateOnly Uiterlijk(Huishouden stand, Boeking verzoek) => stand.Registraties
        .Select(b => b.Feit).OfType<AvgTermijnVerlengd>().Where(v => v.VerzoekId.Id == verzoek.Id).Select(v => v.VerlengdTot)
        .Append(verzoek.Dag.AddMonths(Maanden)).Max();
}
