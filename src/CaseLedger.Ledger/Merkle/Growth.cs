namespace CaseLedger.Ledger.Merkle;

/// <summary>What a batch of leaves adds to a tree.</summary>
/// <param name="Size">The number of leaves of the tree with the batch in it.</param>
/// <param name="Root">The root at that size: 32 bytes.</param>
/// <param name="Nodes">The nodes that the batch made full, of level 1 and up: what is to be stored beside the leaves themselves.</param>
public sealed record Growth(long Size, byte[] Root, IReadOnlyList<KeyValuePair<NodeId, byte[]>> Nodes);
