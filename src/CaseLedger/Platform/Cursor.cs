using System.Buffers.Binary;
using System.Buffers.Text;

namespace CaseLedger.Platform;

/// <summary>After which item a page begins; opaque to callers.</summary>
/// <param name="Getal">The item's place in a first order; 0 where there is none.</param>
/// <param name="Id">The item.</param>
internal readonly record struct Cursor(int Getal, Guid Id)
{
    private const int Lengte = 20;

    /// <summary>Reads a cursor; null when it is not one of ours.</summary>
    public static Cursor? Lees(string tekst)
    {
        Span<byte> bytes = stackalloc byte[Lengte];
        return Base64Url.IsValid(tekst) && Base64Url.GetMaxDecodedLength(tekst.Length) == Lengte && Base64Url.TryDecodeFromChars(tekst, bytes, out var n) && n == Lengte
            ? new Cursor(BinaryPrimitives.ReadInt32BigEndian(bytes), new Guid(bytes[4..], bigEndian: true))
            : null;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Lengte];
        BinaryPrimitives.WriteInt32BigEndian(bytes, Getal);
        Id.TryWriteBytes(bytes[4..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}

internal static class Paginering
{
    /// <summary>Points to the next page in the Link header (RFC 8288).</summary>
    public static void VolgendePagina(this HttpResponse antwoord, HttpRequest verzoek, Cursor? volgende)
    {
        if (volgende is { } cursor)
        {
            var rest = verzoek.Query.Where(q => q.Key != "na").Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value.ToString())}&");
            antwoord.Headers.Link = $"<{verzoek.Path}?{string.Concat(rest)}na={cursor}>; rel=\"next\"";
        }
    }
}
