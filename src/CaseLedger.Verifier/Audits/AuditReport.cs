using CaseLedger.Ledger.Notes;

namespace CaseLedger.Verifier.Audits;

/// <summary>What was checked and what does not hold.</summary>
internal sealed record AuditReport
{
    public required bool IsBundle { get; init; }

    /// <summary>What was looked at, by its Dutch name.</summary>
    public required IReadOnlyList<(Counted What, long Count)> Counts { get; init; }

    /// <summary>The first faults, in the order of the entries.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>How many faults there are in all.</summary>
    public required long FaultCount { get; init; }

    public required IReadOnlyList<(Remark Remark, long Count)> Remarks { get; init; }

    /// <summary>The newest checkpoint; null when there is none that can be read.</summary>
    public Checkpoint? Newest { get; init; }

    public bool Holds => FaultCount == 0;
}

/// <summary>What is counted.</summary>
internal enum Counted
{
    Entries,
    Bytes,
    Streams,
    Events,
    LogLines,
    Leaves,
    Nodes,
    Checkpoints,
    Proofs,
}
