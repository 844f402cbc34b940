using System.Text.Json;
using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>Compares an entry with its event by meaning: two JSON values are equal when their canonical forms are.</summary>
internal static class EventAudit
{
    public static Fault At(FaultKind kind, EntryRow entry) => new(kind) { Stroom = entry.Stroom, Versie = entry.Versie, EventId = entry.EventId };

    /// <summary>All in which they differ. An entry that cannot be read is a fault that the chain names.</summary>
    public static IEnumerable<Fault> Compare(EntryRow row, EventRow? e)
    {
        if (e is null) return [At(FaultKind.EventMissing, row)];
        Entry entry;
        try
        {
            entry = Entry.Parse(row.Bytes);
        }
        catch (FormatException)
        {
            return [];
        }

        return Differences(row, entry, e).Select(kind => At(kind, row));
    }

    private static IEnumerable<FaultKind> Differences(EntryRow row, Entry entry, EventRow e)
    {
        if (row.Gemeente != entry.Gemeente) yield return FaultKind.ColumnDiffers;
        if ((e.Stroom, e.Versie, e.Type, e.Gemeente) != (entry.Stroom, entry.Versie, entry.Type, entry.Gemeente)) yield return FaultKind.EventMoved;
        if (e.Archived) yield return FaultKind.EventArchived;
        if (Canonical(e.Data) is not { } data || !data.AsSpan().SequenceEqual(CanonicalJson.Serialize(entry.Gegevens))) yield return FaultKind.EventDiffers;
        if (Header(e, "registratie") is not { } envelope || !envelope.AsSpan().SequenceEqual(Envelope(entry))) yield return FaultKind.EnvelopeDiffers;
        if (Header(e, "hash") is not { } hash || !hash.AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(Hash.Leaf(row.Bytes)))) yield return FaultKind.EventHashDiffers;
    }

    private static byte[] Envelope(Entry entry) => CanonicalJson.Serialize(JsonSerializer.SerializeToElement(new Dictionary<string, object>
    {
        ["gebeurdOp"] = entry.GebeurdOp,
        ["vastgelegdOp"] = entry.VastgelegdOp,
        ["door"] = entry.Door,
        ["envelop"] = entry.Envelop,
    }));

    private static byte[]? Canonical(string json) => Canonical(json, root => root);

    private static byte[]? Header(EventRow e, string name) =>
        Canonical(e.Headers, root => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) ? value : default);

    private static byte[]? Canonical(string json, Func<JsonElement, JsonElement> part)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return CanonicalJson.Serialize(part(document.RootElement));
        }
        catch (Exception e) when (e is JsonException or CanonicalJsonException)
        {
            return null;
        }
    }
}
