using CaseLedger.Ledger.Merkle;

namespace CaseLedger.Ledger.Notes;

/// <summary>A file that shows that an entry is in the tree of a checkpoint: C2SP tlog-proof.</summary>
/// <param name="Index">The leaf of the entry, from 0.</param>
/// <param name="Hashes">From the leaf's sibling up.</param>
/// <param name="Checkpoint">The checkpoint, as it was signed.</param>
/// <param name="Extra">Data of an application; nobody vouches for it. Null when there is none.</param>
public sealed record InclusionProof(long Index, IReadOnlyList<byte[]> Hashes, SignedNote Checkpoint, byte[]? Extra = null)
{
    private const string Header = "c2sp.org/tlog-proof@v1\n";
    private const string ExtraName = "extra ";

    /// <summary>Reads a proof file.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="NoteException">It is of another form.</exception>
    public static InclusionProof Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.StartsWith(Header, StringComparison.Ordinal)) throw new NoteException("A proof does not begin as a tlog-proof of version 1.");
        var rest = text[Header.Length..];
        byte[]? extra = null;
        if (rest.StartsWith(ExtraName, StringComparison.Ordinal))
        {
            var lines = rest.Split('\n', 2);
            if (lines.Length < 2 || !StrictText.TryBase64(lines[0][ExtraName.Length..], out extra)) throw new NoteException("The extra data of a proof are not base64.");
            rest = lines[1];
        }

        var (index, hashes, checkpoint) = ProofText.Read(rest, "index");
        return new(index, hashes, checkpoint, extra);
    }

    /// <summary>Whether the proof holds for an entry. Says nothing of the signatures of the checkpoint.</summary>
    /// <param name="leaf">The leaf hash of the entry: <see cref="Hash.LeafBytes"/>.</param>
    /// <exception cref="NoteException">The note in the proof is not a checkpoint.</exception>
    public bool Holds(byte[] leaf)
    {
        var checkpoint = Notes.Checkpoint.Of(Checkpoint);
        return MerkleProof.VerifyInclusion(Index, checkpoint.Size, leaf, Hashes, checkpoint.Root);
    }

    /// <summary>The file that <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        Header + (Extra is null ? "" : $"{ExtraName}{Convert.ToBase64String(Extra)}\n") + ProofText.Write("index", Index, Hashes, Checkpoint);
}
