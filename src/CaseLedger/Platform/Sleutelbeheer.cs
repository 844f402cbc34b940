using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>
/// The key of each gemeente, and what is derived from it: the wrapping of household keys, the key for professionals'
/// names, and the keyed hashes by which a reference or a request is recognised without being readable.
/// </summary>
/// <param name="map">Folder with one file <c>CODE.sleutel</c> (64 hexadecimal characters) per gemeente.</param>
/// <param name="magMaken">Whether a missing key may be made: only in Development.</param>
internal sealed class Sleutelbeheer(string map, bool magMaken)
{
    private readonly Dictionary<string, byte[]> hoofdsleutels = [];
    private readonly Lock slot = new();

    /// <summary>A new key for a household or a lid, and its wrapped form to store.</summary>
    /// <param name="gemeente">CBS code.</param>
    /// <param name="voor">What the key is for; bound to the wrapped form.</param>
    public (byte[] Sleutel, byte[] Verpakt) Maak(string gemeente, string voor)
    {
        var sleutel = RandomNumberGenerator.GetBytes(32);
        var verpakt = new byte[12 + 32 + 16];
        RandomNumberGenerator.Fill(verpakt.AsSpan(0, 12));
        using var aes = new AesGcm(Afgeleid(gemeente, "verpakken"), 16);
        aes.Encrypt(verpakt.AsSpan(0, 12), sleutel, verpakt.AsSpan(12, 32), verpakt.AsSpan(44), Encoding.UTF8.GetBytes(voor));
        return (sleutel, verpakt);
    }

    /// <summary>Unwraps a stored key.</summary>
    /// <exception cref="AuthenticationTagMismatchException">The wrapped key was altered, or is another one's.</exception>
    public byte[] PakUit(string gemeente, string voor, ReadOnlySpan<byte> verpakt)
    {
        var sleutel = new byte[32];
        using var aes = new AesGcm(Afgeleid(gemeente, "verpakken"), 16);
        aes.Decrypt(verpakt[..12], verpakt[12..44], verpakt[44..], sleutel, Encoding.UTF8.GetBytes(voor));
        return sleutel;
    }

    /// <summary>Whether anything of this gemeente can be sealed.</summary>
    public bool Heeft(string gemeente) => magMaken || File.Exists(Path.Combine(map, $"{gemeente}.sleutel"));

    /// <summary>The gemeente's own key for sealing, for names of professionals.</summary>
    public byte[] Eigen(string gemeente) => Afgeleid(gemeente, "professionals");

    /// <summary>A keyed hash (HMAC-SHA256) of a text, per purpose.</summary>
    public byte[] Kenmerk(string gemeente, string doel, ReadOnlySpan<byte> inhoud) =>
        HMACSHA256.HashData(Afgeleid(gemeente, doel), inhoud);

    private byte[] Afgeleid(string gemeente, string doel)
    {
        var naam = $"{gemeente}/{doel}";
        lock (slot)
        {
            return hoofdsleutels.TryGetValue(naam, out var sleutel)
                ? sleutel
                : hoofdsleutels[naam] = HKDF.DeriveKey(HashAlgorithmName.SHA256, Hoofdsleutel(gemeente), 32, info: Encoding.UTF8.GetBytes(doel));
        }
    }

    private byte[] Hoofdsleutel(string gemeente)
    {
        var bestand = Path.Combine(map, $"{gemeente}.sleutel");
        if (!File.Exists(bestand) && magMaken)
        {
            Sleutelbestand.Maak(bestand);
        }

        return File.Exists(bestand)
            ? Convert.FromHexString(File.ReadAllText(bestand).Trim())
            : throw new InvalidOperationException($"The key file of gemeente {gemeente} is missing.");
    }
}
