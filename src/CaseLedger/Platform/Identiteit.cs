using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>The one place where ids are made.</summary>
internal static class Identiteit
{
    /// <summary>A new UUID version 7 (RFC 9562).</summary>
    public static Guid Nieuw() => Guid.CreateVersion7();

    /// <summary>An id that follows from another one, always the same (UUID version 8, from SHA-256).</summary>
    public static Guid Afgeleid(Guid van, string doel)
    {
        var bytes = SHA256.HashData([.. van.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(doel)]).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
