using CaseLedger.Ledger.Notes;

namespace CaseLedger.Verifier.Audits;

/// <summary>What the auditor brings, from elsewhere than what is checked.</summary>
/// <param name="Keys">The keys that may sign; null when none were given.</param>
/// <param name="Kept">A checkpoint that was kept from before; null when none was given.</param>
internal sealed record Trust(IReadOnlyList<VerifierKey>? Keys = null, SignedNote? Kept = null)
{
    /// <summary>What the kept checkpoint says.</summary>
    public Checkpoint? KeptCheckpoint => Kept is null ? null : Checkpoint.Of(Kept);
}
