namespace CaseLedger.Avgverzoeken;

/// <summary>A request was decided on, once; what is granted is carried out by acts of its own, and a refusal is explained.</summary>
[Feit("AvgVerzoekBesloten")]
internal sealed record AvgVerzoekBesloten : IFeit
{
    public required Verwijzing<AvgVerzoekGedaan> VerzoekId { get; init; }

    public required Avgbesluit Besluit { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "AVG-verzoek besloten";

    public string Samenvatting => $"Besluit: {Code.Woorden(Besluit)}.";
}

internal enum Avgbesluit
{
    Toegekend,
    DeelsToegekend,
    Afgewezen,
}
