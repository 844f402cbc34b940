namespace CaseLedger.Bench.Huishoudens;

/// <summary>A toekomsttuin in which generated households live.</summary>
/// <param name="Tuin">Its code.</param>
/// <param name="Gemeente">CBS code.</param>
internal sealed record Plaats(string Tuin, string Gemeente)
{
    public const string Regio = "gooi-en-vechtstreek";

    /// <summary>Six toekomsttuinen in three gemeenten; the larger ones first.</summary>
    public static readonly IReadOnlyList<Plaats> Alle =
    [
        new("hilversum", "0402"), new("hilversum-oost", "0402"), new("huizen", "0406"), new("huizen-zuid", "0406"), new("gooise-meren", "1942"), new("muiden", "1942"),
    ];

    /// <summary>The first day of all of them: before the first household.</summary>
    public static readonly DateOnly Startdatum = new(2017, 1, 1);

    /// <summary>CBS codes of all gemeenten.</summary>
    public static IReadOnlyList<string> Gemeenten => [.. Alle.Select(p => p.Gemeente).Distinct()];
}
