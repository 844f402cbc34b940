using CaseLedger.Ledger;
using CaseLedger.Ledger.Bundles;
using CaseLedger.Ledger.Notes;

namespace CaseLedger.Verifier.Audits;

/// <summary>Checks a bundle, with nothing but what the auditor brings.</summary>
/// <param name="bundle">What was read from the file.</param>
/// <param name="trust">What the auditor brings.</param>
/// <param name="altered">Where the file is not as the bundle is written; null when nowhere.</param>
internal sealed class BundleAudit(Bundle bundle, Trust trust, (string Name, long At)? altered = null)
{
    private readonly FaultList faults = new();
    private readonly List<BundleEntry> entries = [];

    /// <summary>Checks a file.</summary>
    /// <param name="file">It must be able to seek.</param>
    /// <param name="trust">What the auditor brings.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<AuditReport> RunAsync(Stream file, Trust trust, CancellationToken stop)
    {
        try
        {
            var bundle = BundleReader.Read(file);
            file.Position = 0;
            return await new BundleAudit(bundle, trust, await BundleForm.FirstDifferenceAsync(file, bundle, stop)).RunAsync();
        }
        catch (BundleException e)
        {
            return Unreadable(e.Message);
        }
    }

    /// <summary>A file that is not a bundle at all.</summary>
    private static AuditReport Unreadable(string reason) => new()
    {
        IsBundle = true,
        Counts = [],
        Faults = [new Fault(FaultKind.BundleUnreadable) { Detail = reason }],
        FaultCount = 1,
        Remarks = [],
    };

    public async Task<AuditReport> RunAsync()
    {
        entries.AddRange(bundle.Entries.Select(BundleEntry.Read));
        if (entries.Count == 0) return Unreadable("There are no entries in it.");
        var stroom = entries.Select(e => e.Entry?.Stroom).FirstOrDefault(s => s is not null) ?? Guid.Empty;
        var stored = entries.Select((e, i) => new StoredEntry(e.Entry?.Id ?? Guid.Empty, e.Entry?.Versie ?? i + 1, e.Bytes, e.Hash)).ToList();
        faults.AddRange(Chain.Verify(stroom, stored).Select(f => new Fault(f.Kind) { Stroom = stroom, Versie = f.Versie, Detail = f.Message }));

        var checkpoint = CheckCheckpoint(out var note);
        if (checkpoint is not null) foreach (var (entry, i) in stored.Select((e, i) => (e, i))) CheckProof(stroom, entry, note!);
        foreach (var versie in bundle.Proofs.Keys.Except(stored.Select(e => e.Versie))) faults.Add(new Fault(FaultKind.ProofExtra) { Stroom = stroom, Versie = versie });
        if (checkpoint is not null && trust.Kept is not null) CheckKept(checkpoint, note!);
        // With a fault above this only says it again.
        if (altered is { } place && faults.Count == 0) faults.Add(new Fault(FaultKind.BundleAltered) { Detail = $"byte {place.At}{(place.Name == "" ? "" : $" ({place.Name})")}" });

        return new AuditReport
        {
            IsBundle = true,
            Counts = [(Counted.Entries, entries.Count), (Counted.Bytes, entries.Sum(e => (long)e.Bytes.Length)), (Counted.Proofs, bundle.Proofs.Count)],
            Faults = await faults.InOrderAsync(_ => Task.FromResult<long?>(null)),
            FaultCount = faults.Count,
            Remarks = [.. trust.Keys is null ? [(Remark.KeysFromBundle, 1)] : Array.Empty<(Remark, long)>(), .. trust.Kept is null ? [(Remark.NothingKept, 1)] : Array.Empty<(Remark, long)>(), (Remark.EndUnknown, entries.Count)],
            Newest = checkpoint,
        };
    }

    private Checkpoint? CheckCheckpoint(out SignedNote? note)
    {
        note = null;
        try
        {
            note = SignedNote.Parse(bundle.Checkpoint);
            var checkpoint = Checkpoint.Of(note);
            if (CheckpointAudit.Signature(note, Keys()) is { } kind) faults.Add(new Fault(kind) { Grootte = checkpoint.Size });
            return checkpoint;
        }
        catch (NoteException e)
        {
            faults.Add(new Fault(FaultKind.CheckpointUnreadable) { Detail = e.Message });
            return null;
        }
    }

    private IReadOnlyList<VerifierKey> Keys() => trust.Keys ?? VerifierKey.ParseFile(bundle.Keys);

    private void CheckProof(Guid stroom, StoredEntry entry, SignedNote checkpoint)
    {
        var at = new Fault(FaultKind.ProofMissing) { Stroom = stroom, Versie = entry.Versie, EventId = entry.EventId };
        if (!bundle.Proofs.TryGetValue(entry.Versie, out var text))
        {
            faults.Add(at);
            return;
        }

        try
        {
            var proof = InclusionProof.Parse(text);
            // The signatures were checked once; a proof of that very checkpoint needs no second look.
            if (proof.Checkpoint.ToString() != checkpoint.ToString()) faults.Add(at with { Kind = FaultKind.ProofUnreadable, Detail = "It is of another checkpoint." });
            else if (!proof.Holds(Hash.LeafBytes(entry.Bytes))) faults.Add(at with { Kind = FaultKind.ProofFalse, Positie = proof.Index + 1 });
        }
        catch (NoteException e)
        {
            faults.Add(at with { Kind = FaultKind.ProofUnreadable, Detail = e.Message });
        }
    }

    private void CheckKept(Checkpoint checkpoint, SignedNote note)
    {
        var kept = trust.KeptCheckpoint!;
        if (CheckpointAudit.Signature(trust.Kept!, Keys()) is { } kind) faults.Add(new Fault(kind) { Grootte = kept.Size });
        if (Consistency(kept, checkpoint, note) is { } broken) faults.Add(new Fault(broken) { Grootte = kept.Size, Detail = $"{checkpoint.Size}" });
    }

    private FaultKind? Consistency(Checkpoint kept, Checkpoint checkpoint, SignedNote note)
    {
        if (kept.Origin != checkpoint.Origin) return FaultKind.OtherThanKept;
        if (kept.Size > checkpoint.Size) return FaultKind.OlderThanKept;
        if (kept.Size == checkpoint.Size) return kept.Root.AsSpan().SequenceEqual(checkpoint.Root) ? null : FaultKind.OtherThanKept;
        // An empty tree is the beginning of every tree.
        if (kept.Size == 0) return null;
        if (!bundle.Consistency.TryGetValue(kept.Size, out var text)) return FaultKind.ConsistencyMissing;
        try
        {
            var proof = ConsistencyProof.Parse(text);
            return proof.Checkpoint.ToString() == note.ToString() && proof.Holds(kept) ? null : FaultKind.OtherThanKept;
        }
        catch (NoteException)
        {
            return FaultKind.ProofUnreadable;
        }
    }
}
