using CaseLedger.Ledger;

namespace CaseLedger.Verifier.Audits;

/// <summary>Something that does not hold, and where.</summary>
/// <param name="Kind">What does not hold.</param>
internal sealed record Fault(FaultKind Kind)
{
    /// <summary>The leaf number of the entry, from 1; also its number in the feed.</summary>
    public long? Positie { get; init; }

    public Guid? Stroom { get; init; }

    public long? Versie { get; init; }

    public Guid? EventId { get; init; }

    /// <summary>The size of the checkpoint that shows it.</summary>
    public long? Grootte { get; init; }

    /// <summary>More, as the reader of the format said it: in English, or a number.</summary>
    public string Detail { get; init; } = "";
}
