using CaseLedger.Ledger.Merkle;

namespace CaseLedger.Ledger.Notes;

/// <summary>
/// A file that shows that a tree of an earlier size is the beginning of that of a checkpoint. Its form is what C2SP
/// tlog-witness sends to a witness: <c>old SIZE</c>, the hashes, an empty line, the checkpoint.
/// </summary>
/// <param name="From">The earlier size.</param>
/// <param name="Hashes">The proof.</param>
/// <param name="Checkpoint">The later checkpoint, as it was signed.</param>
public sealed record ConsistencyProof(long From, IReadOnlyList<byte[]> Hashes, SignedNote Checkpoint)
{
    /// <summary>Reads a proof file.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="NoteException">It is of another form.</exception>
    public static ConsistencyProof Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (from, hashes, checkpoint) = ProofText.Read(text, "old");
        return new(from, hashes, checkpoint);
    }

    /// <summary>Whether an earlier checkpoint is of the beginning of the same tree. Says nothing of signatures.</summary>
    /// <param name="earlier">The checkpoint that somebody kept.</param>
    /// <exception cref="NoteException">The note in the proof is not a checkpoint.</exception>
    public bool Holds(Checkpoint earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        var later = Notes.Checkpoint.Of(Checkpoint);
        return earlier.Size == From && earlier.Origin == later.Origin
            && MerkleProof.VerifyConsistency(From, later.Size, earlier.Root, later.Root, Hashes);
    }

    /// <summary>The file that <see cref="Parse"/> reads.</summary>
    public override string ToString() => ProofText.Write("old", From, Hashes, Checkpoint);
}
