using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>
/// The keys that one request may use: the household's, its leden's and the gemeente's own. AES-256-GCM with a random
/// 96-bit nonce; the additional data are the place of the value and the key's name.
/// </summary>
internal sealed class Sleutelbos
{
    public const string Huishouden = "h1";
    public const string Gemeente = "g1";
    private const int Nonce = 12;
    private const int Tag = 16;
    private readonly Dictionary<string, byte[]> sleutels = [];
    private readonly HashSet<string> vernietigd = [];

    /// <summary>The name of a lid's key.</summary>
    public static string Lid(Guid lid) => $"l1:{lid:N}";

    public void VoegToe(string naam, byte[] sleutel) => sleutels[naam] = sleutel;

    /// <summary>A key that was destroyed on purpose; one that is there all the same (a restored copy) is not used.</summary>
    public void Vernietig(string naam) => vernietigd.Add(naam);

    /// <summary>Whether what this key sealed was erased; the household's key takes those of its leden along.</summary>
    public bool IsVernietigd(string naam) => vernietigd.Contains(naam) || (naam != Gemeente && vernietigd.Contains(Huishouden));

    /// <summary>Whether any key of this ring was destroyed.</summary>
    public bool IetsVernietigd => vernietigd.Count > 0;

    public bool Heeft(string naam) => sleutels.ContainsKey(naam);

    public Zegel Verzegel(ReadOnlySpan<byte> tekst, string sleutel, Vindplaats vindplaats)
    {
        var uit = new byte[Nonce + tekst.Length + Tag];
        RandomNumberGenerator.Fill(uit.AsSpan(0, Nonce));
        using var aes = new AesGcm(Zoek(sleutel), Tag);
        aes.Encrypt(
            uit.AsSpan(0, Nonce),
            tekst,
            uit.AsSpan(Nonce, tekst.Length),
            uit.AsSpan(Nonce + tekst.Length),
            Bijlage(vindplaats, sleutel));
        return new Zegel(sleutel, Base64Url.EncodeToString(uit)) { Sleutels = this, Vindplaats = vindplaats };
    }

    /// <exception cref="ZegelException">The key is missing, or the ciphertext was altered or moved.</exception>
    public byte[] Open(Zegel zegel)
    {
        var uit = Base64Url.DecodeFromChars(zegel.Cijfertekst);
        var tekst = new byte[uit.Length - Nonce - Tag];
        using var aes = new AesGcm(Zoek(zegel.Sleutel), Tag);
        try
        {
            aes.Decrypt(
                uit.AsSpan(0, Nonce),
                uit.AsSpan(Nonce, tekst.Length),
                uit.AsSpan(Nonce + tekst.Length),
                tekst,
                Bijlage(zegel.Vindplaats, zegel.Sleutel));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new ZegelException($"The sealed value of event {zegel.Vindplaats.Registratie} at {zegel.Vindplaats.Pad} was altered or moved.");
        }

        return tekst;
    }

    private byte[] Zoek(string naam) => !IsVernietigd(naam) && sleutels.TryGetValue(naam, out var sleutel)
        ? sleutel
        : throw new ZegelException($"Key {naam} is not there.");

    private static byte[] Bijlage(Vindplaats plaats, string sleutel) =>
        Encoding.UTF8.GetBytes($"{plaats.Gemeente}\n{plaats.Stroom:D}\n{plaats.Registratie:D}\n{plaats.Pad}\n{sleutel}");
}
