using CaseLedger.Ledger;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Checks the form, origin and signatures of checkpoints.</summary>
internal static class CheckpointAudit
{
    /// <summary>Checks all stored checkpoints, several at a time: a signature costs far more than reading it.</summary>
    /// <returns>How many there are.</returns>
    public static async Task<long> RunAsync(IStore store, Trust trust, FaultList faults, CancellationToken stop)
    {
        var (count, origin) = (0L, trust.KeptCheckpoint?.Origin);
        await Parallel.ForEachAsync(store.CheckpointsAsync(stop), stop, (row, _) =>
        {
            Interlocked.Increment(ref count);
            var (note, checkpoint, reason) = Read(row);
            if (note is null || checkpoint is null)
            {
                faults.Add(new Fault(FaultKind.CheckpointUnreadable) { Grootte = row.Grootte, Detail = reason });
                return ValueTask.CompletedTask;
            }

            // One store is one log: the first that is read says which, unless the auditor does.
            var log = Interlocked.CompareExchange(ref origin, checkpoint.Origin, null) ?? checkpoint.Origin;
            if (checkpoint.Size != row.Grootte || checkpoint.Origin != log) faults.Add(new Fault(FaultKind.CheckpointMoved) { Grootte = row.Grootte });
            if (Signature(note, trust.Keys) is { } kind) faults.Add(new Fault(kind) { Grootte = row.Grootte });
            return ValueTask.CompletedTask;
        });
        return count;
    }

    /// <summary>What does not hold of the signatures; null when all holds or no keys are known.</summary>
    public static FaultKind? Signature(SignedNote note, IReadOnlyCollection<VerifierKey>? keys) => keys is null ? null : note.Verify(keys) switch
    {
        SignatureVerdict.Valid => null,
        SignatureVerdict.Invalid => FaultKind.SignatureFalse,
        _ => FaultKind.OtherKey,
    };

    /// <summary>Reads a stored checkpoint; without one it says why.</summary>
    public static (SignedNote? Note, Checkpoint? Checkpoint, string Reason) Read(CheckpointRow row)
    {
        try
        {
            var note = SignedNote.Parse(row.Notitie);
            return (note, Checkpoint.Of(note), "");
        }
        catch (NoteException e)
        {
            return (null, null, e.Message);
        }
    }
}
