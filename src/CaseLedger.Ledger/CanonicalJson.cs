using System.Text.Json;

namespace CaseLedger.Ledger;

/// <summary>The JSON Canonicalization Scheme of RFC 8785: one value, one sequence of bytes.</summary>
public static class CanonicalJson
{
    /// <summary>The deepest nesting of arrays and objects that is accepted, so that a value cannot exhaust the stack.</summary>
    public const int MaxDepth = 64;

    /// <summary>Writes a value in its canonical form.</summary>
    /// <remarks>
    /// A number is a double, as RFC 8785 has it: an integer beyond 2^53 is rounded. Refuse such integers, or carry
    /// them as a string, before they come here.
    /// </remarks>
    /// <param name="element">The value.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    /// <exception cref="CanonicalJsonException">The value has no canonical form.</exception>
    public static byte[] Serialize(JsonElement element)
    {
        var writer = new CanonicalWriter();
        writer.Value(element);
        return writer.ToArray();
    }

    /// <summary>Whether the bytes are JSON and already the canonical form of their own value.</summary>
    /// <param name="utf8Json">The bytes, as stored.</param>
    /// <returns><see langword="false"/> also when the bytes are not JSON at all.</returns>
    public static bool IsCanonical(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            var element = JsonElement.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return utf8Json.SequenceEqual(Serialize(element));
        }
        catch (Exception e) when (e is JsonException or CanonicalJsonException)
        {
            return false;
        }
    }
}
