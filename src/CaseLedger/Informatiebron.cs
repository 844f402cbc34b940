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
    /// <summary>Seen or heard by who records it.</summary>
    EigenWaarneming,
    /// <summary>Told by a lid.</summary>
    Lid,
    /// <summary>Told by a professional.</summary>
    Professional,
    /// <summary>From the police.</summary>
    Politie,
    /// <summary>From somebody in the neighbourhood.</summary>
    Buurtbewoner,
    /// <summary>From somebody else.</summary>
    Anders,
}
