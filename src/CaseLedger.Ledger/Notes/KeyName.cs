using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace CaseLedger.Ledger.Notes;

/// <summary>The name and id that a key has in a note (C2SP signed-note).</summary>
internal static class KeyName
{
    /// <summary>The signature type of Ed25519.</summary>
    public const byte Ed25519Type = 0x01;

    public static string Check(string name) => name.Length > 0 && !name.Any(c => c == '+' || char.IsWhiteSpace(c) || char.IsControl(c))
        ? name
        : throw new NoteException("The name of a key is empty or has a space, a plus or a control character.");

    public static uint Id(string name, ReadOnlySpan<byte> publicKey)
    {
        byte[] named = [.. StrictText.Bytes(name), (byte)'\n', Ed25519Type, .. publicKey];
        return BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(named));
    }

    public static string Hex(uint id) => id.ToString("x8", CultureInfo.InvariantCulture);
}
