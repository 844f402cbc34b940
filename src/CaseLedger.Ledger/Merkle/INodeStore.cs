namespace CaseLedger.Ledger.Merkle;

/// <summary>Where the full nodes of a tree are kept, leaf hashes (level 0) included.</summary>
public interface INodeStore
{
    /// <summary>Reads nodes, all in one go.</summary>
    /// <param name="nodes">Which; at most some 130, none twice.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Their hashes, 32 bytes each. What is not stored is not in the answer.</returns>
    Task<IReadOnlyDictionary<NodeId, byte[]>> ReadAsync(IReadOnlyCollection<NodeId> nodes, CancellationToken stop);
}
