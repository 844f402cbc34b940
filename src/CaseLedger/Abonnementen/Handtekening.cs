using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Abonnementen;

/// <summary>Signatures and secrets of Standard Webhooks (symmetric, <c>v1</c>).</summary>
internal static class Handtekening
{
    private const string Voorvoegsel = "whsec_";
    private const int Kortst = 24;
    private const int Langst = 64;
    private const int Gewoon = 32;

    /// <summary>A new secret.</summary>
    public static byte[] NieuwGeheim() => RandomNumberGenerator.GetBytes(Gewoon);

    public static string Schrijf(byte[] geheim) => $"{Voorvoegsel}{Convert.ToBase64String(geheim)}";

    /// <summary>The bytes of a written secret; null when it is none of 24 to 64 bytes.</summary>
    public static byte[]? Lees(string tekst)
    {
        var bytes = new byte[Langst];
        return tekst.StartsWith(Voorvoegsel, StringComparison.Ordinal) && Convert.TryFromBase64String(tekst[Voorvoegsel.Length..], bytes, out var lengte) && lengte >= Kortst
            ? bytes[..lengte]
            : null;
    }

    /// <summary>The header <c>webhook-signature</c>: one for each secret, with a space between.</summary>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="seconden">The header <c>webhook-timestamp</c>: Unix time.</param>
    /// <param name="lichaam">The body as it is sent.</param>
    /// <param name="geheimen">The secrets that hold.</param>
    public static string Zet(string id, long seconden, ReadOnlySpan<byte> lichaam, IEnumerable<byte[]> geheimen)
    {
        byte[] inhoud = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{seconden}.")), .. lichaam];
        return string.Join(' ', geheimen.Select(g => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(g, inhoud))}"));
    }
}
