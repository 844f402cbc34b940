using System.Security.Cryptography;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace CaseLedger.Ledger.Notes;

/// <summary>
/// A private Ed25519 key under a name: what signs notes. Its text form is that of Go's note tools,
/// <c>PRIVATE+KEY+name+hex(id)+base64(0x01 || seed)</c>, on one line of a file that only its owner may read.
/// </summary>
public sealed class SigningKey
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly byte[] seed;

    private SigningKey(string name, byte[] seed)
    {
        this.seed = seed;
        var publicKey = new byte[Ed25519.PublicKeySize];
        Ed25519.GeneratePublicKey(seed, 0, publicKey, 0);
        Public = new(name, publicKey);
    }

    /// <summary>The key that checks what this one signs.</summary>
    public VerifierKey Public { get; }

    /// <summary>Makes a new key.</summary>
    /// <param name="name">Its name: the origin of the log that it signs for.</param>
    /// <exception cref="NoteException">The name is empty or has a space, a plus or a control character.</exception>
    public static SigningKey Generate(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name, RandomNumberGenerator.GetBytes(Ed25519.SecretKeySize));
    }

    /// <summary>Reads the text form.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <exception cref="NoteException">It is of another form, or the id is not that of the key. The message does not repeat the text.</exception>
    public static SigningKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..].Split('+', 3) : [];
        if (parts.Length < 3 || !StrictText.TryBase64(parts[2], out var typed) || typed.Length != 1 + Ed25519.SecretKeySize || typed[0] != KeyName.Ed25519Type)
            throw new NoteException("A private key is not of the form PRIVATE+KEY+name+id+base64, with an Ed25519 key.");
        var key = new SigningKey(parts[0], typed[1..]);
        return KeyName.Hex(key.Public.Id) == parts[1] ? key : throw new NoteException("The id of a private key is not that of the key.");
    }

    /// <summary>Reads a key file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="NoteException">What is in it is not a private key.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SigningKey Load(string path) => Parse(File.ReadAllText(path).Trim());

    /// <summary>Writes a key file that only its owner may read.</summary>
    /// <param name="path">Where; nothing may be there yet, so that no key is ever overwritten.</param>
    /// <exception cref="IOException">There is a file already, or it cannot be written.</exception>
    public void Save(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new StreamWriter(path, options);
        file.Write(Export() + "\n");
    }

    /// <summary>The text form, secret. Not <see cref="object.ToString"/>, so that no log line can show it by accident.</summary>
    /// <returns>One line, without its end.</returns>
    public string Export() => $"{Prefix}{Public.Name}+{KeyName.Hex(Public.Id)}+{Convert.ToBase64String([KeyName.Ed25519Type, .. seed])}";

    internal NoteSignature Sign(byte[] text)
    {
        var signature = new byte[Ed25519.SignatureSize];
        Ed25519.Sign(seed, 0, text, 0, text.Length, signature, 0);
        return new(Public.Name, Public.Id, signature);
    }
}
