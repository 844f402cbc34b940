using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>Bytes that are kept for a while, sealed: AES-256-GCM, random nonce, bound to where they stand.</summary>
internal static class Blok
{
    private const int Nonce = 12;
    private const int Merk = 16;

    /// <param name="sleutel">32 bytes.</param>
    /// <param name="plaats">Where it will stand; it opens only there.</param>
    /// <param name="inhoud">What is sealed.</param>
    public static byte[] Sluit(byte[] sleutel, string plaats, ReadOnlySpan<byte> inhoud)
    {
        var blok = new byte[Nonce + Merk + inhoud.Length];
        RandomNumberGenerator.Fill(blok.AsSpan(0, Nonce));
        using var aes = new AesGcm(sleutel, Merk);
        aes.Encrypt(blok.AsSpan(0, Nonce), inhoud, blok.AsSpan(Nonce + Merk), blok.AsSpan(Nonce, Merk), Encoding.UTF8.GetBytes(plaats));
        return blok;
    }

    /// <exception cref="AuthenticationTagMismatchException">It was altered, or stands elsewhere.</exception>
    public static byte[] Open(byte[] sleutel, string plaats, ReadOnlySpan<byte> blok)
    {
        var inhoud = new byte[blok.Length - Nonce - Merk];
        using var aes = new AesGcm(sleutel, Merk);
        aes.Decrypt(blok[..Nonce], blok[(Nonce + Merk)..], blok[Nonce..(Nonce + Merk)], inhoud, Encoding.UTF8.GetBytes(plaats));
        return inhoud;
    }
}
