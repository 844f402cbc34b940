namespace CaseLedger.Ledger.Merkle;

/// <summary>The place of a full node: all 2^level leaves below it are there, so that its hash never changes.</summary>
/// <param name="Level">The height: 0 for a leaf.</param>
/// <param name="Index">The place from the left among the nodes of its level, from 0. It stands above leaves Index·2^Level and on.</param>
public readonly record struct NodeId(int Level, long Index)
{
    /// <summary>How many leaves the tree has when the node is full.</summary>
    public long FullAt => (Index + 1) << Level;
}
