using CaseLedger.Ledger;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Builds the tree again from the leaves, in one pass, and compares every node and every root.</summary>
internal sealed class TreeAudit(IStore store, Checkpoint? kept, FaultList faults, Action<long> progress)
{
    private readonly TreeBuilder builder = new();
    private readonly List<(NodeId Id, byte[] Hash)> full = [];
    private bool broken;

    public long Leaves { get; private set; }

    /// <summary>Goes through all leaves.</summary>
    /// <param name="hashes">Takes the id and stored hash of every leaf.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>The number of nodes, and the newest checkpoint that fits the tree.</returns>
    public async Task<(long Nodes, Checkpoint? Newest)> RunAsync(Fingerprint hashes, CancellationToken stop)
    {
        await using var nodes = new NodeAudit(store.NodesAsync(stop), faults, stop);
        await using var roots = new RootAudit(store.CheckpointsAsync(stop), kept, faults, stop);
        await nodes.StartAsync();
        await roots.StartAsync();
        await roots.AtAsync(builder);
        await foreach (var leaf in store.LeavesAsync(stop))
        {
            hashes.Add(leaf.EventId, leaf.Hash);
            progress(++Leaves);
            if (!broken && Fits(leaf)) await AppendAsync(leaf, nodes, roots);
        }

        if (!broken)
        {
            await nodes.EndAsync();
            await roots.EndAsync(builder.Size);
        }

        return (nodes.Count, roots.Newest);
    }

    private async Task AppendAsync(LeafRow leaf, NodeAudit nodes, RootAudit roots)
    {
        full.Clear();
        builder.Append(leaf.Hash, (id, hash) => full.Add((id, hash)));
        foreach (var (id, hash) in full) await nodes.ExpectAsync(id, hash);
        await roots.AtAsync(builder);
    }

    /// <summary>Whether the leaf is the next one. After one that is not, every node would differ: the tree is left alone then.</summary>
    private bool Fits(LeafRow leaf)
    {
        var next = builder.Size + 1;
        if (leaf.Positie > next) faults.Add(new Fault(FaultKind.PositionMissing) { Positie = next, Detail = $"{leaf.Positie - 1}" });
        if (leaf.Positie < next) faults.Add(new Fault(FaultKind.PositionOutOfOrder) { Positie = leaf.Positie, EventId = leaf.EventId });
        broken = leaf.Positie != next || leaf.Hash.Length != Hash.Size;
        return !broken;
    }
}
