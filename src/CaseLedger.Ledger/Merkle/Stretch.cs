using System.Numerics;

namespace CaseLedger.Ledger.Merkle;

/// <summary>Leaves of a tree that stand together below one point of it, full or at the right edge.</summary>
/// <param name="From">The first leaf; a multiple of the smallest power of two that is not below the length.</param>
/// <param name="To">The leaf after the last.</param>
internal readonly record struct Stretch(long From, long To)
{
    public static Stretch Until(long size) => new(0, size);

    public long Length => To - From;

    /// <summary>The largest power of two below the length: where RFC 6962, section 2.1, splits. The length is 2 or more.</summary>
    public (Stretch Left, Stretch Right) Split()
    {
        var middle = From + (1L << BitOperations.Log2((ulong)Length - 1));
        return (new(From, middle), new(middle, To));
    }

    /// <summary>The full nodes that together cover the leaves, from left to right: one per bit of the length.</summary>
    public IEnumerable<NodeId> FullNodes()
    {
        var at = From;
        for (var level = 62; level >= 0; level--)
        {
            if (((Length >> level) & 1) == 0) continue;
            yield return new NodeId(level, at >> level);
            at += 1L << level;
        }
    }

    /// <summary>The hash of the whole, made of its full nodes from right to left.</summary>
    public byte[] Fold(Func<NodeId, byte[]> read) => FullNodes().Select(read).Reverse().Aggregate((right, left) => Hash.Node(left, right));
}
