namespace CaseLedger;

/// <summary>Where the information came from.</summary>
internal sealed record Informatiebron
{
    public required Bronsoort Soort { get; init; }

    /// <summary>A protected source is shown to no lid; left out: protected, unless the source is a professional.</summary>
    public bool? Beschermd { get; init; }

    /// <summary>Whether no lid may know the source.</summary>
    public bool IsBeschermd() => Beschermd ?? Soort is not (Bronsoort.Professional or Bronsoort.EigenWaarneming);
}

internal enum Bronsoort
{
    EigenWaarneming,
    Lid,
    Professional,
    Politie,
    Buurtbewoner,
    Anders,
}
