namespace CaseLedger;

/// <summary>A fact as it lies in the stream, with its envelope.</summary>
/// <param name="Id">The registratieId.</param>
/// <param name="Versie">Place in the stream, from 1.</param>
/// <param name="Feit">What happened.</param>
/// <param name="Registratie">Who recorded it, when, about whom.</param>
internal sealed record Boeking(Guid Id, long Versie, IFeit Feit, Registratie Registratie)
{
    /// <summary>The correction that holds for it; null when there is none.</summary>
    public Boeking? GecorrigeerdDoor { get; init; }

    /// <summary>It was withdrawn: shown, but no longer counted.</summary>
    public bool IsIngetrokken { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset GebeurdOp => Registratie.GebeurdOp;

    /// <summary>The local day on which it happened.</summary>
    public DateOnly Dag => Registratie.GebeurdOp.Dag();
}
