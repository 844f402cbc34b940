namespace CaseLedger.Ledger.Merkle;

/// <summary>Builds a tree leaf by leaf and remembers only its right edge: at most one full node per level.</summary>
public sealed class TreeBuilder
{
    private readonly byte[]?[] edge = new byte[]?[64];

    /// <summary>The number of leaves so far.</summary>
    public long Size { get; private set; }

    /// <summary>Adds a leaf.</summary>
    /// <param name="leaf">Its hash: 32 bytes.</param>
    /// <param name="full">Is told every node of level 1 and up that is now full, the lowest first.</param>
    public void Append(byte[] leaf, Action<NodeId, byte[]>? full = null)
    {
        var (hash, level) = (leaf, 0);
        for (; ((Size >> level) & 1) == 1; level++)
        {
            hash = Hash.Node(edge[level], hash);
            full?.Invoke(new NodeId(level + 1, Size >> (level + 1)), hash);
        }

        edge[level] = hash;
        Size++;
    }

    /// <summary>The root of the tree as it is now.</summary>
    /// <returns>32 bytes.</returns>
    public byte[] Root()
    {
        byte[]? root = null;
        for (var level = 0; level < edge.Length; level++)
        {
            if (((Size >> level) & 1) == 1) root = root is null ? edge[level] : Hash.Node(edge[level], root);
        }

        return root ?? Hash.EmptyRoot();
    }

    /// <summary>Goes on from a tree of which only the right edge is known.</summary>
    internal static TreeBuilder From(long size, Func<NodeId, byte[]> read)
    {
        var builder = new TreeBuilder { Size = size };
        foreach (var node in Stretch.Until(size).FullNodes()) builder.edge[node.Level] = read(node);
        return builder;
    }
}
