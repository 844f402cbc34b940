using System.Runtime.CompilerServices;
using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>
/// Audits a whole store. Streams, toegangslog and tree are read side by side, each once and in its own order; that they are
/// about the same entries is shown by fingerprints. Memory holds a few streams and one path of the tree.
/// </summary>
internal sealed class StoreAudit(IStore store, Trust trust, Action<long, long>? progress = null)
{
    private const int BatchBytes = 256 * 1024;

    private readonly FaultList faults = new();
    private readonly byte[] key = Fingerprint.NewKey();
    private long entries, bytes, streams, events, log, done;

    /// <exception cref="InvalidDataException">The rows do not come in order: an index of the database is damaged.</exception>
    public async Task<AuditReport> RunAsync(CancellationToken stop)
    {
        var rows = await store.CountAsync(stop);
        var total = rows.Entries + rows.Log + rows.Leaves;
        void Step(long count) => progress?.Invoke(Interlocked.Add(ref done, count), total);

        var (payloads, logLines, leafHashes) = (new Fingerprint(key), new Fingerprint(key), new Fingerprint(key));
        var loss = await DeclaredLoss.CoveringAsync(store, trust.KeptCheckpoint, stop);
        var tree = new TreeAudit(store, loss is null ? trust.KeptCheckpoint : null, faults, _ => Step(1));
        var trees = tree.RunAsync(leafHashes, stop);
        var checkpoints = CheckpointAudit.RunAsync(store, trust, faults, stop);
        await Task.WhenAll(StreamsAsync(payloads, Step, stop), LogAsync(logLines, Step, stop), trees, checkpoints);
        payloads.Add(logLines);
        var leaves = new LeafAudit(store, faults);
        await leaves.RunAsync(payloads, leafHashes, stop);

        if (trust.Kept is { } kept && CheckpointAudit.Signature(kept, trust.Keys) is { } kind) faults.Add(new Fault(kind) { Grootte = trust.KeptCheckpoint!.Size });
        var (nodes, newest) = await trees;
        return new AuditReport
        {
            IsBundle = false,
            Counts = [(Counted.Entries, entries), (Counted.Bytes, bytes), (Counted.Streams, streams), (Counted.Events, events), (Counted.LogLines, log), (Counted.Leaves, tree.Leaves), (Counted.Nodes, nodes), (Counted.Checkpoints, await checkpoints)],
            Faults = await faults.InOrderAsync(id => store.PositionAsync(id, stop)),
            FaultCount = faults.Count,
            Remarks = [.. Remarks(tree.Leaves - (newest?.Size ?? 0), leaves.Waiting, newest is null, loss is null ? 0 : trust.KeptCheckpoint!.Size - loss.Left).Where(r => r.Count > 0)],
            Newest = newest,
        };
    }

    private IEnumerable<(Remark Remark, long Count)> Remarks(long above, long waiting, bool noCheckpoint, long lost) =>
    [
        (Remark.NoKeys, trust.Keys is null ? 1 : 0),
        (Remark.NothingKept, trust.Kept is null ? 1 : 0),
        (Remark.NoCheckpoint, noCheckpoint ? 1 : 0),
        (Remark.DeclaredLoss, lost),
        (Remark.AboveCheckpoint, above),
        (Remark.Waiting, waiting),
    ];

    /// <summary>Batches of streams are read one after another and checked by as many workers as there are processors.</summary>
    private Task StreamsAsync(Fingerprint payloads, Action<long> step, CancellationToken stop) => Parallel.ForEachAsync(BatchesAsync(stop), stop, (batch, _) =>
    {
        var hashes = new Fingerprint(key);
        foreach (var stream in batch) faults.AddRange(StreamAudit.Check(stream, hashes));
        lock (payloads) payloads.Add(hashes);
        step(batch.Sum(s => s.Entries.Count));
        return ValueTask.CompletedTask;
    });

    private async IAsyncEnumerable<List<StreamRows>> BatchesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var (batch, size) = (new List<StreamRows>(), 0L);
        await foreach (var stream in StreamRows.MergeAsync(store, stop))
        {
            var length = stream.Entries.Sum(e => (long)e.Bytes.Length);
            (entries, bytes, events, streams) = (entries + stream.Entries.Count, bytes + length, events + stream.Events.Count, streams + 1);
            batch.Add(stream);
            size += length + 1;
            if (size < BatchBytes) continue;
            yield return batch;
            (batch, size) = ([], 0);
        }

        yield return batch;
    }

    private async Task LogAsync(Fingerprint lines, Action<long> step, CancellationToken stop)
    {
        await foreach (var row in store.LogAsync(stop))
        {
            log++;
            lines.Add(row.Id, Hash.LeafBytes(row.Bytes));
            if (LogAudit.Check(row) is { } kind) faults.Add(new Fault(kind) { EventId = row.Id });
            step(1);
        }
    }
}
