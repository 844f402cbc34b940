using CaseLedger.Ledger;
using CaseLedger.Verifier.Audits;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Specs.Verifier;

/// <summary>The tables of a store in memory. Rows may be changed; what a table has no constraint for can be done to it.</summary>
internal sealed class Memory_store : IStore
{
    public List<EntryRow> Entries { get; init; } = [];

    public List<EventRow> Events { get; init; } = [];

    public List<LogRow> Log { get; init; } = [];

    public List<LeafRow> Leaves { get; init; } = [];

    public List<NodeRow> Nodes { get; init; } = [];

    public List<CheckpointRow> Checkpoints { get; init; } = [];

    public List<Guid> Waiting { get; init; } = [];

    public List<string> Losses { get; init; } = [];

    public Memory_store Copy() => new()
    {
        Entries = [.. Entries],
        Events = [.. Events],
        Log = [.. Log],
        Leaves = [.. Leaves],
        Nodes = [.. Nodes],
        Checkpoints = [.. Checkpoints],
        Waiting = [.. Waiting],
        Losses = [.. Losses],
    };

    public Task<RowCounts> CountAsync(CancellationToken stop) => Task.FromResult(new RowCounts(Entries.Count, Log.Count, Leaves.Count));

    public IAsyncEnumerable<EntryRow> EntriesAsync(CancellationToken stop) => Entries.OrderBy(e => e.Stroom).ThenBy(e => e.Versie).ToAsyncEnumerable();

    public IAsyncEnumerable<EventRow> EventsAsync(CancellationToken stop) => Events.OrderBy(e => e.Stroom).ThenBy(e => e.Versie).ToAsyncEnumerable();

    public IAsyncEnumerable<LogRow> LogAsync(CancellationToken stop) => Log.ToAsyncEnumerable();

    public IAsyncEnumerable<LeafRow> LeavesAsync(CancellationToken stop) => Leaves.OrderBy(l => l.Positie).ToAsyncEnumerable();

    public IAsyncEnumerable<NodeRow> NodesAsync(CancellationToken stop) => Nodes.OrderBy(NodeAudit.Order).ToAsyncEnumerable();

    public IAsyncEnumerable<string> LossesAsync(CancellationToken stop) => Losses.ToAsyncEnumerable();

    public IAsyncEnumerable<CheckpointRow> CheckpointsAsync(CancellationToken stop) => Checkpoints.OrderBy(c => c.Grootte).ToAsyncEnumerable();

    public IAsyncEnumerable<PayloadRow> PendingAsync(CancellationToken stop) =>
        Waiting.Order().Select(id => Payloads().FirstOrDefault(p => p.EventId == id) ?? new PayloadRow(id, null)).ToAsyncEnumerable();

    public IAsyncEnumerable<LeafRow> LeavesByIdAsync(CancellationToken stop) => Leaves.OrderBy(l => l.EventId).ThenBy(l => l.Positie).ToAsyncEnumerable();

    public IAsyncEnumerable<PayloadRow> PayloadsByIdAsync(CancellationToken stop) => Payloads().OrderBy(p => p.EventId).ToAsyncEnumerable();

    public Task<long?> PositionAsync(Guid eventId, CancellationToken stop) => Task.FromResult(Leaves.Where(l => l.EventId == eventId).Min(l => (long?)l.Positie));

    /// <summary>Makes hashes, chains, leaves, nodes again from the entries as they are: all that a superuser without the key can do.</summary>
    public void Rehash()
    {
        foreach (var stream in Entries.OrderBy(e => e.Versie).GroupBy(e => e.Stroom).ToList())
        {
            var vorige = Hash.Geen;
            foreach (var row in stream)
            {
                var bytes = (Entry.Parse(row.Bytes) with { Vorige = vorige }).ToBytes();
                vorige = Hash.Leaf(bytes);
                Entries[Entries.IndexOf(row)] = row with { Bytes = bytes, Hash = vorige };
            }
        }

        for (var i = 0; i < Events.Count; i++) Events[i] = Store_maker.Event(Entry.Parse(Entries.Single(e => e.EventId == Events[i].Id).Bytes));
        for (var i = 0; i < Leaves.Count; i++) Leaves[i] = Leaves[i] with { Hash = Hash.LeafBytes(Payloads().Single(p => p.EventId == Leaves[i].EventId).Bytes) };
        Nodes.Clear();
        Nodes.AddRange(Store_maker.Nodes(Leaves));
    }

    private IEnumerable<PayloadRow> Payloads() =>
        Entries.Select(e => new PayloadRow(e.EventId, e.Bytes, e.Stroom, e.Versie)).Concat(Log.Select(l => new PayloadRow(l.Id, l.Bytes)));
}
