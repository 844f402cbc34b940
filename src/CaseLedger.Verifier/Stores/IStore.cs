namespace CaseLedger.Verifier.Stores;

/// <summary>
/// A store as it was at one moment, read as streams so that memory does not grow with it. Ids are ordered as 16 bytes.
/// Two streams may be read at the same time.
/// </summary>
internal interface IStore
{
    Task<RowCounts> CountAsync(CancellationToken stop);

    /// <summary>All entries, by stream and version.</summary>
    IAsyncEnumerable<EntryRow> EntriesAsync(CancellationToken stop);

    /// <summary>All events, by stream and version; without the tombstones that Marten puts in place of a save that failed.</summary>
    IAsyncEnumerable<EventRow> EventsAsync(CancellationToken stop);

    /// <summary>All lines of the toegangslog, in any order.</summary>
    IAsyncEnumerable<LogRow> LogAsync(CancellationToken stop);

    /// <summary>All leaves, by position.</summary>
    IAsyncEnumerable<LeafRow> LeavesAsync(CancellationToken stop);

    /// <summary>All nodes, by the size of the tree that made them full, then by level.</summary>
    IAsyncEnumerable<NodeRow> NodesAsync(CancellationToken stop);

    /// <summary>All checkpoints, by size.</summary>
    IAsyncEnumerable<CheckpointRow> CheckpointsAsync(CancellationToken stop);

    /// <summary>The data of the events by which the log itself declared that entries were lost, as JSON.</summary>
    IAsyncEnumerable<string> LossesAsync(CancellationToken stop);

    /// <summary>What waits for a leaf, by id.</summary>
    IAsyncEnumerable<PayloadRow> PendingAsync(CancellationToken stop);

    /// <summary>All leaves, by id; asked only to find which one is wrong.</summary>
    IAsyncEnumerable<LeafRow> LeavesByIdAsync(CancellationToken stop);

    /// <summary>All entries and lines of the toegangslog, by id; asked only to find which one is wrong.</summary>
    IAsyncEnumerable<PayloadRow> PayloadsByIdAsync(CancellationToken stop);

    /// <summary>The position of an entry, to name a fault by it; null when it has none.</summary>
    Task<long?> PositionAsync(Guid eventId, CancellationToken stop);
}
