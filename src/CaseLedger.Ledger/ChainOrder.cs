namespace CaseLedger.Ledger;

/// <summary>Whether versions run 1, 2, 3 and so on.</summary>
internal static class ChainOrder
{
    public static IReadOnlyList<ChainFault> Faults(IEnumerable<long> versies)
    {
        var seen = new SortedSet<long>();
        var faults = new List<ChainFault>();
        foreach (var versie in versies)
        {
            var late = versie < 1 || versie < seen.Max;
            if (!seen.Add(versie)) faults.Add(new(versie, FaultKind.VersionDouble, $"Version {versie} is there more than once."));
            else if (late) faults.Add(new(versie, FaultKind.VersionOutOfOrder, $"Version {versie} does not stand in its place."));
        }
        faults.AddRange(Gaps(seen));
        return faults;
    }

    private static IEnumerable<ChainFault> Gaps(IEnumerable<long> ascending)
    {
        var last = 0L;
        foreach (var versie in ascending.Where(v => v >= 1))
        {
            if (versie == last + 2) yield return new(last + 1, FaultKind.VersionMissing, $"Version {last + 1} is missing.");
            if (versie > last + 2) yield return new(last + 1, FaultKind.VersionMissing, $"Versions {last + 1} to {versie - 1} are missing.");
            last = versie;
        }
    }
}
