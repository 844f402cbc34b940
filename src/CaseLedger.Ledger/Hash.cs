using System.Buffers;
using System.Security.Cryptography;

namespace CaseLedger.Ledger;

/// <summary>The hashes of RFC 6962: of a ledger entry, and of what stands above it in the tree.</summary>
public static class Hash
{
    /// <summary>What the first entry of a stream carries as the hash of its predecessor: 64 zeros.</summary>
    public const string Geen = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>The length of a hash in bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The leaf hash of RFC 6962, section 2.1: SHA-256 over a zero byte and the entry's bytes.</summary>
    /// <param name="bytes">The canonical bytes of the entry, as stored.</param>
    /// <returns>64 lower-case hexadecimal characters.</returns>
    public static string Leaf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(LeafBytes(bytes));

    /// <summary>The same as <see cref="Leaf"/>, as the tree takes it.</summary>
    /// <param name="bytes">The canonical bytes of the entry, as stored.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] LeafBytes(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length + 1);
        buffer[0] = 0x00;
        bytes.CopyTo(buffer.AsSpan(1));
        var hash = SHA256.HashData(buffer.AsSpan(0, bytes.Length + 1));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>The hash of a node: SHA-256 over a one byte and the hashes of its two children.</summary>
    /// <param name="left">32 bytes.</param>
    /// <param name="right">32 bytes.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> both = stackalloc byte[1 + Size + Size];
        both[0] = 0x01;
        left.CopyTo(both[1..]);
        right.CopyTo(both[(1 + Size)..]);
        return SHA256.HashData(both);
    }

    /// <summary>The root of a tree without leaves: SHA-256 over nothing.</summary>
    /// <returns>32 bytes.</returns>
    public static byte[] EmptyRoot() => SHA256.HashData([]);
}
