using System.Globalization;

namespace CaseLedger.Ledger.Notes;

/// <summary>What a log says of its tree at one moment: C2SP tlog-checkpoint. Signed it is a note.</summary>
/// <param name="Origin">Which log: one line.</param>
/// <param name="Size">The number of leaves.</param>
/// <param name="Root">The root of the tree at that size: 32 bytes.</param>
public sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    /// <summary>Reads the text of a checkpoint. Lines after the third are passed over: nobody can audit them.</summary>
    /// <param name="text">The text of the note, without signatures.</param>
    /// <exception cref="NoteException">It is of another form.</exception>
    public static Checkpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.EndsWith('\n')) throw new NoteException("A checkpoint does not end its last line.");
        var lines = text[..^1].Split('\n');
        if (lines.Length < 3 || lines.Contains("")) throw new NoteException("A checkpoint has fewer than three lines, or an empty one.");
        return new(lines[0], StrictText.Number(lines[1], "The size of a checkpoint"), StrictText.Hash(lines[2], "The root of a checkpoint"));
    }

    /// <summary>Reads a checkpoint from a note, without checking signatures.</summary>
    /// <param name="note">The note.</param>
    /// <exception cref="NoteException">Its text is not a checkpoint.</exception>
    public static Checkpoint Of(SignedNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Parse(note.Text);
    }

    /// <summary>Signs the checkpoint.</summary>
    /// <param name="keys">At least one; the name of the log's own key should be the origin.</param>
    /// <exception cref="NoteException">The origin is empty or more than one line, or there is no key.</exception>
    public SignedNote Sign(params IEnumerable<SigningKey> keys)
    {
        var text = ToString();
        // What is signed can be read back, or is not signed.
        _ = Parse(text);
        return SignedNote.Sign(text, keys);
    }

    /// <summary>The text that is signed: three lines.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n");
}
