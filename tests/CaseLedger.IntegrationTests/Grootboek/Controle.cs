using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Ledger;
using Npgsql;

namespace CaseLedger.IntegrationTests.Grootboek;

/// <summary>Audits the store of one gemeente from the bytes up: the chain of every stream, and every event against its entry by meaning.</summary>
internal static class Controle
{
    // One statement, so one snapshot: the service goes on writing.
    // A save that failed leaves Marten's own "tombstone" events in place of the sequence numbers it drew: they are no facts.
    private const string Alles = """
        select g.event_id, g.stroom, g.versie, g.gemeente, g.bytes, g.hash, e.id, e.stream_id, e.version, e.type, e.data::text, e.headers::text
        from (select * from caseledger.grootboek where gemeente = $1) g
        full join (select * from caseledger.mt_events where tenant_id = $1 and type <> 'tombstone') e on e.id = g.event_id
        order by g.stroom, g.versie
        """;

    /// <summary>All that does not hold; empty when all does.</summary>
    public static async Task<List<string>> Fouten(NpgsqlConnection verbinding, string gemeente)
    {
        var ingangen = new List<(Guid Stroom, StoredEntry Ingang, string Gemeente)>();
        var events = new Dictionary<Guid, Event>();
        await Lees(verbinding, Alles, gemeente, r =>
        {
            if (!r.IsDBNull(0))
            {
                ingangen.Add((r.GetGuid(1), new StoredEntry(r.GetGuid(0), r.GetInt64(2), r.GetFieldValue<byte[]>(4), r.GetString(5)), r.GetString(3)));
            }

            if (!r.IsDBNull(6))
            {
                events[r.GetGuid(6)] = new Event(r.GetGuid(7), r.GetInt64(8), r.GetString(9), r.GetString(10), r.GetString(11));
            }
        });

        var fouten = ingangen.GroupBy(i => i.Stroom)
            .SelectMany(s => Chain.Verify(s.Key, s.Select(i => i.Ingang)).Select(f => $"{f.Kind}: {f.Message}")).ToList();
        foreach (var (stroom, ingang, _) in ingangen)
        {
            if (events.Remove(ingang.EventId, out var e))
            {
                fouten.AddRange(Vergelijk(stroom, ingang, e, gemeente));
            }
            else
            {
                fouten.Add($"Entry {ingang.EventId} has no event.");
            }
        }

        return [.. fouten, .. events.Keys.Select(id => $"Event {id} has no entry.")];
    }

    private static IEnumerable<string> Vergelijk(Guid stroom, StoredEntry ingang, Event e, string gemeente)
    {
        if (!Leesbaar(ingang.Bytes, out var entry))
        {
            yield break;
        }

        var kop = JsonNode.Parse(e.Headers)!;
        if ((e.Stroom, e.Versie, e.Type, gemeente) != (entry.Stroom, entry.Versie, entry.Type, entry.Gemeente) || stroom != entry.Stroom)
        {
            yield return $"Event {ingang.EventId} stands in another place than its entry says.";
        }

        if (!Gelijk(entry.Gegevens, e.Data))
        {
            yield return $"The data of event {ingang.EventId} differ from its entry.";
        }

        var registratie = new JsonObject
        {
            ["gebeurdOp"] = entry.GebeurdOp,
            ["vastgelegdOp"] = entry.VastgelegdOp,
            ["door"] = JsonNode.Parse(entry.Door.GetRawText()),
            ["envelop"] = JsonNode.Parse(entry.Envelop.GetRawText()),
        };
        if (!JsonNode.DeepEquals(registratie, kop["registratie"]))
        {
            yield return $"The envelope of event {ingang.EventId} differs from its entry.";
        }

        if ((string?)kop["hash"] != ingang.Hash)
        {
            yield return $"The hash in the header of event {ingang.EventId} is not that of its entry.";
        }
    }

    private static bool Gelijk(JsonElement ingang, string data)
    {
        using var document = JsonDocument.Parse(data);
        return JsonElement.DeepEquals(ingang, document.RootElement);
    }

    private static bool Leesbaar(byte[] bytes, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Entry? entry)
    {
        try
        {
            entry = Entry.Parse(bytes);
            return true;
        }
        catch (FormatException)
        {
            entry = null;
            return false;
        }
    }

    private static async Task Lees(NpgsqlConnection verbinding, string sql, string gemeente, Action<NpgsqlDataReader> neem)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { Parameters = { new() { Value = gemeente } } };
        await using var lezer = await opdracht.ExecuteReaderAsync();
        while (await lezer.ReadAsync())
        {
            neem(lezer);
        }
    }

    private sealed record Event(Guid Stroom, long Versie, string Type, string Data, string Headers);
}
