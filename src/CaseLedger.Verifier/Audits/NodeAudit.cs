using CaseLedger.Ledger;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Compares stored nodes with what they should be, both in the order in which a growing tree makes nodes full.</summary>
internal sealed class NodeAudit(IAsyncEnumerable<NodeRow> rows, FaultList faults, CancellationToken stop) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<NodeRow> rows = rows.GetAsyncEnumerator(stop);
    private NodeRow? next;

    public long Count { get; private set; }

    /// <summary>The order of the stream: first what lies outside any tree, then by the size that made a node full, then by level.</summary>
    public static (bool Inside, long FullAt, int Level, long Index) Order(NodeRow row)
    {
        var inside = row.Niveau is >= 1 and <= 61 && row.Nummer >= 0 && row.Nummer < 1L << (62 - row.Niveau);
        return (inside, inside ? new NodeId(row.Niveau, row.Nummer).FullAt : 0, row.Niveau, row.Nummer);
    }

    public Task StartAsync() => NextAsync();

    public async Task ExpectAsync(NodeId id, byte[] hash)
    {
        var expected = (true, id.FullAt, id.Level, id.Index);
        while (next is not null && Order(next).CompareTo(expected) < 0)
        {
            Add(FaultKind.NodeExtra, next.Niveau, next.Nummer);
            await NextAsync();
        }

        if (next is null || Order(next) != expected)
        {
            Add(FaultKind.NodeMissing, id.Level, id.Index);
            return;
        }

        if (!next.Hash.AsSpan().SequenceEqual(hash)) Add(FaultKind.NodeDiffers, id.Level, id.Index);
        await NextAsync();
    }

    /// <summary>No more nodes are expected.</summary>
    public async Task EndAsync()
    {
        for (; next is not null; await NextAsync()) Add(FaultKind.NodeExtra, next.Niveau, next.Nummer);
    }

    public ValueTask DisposeAsync() => rows.DisposeAsync();

    private async Task NextAsync()
    {
        next = await rows.MoveNextAsync() ? rows.Current : null;
        if (next is not null) Count++;
    }

    private void Add(FaultKind kind, int level, long index) => faults.Add(new Fault(kind) { Detail = $"{level}/{index}" });
}
