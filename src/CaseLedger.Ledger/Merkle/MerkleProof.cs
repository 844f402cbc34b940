using System.Numerics;

namespace CaseLedger.Ledger.Merkle;

/// <summary>Checks proofs against roots: RFC 9162, sections 2.1.3.2 and 2.1.4.2. Needs nothing but what it is given.</summary>
public static class MerkleProof
{
    /// <summary>Whether a leaf stands at a place in a tree.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <param name="size">The size of the tree.</param>
    /// <param name="leaf">The hash of the leaf: 32 bytes.</param>
    /// <param name="proof">The proof, from the leaf's sibling up.</param>
    /// <param name="root">The root of the tree: 32 bytes.</param>
    /// <returns><see langword="false"/> for anything that does not hold, an impossible place or size included.</returns>
    public static bool VerifyInclusion(long index, long size, byte[] leaf, IReadOnlyList<byte[]> proof, byte[] root)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (index < 0 || index >= size || !AreHashes([leaf, root, .. proof])) return false;
        var climb = new Climb(index, size - 1);
        var hash = leaf;
        foreach (var sibling in proof)
        {
            if (climb.AtTop) return false;
            hash = climb.Step() ? Hash.Node(sibling, hash) : Hash.Node(hash, sibling);
        }

        return climb.AtTop && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether a tree is the beginning of a later one.</summary>
    /// <param name="from">The size of the earlier tree, from 1: of an empty tree nothing can be shown.</param>
    /// <param name="to">The size of the later tree.</param>
    /// <param name="fromRoot">The root of the earlier tree: 32 bytes.</param>
    /// <param name="toRoot">The root of the later tree: 32 bytes.</param>
    /// <param name="proof">The proof; empty when the sizes are equal.</param>
    /// <returns><see langword="false"/> for anything that does not hold, impossible sizes included.</returns>
    public static bool VerifyConsistency(long from, long to, byte[] fromRoot, byte[] toRoot, IReadOnlyList<byte[]> proof)
    {
        ArgumentNullException.ThrowIfNull(fromRoot);
        ArgumentNullException.ThrowIfNull(proof);
        if (from < 1 || from > to) return false;
        if (from == to) return proof.Count == 0 && fromRoot.AsSpan().SequenceEqual(toRoot);
        if (proof.Count == 0 || !AreHashes([fromRoot, toRoot, .. proof])) return false;

        byte[][] path = BitOperations.IsPow2(from) ? [fromRoot, .. proof] : [.. proof];
        var climb = Climb.FromEdge(from - 1, to - 1);
        var (earlier, later) = (path[0], path[0]);
        foreach (var sibling in path.AsSpan(1))
        {
            if (climb.AtTop) return false;
            var left = climb.Step();
            if (left) earlier = Hash.Node(sibling, earlier);
            later = left ? Hash.Node(sibling, later) : Hash.Node(later, sibling);
        }

        return climb.AtTop && earlier.AsSpan().SequenceEqual(fromRoot) && later.AsSpan().SequenceEqual(toRoot);
    }

    private static bool AreHashes(IEnumerable<byte[]> hashes) => hashes.All(h => h is { Length: Hash.Size });

    /// <summary>The way up from a node to the root, beside the right edge of the tree.</summary>
    private record struct Climb(long Node, long Edge)
    {
        public readonly bool AtTop => Edge == 0;

        public static Climb FromEdge(long node, long edge)
        {
            var levels = BitOperations.TrailingZeroCount(~node);
            return new(node >> levels, edge >> levels);
        }

        /// <summary>Goes one sibling up; whether that sibling stands on the left.</summary>
        public bool Step()
        {
            var left = (Node & 1) == 1 || Node == Edge;
            // At the right edge levels without a sibling are passed over.
            var levels = left && (Node & 1) == 0 ? BitOperations.TrailingZeroCount(Node) + 1 : 1;
            (Node, Edge) = (Node >> levels, Edge >> levels);
            return left;
        }
    }
}
