using System.Globalization;

namespace CaseLedger.Ledger.Notes;

/// <summary>What both proof files have in common: a number, hashes, an empty line, the checkpoint as it was signed.</summary>
internal static class ProofText
{
    public static string Write(string numberName, long number, IEnumerable<byte[]> hashes, SignedNote checkpoint) =>
        string.Create(CultureInfo.InvariantCulture, $"{numberName} {number}\n{string.Concat(hashes.Select(h => Convert.ToBase64String(h) + "\n"))}\n{checkpoint}");

    public static (long Number, IReadOnlyList<byte[]> Hashes, SignedNote Checkpoint) Read(string text, string numberName)
    {
        var split = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (split < 0 || !text.StartsWith($"{numberName} ", StringComparison.Ordinal)) throw new NoteException($"A proof has no '{numberName}' line, or no checkpoint below an empty line.");
        var lines = text[(numberName.Length + 1)..split].Split('\n');
        // A tree of 2^63 leaves has 63 levels; a consistency proof at most one hash more.
        if (lines.Length > 65) throw new NoteException("A proof has more hashes than a tree has levels.");
        return (StrictText.Number(lines[0], $"The {numberName} of a proof"), [.. lines.Skip(1).Select(l => StrictText.Hash(l, "A line of a proof"))], SignedNote.Parse(text[(split + 2)..]));
    }
}
