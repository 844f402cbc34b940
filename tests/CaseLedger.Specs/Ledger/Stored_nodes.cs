using CaseLedger.Ledger;
using CaseLedger.Ledger.Merkle;

namespace CaseLedger.Specs.Ledger;

/// <summary>A tree in memory, and what the definition of RFC 6962 says that it should be.</summary>
internal sealed class Stored_nodes : INodeStore
{
    private readonly Dictionary<NodeId, byte[]> nodes = [];

    public Stored_nodes() => Tree = new MerkleTree(this);

    public MerkleTree Tree { get; }

    public List<byte[]> Leaves { get; } = [];

    public IReadOnlyDictionary<NodeId, byte[]> Nodes => nodes;

    /// <summary>How often nodes were asked for, and the most at once.</summary>
    public (int Calls, int Most) Reads { get; set; }

    public static byte[] Leaf(int i) => Hash.LeafBytes(Given.Utf8($"leaf {i}"));

    public static async Task<Stored_nodes> Of(int size)
    {
        var stored = new Stored_nodes();
        await stored.Append(size);
        return stored;
    }

    /// <summary>Adds leaves as one batch.</summary>
    public async Task<Growth> Append(int count)
    {
        var batch = Enumerable.Range(Leaves.Count, count).Select(Leaf).ToList();
        var growth = await Tree.AppendAsync(Leaves.Count, batch, TestContext.Current.CancellationToken);
        foreach (var leaf in batch)
        {
            nodes[new(0, Leaves.Count)] = leaf;
            Leaves.Add(leaf);
        }

        foreach (var (id, hash) in growth.Nodes) nodes.Add(id, hash);
        return growth;
    }

    public Task<IReadOnlyDictionary<NodeId, byte[]>> ReadAsync(IReadOnlyCollection<NodeId> wanted, CancellationToken stop)
    {
        Reads = (Reads.Calls + 1, Math.Max(Reads.Most, wanted.Count));
        return Task.FromResult<IReadOnlyDictionary<NodeId, byte[]>>(wanted.Where(nodes.ContainsKey).ToDictionary(id => id, id => nodes[id]));
    }

    public Task<byte[]> Root(long size) => Tree.RootAsync(size, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<byte[]>> Inclusion(long index, long size) => Tree.InclusionAsync(index, size, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<byte[]>> Consistency(long from, long to) => Tree.ConsistencyAsync(from, to, TestContext.Current.CancellationToken);

    /// <summary>MTH of RFC 6962, section 2.1, word for word.</summary>
    public static byte[] Defined(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 0) return Hash.EmptyRoot();
        if (leaves.Length == 1) return leaves[0];
        var k = 1;
        while (k * 2 < leaves.Length) k *= 2;
        return Hash.Node(Defined(leaves[..k]), Defined(leaves[k..]));
    }
}
