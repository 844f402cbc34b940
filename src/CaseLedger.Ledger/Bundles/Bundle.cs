using System.Globalization;

namespace CaseLedger.Ledger.Bundles;

/// <summary>
/// The auditspoor of one stream, to be checked by somebody who has nothing else. A zip with <c>entries.ndjson</c> (the bytes of
/// entry 1, 2, 3 and on, each with a newline after it), <c>proofs/000001.txt</c> and on (a C2SP tlog-proof per entry, named by
/// version), <c>checkpoint.txt</c> (the signed note that all proofs lead to), <c>keys.txt</c> (public keys, one a line),
/// <c>consistency/000000000042.txt</c> (a proof from size 42 to that checkpoint, for who asked for it) and <c>leesmij.txt</c>.
/// </summary>
/// <param name="Entries">The canonical bytes of the entries, in order of version from 1.</param>
/// <param name="Proofs">The proof files, by version.</param>
/// <param name="Checkpoint">The checkpoint, signed.</param>
/// <param name="Keys">The public keys of the log, old ones too.</param>
/// <param name="Consistency">The files with consistency proofs, by the size that they begin at.</param>
public sealed record Bundle(
    IReadOnlyList<byte[]> Entries,
    IReadOnlyDictionary<long, string> Proofs,
    string Checkpoint,
    string Keys,
    IReadOnlyDictionary<long, string> Consistency)
{
    /// <summary>What the bundle says of itself in <c>leesmij.txt</c>: Dutch, for who finds it without knowing what it is.</summary>
    public string About { get => field ?? ReadMe.Text(this); init; }

    internal const string EntriesName = "entries.ndjson";
    internal const string CheckpointName = "checkpoint.txt";
    internal const string KeysName = "keys.txt";
    internal const string ReadMeName = "leesmij.txt";

    internal static string ProofName(long versie) => string.Create(CultureInfo.InvariantCulture, $"proofs/{versie:D6}.txt");

    internal static string ConsistencyName(long size) => string.Create(CultureInfo.InvariantCulture, $"consistency/{size:D12}.txt");
}
