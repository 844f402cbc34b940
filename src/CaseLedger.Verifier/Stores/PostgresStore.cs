using System.Runtime.CompilerServices;
using Npgsql;

namespace CaseLedger.Verifier.Stores;

/// <summary>
/// A store in PostgreSQL, read in one snapshot that all connections share: the service may go on writing. Rows come as
/// the server makes them; nothing is held here.
/// </summary>
internal sealed class PostgresStore : IStore, IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnection holder;
    private readonly string snapshot;

    private PostgresStore(NpgsqlDataSource source, NpgsqlConnection holder, string snapshot) =>
        (this.source, this.holder, this.snapshot) = (source, holder, snapshot);

    /// <summary>Opens a store and fixes the moment that is looked at.</summary>
    /// <param name="connectionString">Of a role that may read all tables of the schema.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="NpgsqlException">The server cannot be reached or does not let us in.</exception>
    public static async Task<PostgresStore> OpenAsync(string connectionString, CancellationToken stop)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0, ApplicationName = "caseledger-verify" };
        var source = NpgsqlDataSource.Create(settings);
        var holder = await source.OpenConnectionAsync(stop);
        await RunAsync(holder, "begin isolation level repeatable read read only", stop);
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", holder);
        return new(source, holder, (string)(await export.ExecuteScalarAsync(stop))!);
    }

    public async Task<RowCounts> CountAsync(CancellationToken stop)
    {
        await foreach (var row in ReadAsync(StoreSql.Counts, r => new RowCounts(r.GetInt64(0), r.GetInt64(1), r.GetInt64(2)), stop)) return row;
        return new(0, 0, 0);
    }

    public IAsyncEnumerable<EntryRow> EntriesAsync(CancellationToken stop) => ReadAsync(
        StoreSql.Entries, r => new EntryRow(r.GetGuid(0), r.GetGuid(1), r.GetInt64(2), r.GetString(3), r.GetFieldValue<byte[]>(4), r.GetString(5)), stop);

    public IAsyncEnumerable<EventRow> EventsAsync(CancellationToken stop) => ReadAsync(
        StoreSql.Events,
        r => new EventRow(r.GetGuid(0), r.GetGuid(1), r.GetInt64(2), r.GetString(3), r.GetString(4), r.GetString(5), r.IsDBNull(6) ? "{}" : r.GetString(6), r.GetBoolean(7)),
        stop);

    public IAsyncEnumerable<LogRow> LogAsync(CancellationToken stop) => ReadAsync(
        StoreSql.Log, r => new LogRow(r.GetGuid(0), r.GetString(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.GetDateTime(3), r.GetFieldValue<byte[]>(4)), stop);

    public IAsyncEnumerable<LeafRow> LeavesAsync(CancellationToken stop) => ReadAsync(StoreSql.Leaves, Leaf, stop);

    public IAsyncEnumerable<NodeRow> NodesAsync(CancellationToken stop) =>
        ReadAsync(StoreSql.Nodes, r => new NodeRow(r.GetInt32(0), r.GetInt64(1), r.GetFieldValue<byte[]>(2)), stop);

    public IAsyncEnumerable<CheckpointRow> CheckpointsAsync(CancellationToken stop) =>
        ReadAsync(StoreSql.Checkpoints, r => new CheckpointRow(r.GetInt64(0), r.GetString(1)), stop);

    public IAsyncEnumerable<string> LossesAsync(CancellationToken stop) => ReadAsync(StoreSql.Losses, r => r.GetString(0), stop);

    public IAsyncEnumerable<PayloadRow> PendingAsync(CancellationToken stop) => ReadAsync(StoreSql.Pending, Payload, stop);

    public IAsyncEnumerable<LeafRow> LeavesByIdAsync(CancellationToken stop) => ReadAsync(StoreSql.LeavesById, Leaf, stop);

    public IAsyncEnumerable<PayloadRow> PayloadsByIdAsync(CancellationToken stop) => ReadAsync(StoreSql.PayloadsById, Payload, stop);

    public async Task<long?> PositionAsync(Guid eventId, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(StoreSql.Position, holder) { Parameters = { new() { Value = eventId } } };
        return (long?)await command.ExecuteScalarAsync(stop);
    }

    public async ValueTask DisposeAsync()
    {
        await holder.DisposeAsync();
        await source.DisposeAsync();
    }

    private static LeafRow Leaf(NpgsqlDataReader r) => new(r.GetInt64(0), r.GetGuid(1), r.GetFieldValue<byte[]>(2));

    private static PayloadRow Payload(NpgsqlDataReader r) => new(
        r.GetGuid(0), r.IsDBNull(1) ? null : r.GetFieldValue<byte[]>(1), r.IsDBNull(2) ? null : r.GetGuid(2), r.IsDBNull(3) ? null : r.GetInt64(3));

    private async IAsyncEnumerable<T> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, [EnumeratorCancellation] CancellationToken stop)
    {
        await using var connection = await source.OpenConnectionAsync(stop);
        // The name comes from the server itself; this statement takes no parameters.
        await RunAsync(connection, $"begin isolation level repeatable read read only; set transaction snapshot '{snapshot}'; set local work_mem = '64MB'", stop);
        await using var command = new NpgsqlCommand(sql, connection);
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop)) yield return read(rows);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
