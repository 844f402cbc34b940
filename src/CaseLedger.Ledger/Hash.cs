using System.Security.Cryptography;

namespace CaseLedger.Ledger;

/// <summary>The hash of a ledger entry.</summary>
public static class Hash
{
    /// <summary>What the first entry of a stream carries as the hash of its predecessor: 64 zeros.</summary>
    public const string Geen = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The leaf hash of RFC 6962, section 2.1: SHA-256 over a zero byte and the entry's bytes.</summary>
    /// <param name="bytes">The canonical bytes of the entry, as stored.</param>
    /// <returns>64 lower-case hexadecimal characters.</returns>
    public static string Leaf(ReadOnlySpan<byte> bytes)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData([0x00]);
        sha.AppendData(bytes);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
