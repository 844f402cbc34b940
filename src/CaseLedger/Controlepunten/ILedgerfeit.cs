namespace CaseLedger.Controlepunten;

/// <summary>A fact about the ledger itself, in a stream of its own, chained like the rest.</summary>
internal interface ILedgerfeit;

/// <summary>
/// The database is behind what a witness saw: it was restored from an older backup, or made again. What stood between is lost
/// here, and that is said instead of forgotten.
/// </summary>
[Feit("VerliesVerklaard")]
internal sealed record VerliesVerklaard : ILedgerfeit
{
    /// <summary>The witness that saw more.</summary>
    public required string Getuige { get; init; }

    /// <summary>The number of leaves that it saw.</summary>
    public required long GezienGrootte { get; init; }

    /// <summary>The root that it saw, base64.</summary>
    public required string GezienWortel { get; init; }

    /// <summary>The number of leaves that are here.</summary>
    public required long Grootte { get; init; }
}

/// <summary>A witness refused a checkpoint, or saw a larger or another tree.</summary>
[Feit("GetuigeWeigerde")]
internal sealed record GetuigeWeigerde : ILedgerfeit
{
    public required string Getuige { get; init; }

    /// <summary>The number of leaves of the checkpoint.</summary>
    public required long Grootte { get; init; }

    public required string Reden { get; init; }
}
