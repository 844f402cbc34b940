using CaseLedger.Ledger.Bundles;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;

namespace CaseLedger.Specs.Verifier;

/// <summary>Makes the bundle of the first stream of a store, as the service will: with the stored nodes.</summary>
internal sealed class Bundle_maker(Memory_store store) : INodeStore
{
    public async Task<Bundle> Make(params long[] from)
    {
        var (tree, size) = (new MerkleTree(this), (long)store.Leaves.Count);
        var note = SignedNote.Parse(store.Checkpoints[^1].Notitie);
        var entries = store.Entries.Where(e => e.Stroom == store.Entries[0].Stroom && store.Leaves.Any(l => l.EventId == e.EventId)).ToList();
        var (proofs, consistency) = (new Dictionary<long, string>(), new Dictionary<long, string>());
        foreach (var entry in entries)
        {
            var index = store.Leaves.Single(l => l.EventId == entry.EventId).Positie - 1;
            proofs[entry.Versie] = new InclusionProof(index, await tree.InclusionAsync(index, size), note).ToString();
        }

        foreach (var earlier in from) consistency[earlier] = new ConsistencyProof(earlier, await tree.ConsistencyAsync(earlier, size), note).ToString();
        return new([.. entries.Select(e => e.Bytes)], proofs, note.ToString(), Store_maker.Key.Public + "\n", consistency);
    }

    public Task<IReadOnlyDictionary<NodeId, byte[]>> ReadAsync(IReadOnlyCollection<NodeId> nodes, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<NodeId, byte[]>>(nodes.ToDictionary(n => n, n => n.Level == 0
            ? store.Leaves.Single(l => l.Positie == n.Index + 1).Hash
            : store.Nodes.Single(k => k.Niveau == n.Level && k.Nummer == n.Index).Hash));
}
