using System.Buffers.Binary;

namespace CaseLedger.Ledger.Notes;

/// <summary>One signature line of a note.</summary>
/// <param name="Name">The name of the key.</param>
/// <param name="KeyId">The id of the key.</param>
/// <param name="Signature">What the key made of the text: 64 bytes for Ed25519, anything for a key of another kind.</param>
public sealed record NoteSignature(string Name, uint KeyId, byte[] Signature)
{
    private const string Dash = "\u2014 ";

    /// <summary>The line, without its end.</summary>
    public override string ToString()
    {
        var id = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(id, KeyId);
        return $"{Dash}{Name} {Convert.ToBase64String([.. id, .. Signature])}";
    }

    internal static NoteSignature Parse(string line)
    {
        var parts = line.StartsWith(Dash, StringComparison.Ordinal) ? line[Dash.Length..].Split(' ') : [];
        if (parts.Length != 2 || !StrictText.TryBase64(parts[1], out var bytes) || bytes.Length <= sizeof(uint))
            throw new NoteException("A signature line of a note is not a dash, a name and a signature in base64.");
        return new(KeyName.Check(parts[0]), BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes[sizeof(uint)..]);
    }
}
