namespace CaseLedger.Bench.Metingen;

/// <summary>A benchmark: a ratio of two things measured beside each other in one run. Found by itself.</summary>
internal interface IMeting
{
    /// <summary>As in <c>quality.md</c>: <c>P5</c>; a word for what is not in it.</summary>
    static abstract string Id { get; }

    /// <summary>What the ratio should be, such as <c>&lt;= 1.5</c>; null when none is set.</summary>
    static abstract string? Doel { get; }

    /// <summary>Prepares, measures, and cleans up.</summary>
    static abstract Task<Vergelijking> Meet(Omgeving omgeving, CancellationToken stop);
}

/// <summary>All benchmarks.</summary>
internal sealed record Meting(string Id, string? Doel, Func<Omgeving, CancellationToken, Task<Vergelijking>> Meet)
{
    public static IReadOnlyList<Meting> Alle { get; } = [Van<Monitormeting>(), Van<Werklijstmeting>()];

    private static Meting Van<T>()
        where T : IMeting => new(T.Id, T.Doel, T.Meet);
}
