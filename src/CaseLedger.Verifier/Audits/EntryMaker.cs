using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CaseLedger.Ledger;
using CaseLedger.Verifier.Stores;

namespace CaseLedger.Verifier.Audits;

/// <summary>
/// Makes the bytes of an entry again from its event and the entry before it. When they are the stored bytes, these are
/// canonical, say by meaning what the event says, and stand in their place in the chain: all in one comparison.
/// </summary>
internal static class EntryMaker
{
    /// <summary>Tries to make the bytes.</summary>
    /// <param name="row">The event.</param>
    /// <param name="stored">The stored bytes: the version of the shape stands nowhere else.</param>
    /// <param name="vorige">The recomputed hash of the entry before.</param>
    /// <param name="hash">The hash that the header of the event carries.</param>
    /// <returns>Null when the event cannot be an entry at all.</returns>
    public static byte[]? Make(EventRow row, ReadOnlySpan<byte> stored, string vorige, out string? hash)
    {
        hash = null;
        try
        {
            using var data = JsonDocument.Parse(row.Data);
            using var headers = JsonDocument.Parse(row.Headers);
            if (!TryEnvelope(headers.RootElement, out var envelope, out hash)) return null;
            return new Entry
            {
                Id = row.Id,
                Stroom = row.Stroom,
                Versie = row.Versie,
                Type = row.Type,
                Schema = Schema(stored),
                Gemeente = row.Gemeente,
                GebeurdOp = envelope.GetProperty("gebeurdOp").GetString()!,
                VastgelegdOp = envelope.GetProperty("vastgelegdOp").GetString()!,
                Door = envelope.GetProperty("door"),
                Envelop = envelope.GetProperty("envelop"),
                Gegevens = data.RootElement,
                Vorige = vorige,
            }.ToBytes();
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool TryEnvelope(JsonElement headers, out JsonElement envelope, [NotNullWhen(true)] out string? hash)
    {
        hash = headers.TryGetProperty("hash", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
        return headers.TryGetProperty("registratie", out envelope) && envelope.ValueKind == JsonValueKind.Object && envelope.GetPropertyCount() == 4 && hash is not null;
    }

    // In canonical bytes only stroom, type, vastgelegdOp, versie and vorige follow it, and a quote in a text is escaped.
    private static int Schema(ReadOnlySpan<byte> stored)
    {
        var name = ",\"schema\":"u8;
        var at = stored.LastIndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(stored[(at + name.Length)..], out int schema, out _) ? schema : 0;
    }
}
