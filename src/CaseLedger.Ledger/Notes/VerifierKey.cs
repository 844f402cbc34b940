using Org.BouncyCastle.Math.EC.Rfc8032;

namespace CaseLedger.Ledger.Notes;

/// <summary>A public Ed25519 key under a name: what checks signatures of notes. Its text form is the "vkey" of C2SP signed-note.</summary>
public sealed class VerifierKey
{
    private readonly byte[] publicKey;

    internal VerifierKey(string name, byte[] publicKey)
    {
        (Name, this.publicKey) = (KeyName.Check(name), publicKey);
        Id = KeyName.Id(name, publicKey);
    }

    /// <summary>The name, such as <c>caseledger.example/grootboek</c>.</summary>
    public string Name { get; }

    /// <summary>The first four bytes of SHA-256 over the name and the key: tells keys of one name apart, proves nothing.</summary>
    public uint Id { get; }

    /// <summary>Reads <c>name+hex(id)+base64(0x01 || key)</c>.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <exception cref="NoteException">It is of another form, of another type than Ed25519, or the id is not that of the key.</exception>
    public static VerifierKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('+', 3);
        if (parts.Length < 3 || !StrictText.TryBase64(parts[2], out var typed)) throw new NoteException("A public key is not of the form name+id+base64.");
        if (typed.Length != 1 + Ed25519.PublicKeySize || typed[0] != KeyName.Ed25519Type) throw new NoteException("A public key is not an Ed25519 key.");
        if (!Ed25519.ValidatePublicKeyFull(typed, 1)) throw new NoteException("A public key is no point of the curve that signatures can be checked with.");
        var key = new VerifierKey(parts[0], typed[1..]);
        return KeyName.Hex(key.Id) == parts[1] ? key : throw new NoteException("The id of a public key is not that of the key.");
    }

    /// <summary>Reads a file of keys, one a line; empty lines and lines that begin with <c>#</c> are passed over.</summary>
    /// <param name="lines">The text of the file.</param>
    /// <exception cref="NoteException">A line is not a key, or there is none.</exception>
    public static IReadOnlyList<VerifierKey> ParseFile(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        VerifierKey[] keys = [.. lines.Split('\n').Select(l => l.Trim(' ', '\t', '\r')).Where(l => l.Length > 0 && l[0] != '#').Select(Parse)];
        return keys.Length > 0 ? keys : throw new NoteException("There is no key.");
    }

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    public override string ToString() => $"{Name}+{KeyName.Hex(Id)}+{Convert.ToBase64String([KeyName.Ed25519Type, .. publicKey])}";

    internal bool Verifies(byte[] text, byte[] signature) =>
        signature.Length == Ed25519.SignatureSize && Ed25519.Verify(signature, 0, publicKey, 0, text, 0, text.Length);
}
