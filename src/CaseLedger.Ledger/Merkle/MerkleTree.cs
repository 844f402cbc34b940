namespace CaseLedger.Ledger.Merkle;

/// <summary>
/// The Merkle tree of RFC 6962 over full nodes that are stored once and never change. Every answer costs one read of
/// O(log n) nodes; nothing is rebuilt, and a proof can be given for any size that the tree has ever had.
/// </summary>
/// <param name="nodes">Where the nodes are kept.</param>
public sealed class MerkleTree(INodeStore nodes)
{
    /// <summary>Works out what a batch of leaves adds. Nothing is stored: that is for the caller, in one transaction with the leaves.</summary>
    /// <param name="size">The number of leaves before the batch.</param>
    /// <param name="leaves">The hashes of the new leaves in order, 32 bytes each.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">A node that the tree of this size must have is not stored.</exception>
    public async Task<Growth> AppendAsync(long size, IEnumerable<byte[]> leaves, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentNullException.ThrowIfNull(leaves);
        var builder = TreeBuilder.From(size, await ReadAsync(Stretch.Until(size).FullNodes(), stop).ConfigureAwait(false));
        var added = new List<KeyValuePair<NodeId, byte[]>>();
        foreach (var leaf in leaves) builder.Append(leaf, (node, hash) => added.Add(new(node, hash)));
        return new(builder.Size, builder.Root(), added);
    }

    /// <summary>The root of the tree at a size.</summary>
    /// <param name="size">Any size up to that of the stored tree.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="InvalidOperationException">A node that the tree of this size must have is not stored.</exception>
    public async Task<byte[]> RootAsync(long size, CancellationToken stop = default) =>
        (await AppendAsync(size, [], stop).ConfigureAwait(false)).Root;

    /// <summary>The proof that a leaf is in the tree: RFC 6962, section 2.1.1.</summary>
    /// <param name="index">The leaf, from 0.</param>
    /// <param name="size">The size of the tree, more than the index.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Hashes from the leaf's sibling up, for <see cref="MerkleProof.VerifyInclusion"/>.</returns>
    /// <exception cref="InvalidOperationException">A node that the tree of this size must have is not stored.</exception>
    public Task<IReadOnlyList<byte[]>> InclusionAsync(long index, long size, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        return FoldAsync(ProofPlan.Inclusion(index, size), stop);
    }

    /// <summary>The proof that one tree is the beginning of another: RFC 6962, section 2.1.2.</summary>
    /// <param name="from">The smaller size, from 1.</param>
    /// <param name="to">The larger size; when equal the proof is empty.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Hashes for <see cref="MerkleProof.VerifyConsistency"/>.</returns>
    /// <exception cref="InvalidOperationException">A node that the tree of this size must have is not stored.</exception>
    public Task<IReadOnlyList<byte[]>> ConsistencyAsync(long from, long to, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        return FoldAsync(ProofPlan.Consistency(from, to), stop);
    }

    private async Task<IReadOnlyList<byte[]>> FoldAsync(List<Stretch> spans, CancellationToken stop)
    {
        var read = await ReadAsync(spans.SelectMany(s => s.FullNodes()), stop).ConfigureAwait(false);
        return [.. spans.Select(s => s.Fold(read))];
    }

    private async Task<Func<NodeId, byte[]>> ReadAsync(IEnumerable<NodeId> wanted, CancellationToken stop)
    {
        var ids = wanted.ToList();
        if (ids.Count == 0) return Missing;
        var found = await nodes.ReadAsync(ids, stop).ConfigureAwait(false);
        return id => found.TryGetValue(id, out var hash) ? hash : Missing(id);
    }

    private static byte[] Missing(NodeId id) => throw new InvalidOperationException($"Node {id.Index} of level {id.Level} of the tree is not stored.");
}
