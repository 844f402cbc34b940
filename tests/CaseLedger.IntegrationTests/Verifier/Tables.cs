using CaseLedger.Specs.Verifier;
using Npgsql;
using NpgsqlTypes;

namespace CaseLedger.IntegrationTests.Verifier;

/// <summary>The tables that an audit reads, with the columns that it reads, filled from a store in memory.</summary>
internal static class Tables
{
    public const string Ddl = """
        create schema caseledger;
        create table caseledger.grootboek (event_id uuid primary key, stroom uuid not null, versie bigint not null, gemeente text not null, bytes bytea not null, hash text not null);
        create unique index on caseledger.grootboek (stroom, versie);
        create table caseledger.toegangslog (id uuid primary key, gemeente text not null, huishouden uuid, op timestamptz not null, bytes bytea not null);
        create table caseledger.wachtrij (nummer bigserial primary key, event_id uuid not null);
        create table caseledger.bladen (positie bigint primary key, event_id uuid not null, hash bytea not null);
        create unique index on caseledger.bladen (event_id);
        create table caseledger.knopen (niveau int, nummer bigint, hash bytea not null, primary key (niveau, nummer));
        create table caseledger.controlepunten (grootte bigint primary key, op timestamptz not null, notitie text not null);
        create table caseledger.mt_events (seq_id bigserial primary key, id uuid not null, stream_id uuid not null, version bigint not null, data jsonb not null, type text not null,
            timestamp timestamptz not null default now(), tenant_id text not null, headers jsonb, is_archived boolean not null default false);
        create unique index on caseledger.mt_events (stream_id, version);
        """;

    /// <summary>Replaces all rows.</summary>
    public static async Task Fill(NpgsqlConnection connection, Memory_store store)
    {
        await Run(connection, "truncate caseledger.grootboek, caseledger.toegangslog, caseledger.wachtrij, caseledger.bladen, caseledger.knopen, caseledger.controlepunten, caseledger.mt_events");
        await Copy(connection, "grootboek (event_id, stroom, versie, gemeente, bytes, hash)", store.Entries, r => [r.EventId, r.Stroom, r.Versie, r.Gemeente, r.Bytes, r.Hash]);
        await Copy(connection, "toegangslog (id, gemeente, huishouden, op, bytes)", store.Log, r => [r.Id, r.Gemeente, r.Huishouden, r.Op, r.Bytes]);
        await Copy(connection, "wachtrij (event_id)", store.Waiting, r => [r]);
        await Copy(connection, "bladen (positie, event_id, hash)", store.Leaves, r => [r.Positie, r.EventId, r.Hash]);
        await Copy(connection, "knopen (niveau, nummer, hash)", store.Nodes, r => [r.Niveau, r.Nummer, r.Hash]);
        await Copy(connection, "controlepunten (grootte, op, notitie)", store.Checkpoints, r => [r.Grootte, DateTime.UnixEpoch, r.Notitie]);
        await Copy(connection, "mt_events (id, stream_id, version, data, type, tenant_id, headers)", store.Events, r => [r.Id, r.Stroom, r.Versie, new Json(r.Data), r.Type, r.Gemeente, new Json(r.Headers)]);
        // Marten leaves these in place of a save that failed.
        await Run(connection, "insert into caseledger.mt_events (id, stream_id, version, data, type, tenant_id) values (gen_random_uuid(), gen_random_uuid(), 1, '{}', 'tombstone', '*DEFAULT*')");
    }

    public static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Copy<T>(NpgsqlConnection connection, string into, IEnumerable<T> rows, Func<T, object?[]> values)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"copy caseledger.{into} from stdin binary", TestContext.Current.CancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(TestContext.Current.CancellationToken);
            foreach (var value in values(row))
            {
                if (value is null) await copy.WriteNullAsync(TestContext.Current.CancellationToken);
                else if (value is Json json) await copy.WriteAsync(json.Text, NpgsqlDbType.Jsonb, TestContext.Current.CancellationToken);
                else await copy.WriteAsync(value, TestContext.Current.CancellationToken);
            }
        }

        await copy.CompleteAsync(TestContext.Current.CancellationToken);
    }

    private sealed record Json(string Text);
}
