using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace CaseLedger.Ledger;

/// <summary>The form of the fields, checked on writing and on reading, so that what is written can be read.</summary>
internal static class EntryForm
{
    // RFC 8785 makes doubles of numbers: beyond this, two versions could get the same bytes.
    private const long MaxVersie = (1L << 53) - 1;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    public static void Check(Entry entry)
    {
        Require(entry.Versie is >= 1 and <= MaxVersie, "versie", "a whole number from 1 to 2^53 - 1");
        Require(entry.Schema >= 1, "schema", "a whole number from 1");
        Require(IsTime(entry.GebeurdOp), "gebeurdOp", "a UTC time with milliseconds");
        Require(IsTime(entry.VastgelegdOp), "vastgelegdOp", "a UTC time with milliseconds");
        Require(IsObject(entry.Door), "door", "an object");
        Require(IsObject(entry.Envelop), "envelop", "an object");
        Require(IsObject(entry.Gegevens), "gegevens", "an object");
        Require(IsHash(entry.Vorige), "vorige", "a hash of 64 lower-case hexadecimal digits");
    }

    public static void Require(bool holds, string field, string form)
    {
        if (!holds) throw new FormatException($"The field '{field}' of the entry is not {form}.");
    }

    private static bool IsTime(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsObject(JsonElement element) => element.ValueKind == JsonValueKind.Object;

    private static bool IsHash(string text) => text.Length == Hash.Geen.Length && !text.AsSpan().ContainsAnyExcept(HexDigits);
}
