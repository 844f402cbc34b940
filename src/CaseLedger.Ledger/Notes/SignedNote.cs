namespace CaseLedger.Ledger.Notes;

/// <summary>A text with signatures below it: C2SP signed-note.</summary>
public sealed class SignedNote
{
    /// <summary>The longest note that is read, in characters.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>The most signatures that are read.</summary>
    public const int MaxSignatures = 100;

    private SignedNote(string text, IReadOnlyList<NoteSignature> signatures) => (Text, Signatures) = (text, signatures);

    /// <summary>What was signed: lines, the last one ended too.</summary>
    public string Text { get; }

    /// <summary>The signatures, of known and unknown keys.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Signs a text.</summary>
    /// <param name="text">Lines, the last one ended too.</param>
    /// <param name="keys">By which keys, in the order of the signature lines; at least one.</param>
    /// <exception cref="NoteException">The text does not end its last line or has control characters, or there is no key.</exception>
    public static SignedNote Sign(string text, params IEnumerable<SigningKey> keys)
    {
        CheckText(text);
        var bytes = StrictText.Bytes(text);
        NoteSignature[] signatures = [.. keys.Select(k => k.Sign(bytes))];
        return signatures.Length > 0 ? new(text, signatures) : throw new NoteException("A note needs a signature.");
    }

    /// <summary>Reads a note. Nothing in it is to be believed before <see cref="Verify"/>.</summary>
    /// <param name="note">The text with its signature lines.</param>
    /// <exception cref="NoteException">It is of another form.</exception>
    public static SignedNote Parse(string note)
    {
        CheckText(note);
        _ = StrictText.Bytes(note);
        var split = note.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0 || split + 2 == note.Length) throw new NoteException("A note has no signatures below an empty line.");
        var lines = note[(split + 2)..^1].Split('\n');
        if (lines.Length > MaxSignatures) throw new NoteException($"A note has more than {MaxSignatures} signatures.");
        return new(note[..(split + 1)], [.. lines.Select(NoteSignature.Parse)]);
    }

    /// <summary>Reads a note from its bytes.</summary>
    /// <param name="utf8">The file.</param>
    /// <exception cref="NoteException">It is not UTF-8, or of another form.</exception>
    public static SignedNote Parse(ReadOnlySpan<byte> utf8) => Parse(StrictText.Text(utf8));

    /// <summary>Checks the signatures of the keys that are known; those of others are passed over.</summary>
    /// <param name="known">The trusted keys.</param>
    /// <returns>Invalid as soon as one signature of a known key does not hold, whatever others say.</returns>
    public SignatureVerdict Verify(IReadOnlyCollection<VerifierKey> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var bytes = StrictText.Bytes(Text);
        var verdict = SignatureVerdict.Unknown;
        foreach (var signature in Signatures)
        {
            if (known.FirstOrDefault(k => k.Name == signature.Name && k.Id == signature.KeyId) is not { } key) continue;
            if (!key.Verifies(bytes, signature.Signature)) return SignatureVerdict.Invalid;
            verdict = SignatureVerdict.Valid;
        }

        return verdict;
    }

    /// <summary>The note as it is stored and sent.</summary>
    public override string ToString() => $"{Text}\n{string.Concat(Signatures.Select(s => $"{s}\n"))}";

    private static void CheckText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength) throw new NoteException("A note is too long.");
        if (!text.EndsWith('\n')) throw new NoteException("A note does not end its last line.");
        if (text.Any(c => c < ' ' && c != '\n')) throw new NoteException("A note has a control character.");
    }
}
