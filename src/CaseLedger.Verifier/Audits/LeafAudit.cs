using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Checks that entries and lines of the toegangslog, one for one, are the leaves of the tree or wait for one.</summary>
internal sealed class LeafAudit(IStore store, FaultList faults)
{
    /// <summary>How many wait for a leaf.</summary>
    public long Waiting { get; private set; }

    /// <summary>Compares, and looks for the ones that differ only when some do.</summary>
    /// <param name="payloads">Of all entries and lines, with recomputed hashes.</param>
    /// <param name="leaves">Of all leaves, as stored; what waits is added to it.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task RunAsync(Fingerprint payloads, Fingerprint leaves, CancellationToken stop)
    {
        await foreach (var row in store.PendingAsync(stop))
        {
            Waiting++;
            if (row.Bytes is null) faults.Add(new Fault(FaultKind.PendingFalse) { EventId = row.EventId });
            else leaves.Add(row.EventId, Hash.LeafBytes(row.Bytes));
        }

        if (payloads.Equals(leaves)) return;
        var before = faults.Count;
        await FindAsync(stop);
        if (faults.Count == before) faults.Add(new Fault(FaultKind.StoreContradictsItself));
    }

    private async Task FindAsync(CancellationToken stop)
    {
        await using var payloads = new OrderedRows<PayloadRow>(store.PayloadsByIdAsync(stop), p => p.EventId, stop);
        await using var leaves = new OrderedRows<LeafRow>(store.LeavesByIdAsync(stop), l => l.EventId, stop);
        await using var waiting = new OrderedRows<PayloadRow>(store.PendingAsync(stop), p => p.EventId, stop);
        await payloads.NextAsync();
        await leaves.NextAsync();
        await waiting.NextAsync();
        while (new[] { payloads.Key, leaves.Key, waiting.Key }.Where(k => k is not null).Min() is { } id)
            faults.AddRange(Faults(await payloads.TakeAsync(id), await leaves.TakeAsync(id), await waiting.TakeAsync(id)));
    }

    private static IEnumerable<Fault> Faults(List<PayloadRow> payloads, List<LeafRow> leaves, List<PayloadRow> waiting)
    {
        if (payloads.Count == 0) return leaves.Select(l => new Fault(FaultKind.EntryMissing) { EventId = l.EventId, Positie = l.Positie });

        var payload = payloads[0];
        var at = new Fault(FaultKind.LeafDiffers) { EventId = payload.EventId, Stroom = payload.Stroom, Versie = payload.Versie };
        var hash = Hash.LeafBytes(payload.Bytes);
        return
        [
            .. leaves.Where(l => !l.Hash.AsSpan().SequenceEqual(hash)).Select(l => at with { Positie = l.Positie }),
            .. leaves.Skip(1).Select(l => at with { Kind = FaultKind.LeafDouble, Positie = l.Positie }),
            .. waiting.Skip(leaves.Count > 0 ? 0 : 1).Select(_ => at with { Kind = FaultKind.PendingFalse }),
            .. payloads.Skip(leaves.Count + waiting.Count).Select(_ => at with { Kind = FaultKind.LeafMissing }),
        ];
    }
}
