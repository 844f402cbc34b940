using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CaseLedger.Verifier.Audits;

/// <summary>
/// A fingerprint of a collection of (id, hash) that does not depend on order: the sum of a keyed hash of each. Two
/// collections with one fingerprint are the same one; so each table is read once, in its own order, and never joined. The key is
/// of this run alone: nobody can make a store that fits it.
/// </summary>
/// <param name="key">32 secret bytes, the same for what is compared.</param>
internal sealed class Fingerprint(byte[] key)
{
    private readonly ulong[] sum = new ulong[4];

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    public void Add(Guid id, ReadOnlySpan<byte> hash)
    {
        Span<byte> input = stackalloc byte[32 + 16 + 32];
        Span<byte> output = stackalloc byte[32];
        // The length never varies and no output leaves this run: the key in front does what an HMAC would.
        key.CopyTo(input);
        id.TryWriteBytes(input[32..], bigEndian: true, out _);
        // A stored hash of another length is no hash: it must not look like one that is padded or cut.
        if (hash.Length == 32) hash.CopyTo(input[48..]);
        else SHA256.HashData(hash, input[48..]);
        SHA256.HashData(input, output);
        for (var i = 0; i < sum.Length; i++) unchecked { sum[i] += BinaryPrimitives.ReadUInt64LittleEndian(output[(i * 8)..]); }
    }

    /// <summary>Adds what another one of the same key has.</summary>
    public void Add(Fingerprint other)
    {
        for (var i = 0; i < sum.Length; i++) unchecked { sum[i] += other.sum[i]; }
    }

    public bool Equals(Fingerprint other) => CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(sum.AsSpan()), MemoryMarshal.AsBytes(other.sum.AsSpan()));
}
