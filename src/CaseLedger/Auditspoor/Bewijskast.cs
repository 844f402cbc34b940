using CaseLedger.Controlepunten;
using CaseLedger.Ledger.Bundles;
using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using Npgsql;

namespace CaseLedger.Auditspoor;

/// <summary>Makes proofs of the entries of a household, and the bundle of all of them. Every answer leads to the checkpoint that was the last when it began.</summary>
internal sealed class Bewijskast(NpgsqlDataSource bron, Controlepuntkast controlepunten)
{
    private const string Ingangen = """
        select g.versie, g.bytes, b.positie from caseledger.grootboek g
        join caseledger.bladen b on b.event_id = g.event_id
        where g.stroom = $1 and g.versie >= $2 and g.versie <= $3 and b.positie <= $4 order by g.versie
        """;

    private readonly MerkleTree boom = new(new Boomkast(bron));

    /// <summary>The proof that an entry is in the last checkpoint; null when it is in none yet.</summary>
    public async Task<InclusionProof?> Bewijs(Guid huishouden, long versie, CancellationToken stop) =>
        await controlepunten.Laatste(stop) is { } notitie && await Lees(huishouden, versie, versie, Checkpoint.Of(notitie).Size, stop) is [var ingang]
            ? await Bewijs(ingang, notitie, stop)
            : null;

    /// <summary>The entries up to the last checkpoint, with their proofs, the keys, and the proof that an earlier tree is the beginning of this one.</summary>
    /// <param name="huishouden">The household.</param>
    /// <param name="vanaf">The size of a checkpoint that somebody kept, not above that of the last; null for none.</param>
    /// <param name="notitie">The last checkpoint.</param>
    /// <param name="stop">Cancels.</param>
    /// <returns>Null when no entry is in a checkpoint yet.</returns>
    public async Task<Bundle?> Bundel(Guid huishouden, long? vanaf, SignedNote notitie, CancellationToken stop)
    {
        var grootte = Checkpoint.Of(notitie).Size;
        var ingangen = await Lees(huishouden, 1, long.MaxValue, grootte, stop);
        Dictionary<long, string> bewijzen = [];
        foreach (var ingang in ingangen)
        {
            bewijzen.Add(ingang.Versie, (await Bewijs(ingang, notitie, stop)).ToString());
        }

        Dictionary<long, string> eerder = [];
        if (vanaf is { } van)
        {
            eerder.Add(van, new ConsistencyProof(van, await boom.ConsistencyAsync(van, grootte, stop), notitie).ToString());
        }

        var sleutels = string.Concat((await controlepunten.Sleutels(stop)).Select(s => $"{s}\n"));
        return ingangen.Count == 0 ? null : new Bundle([.. ingangen.Select(i => i.Bytes)], bewijzen, notitie.ToString(), sleutels, eerder);
    }

    private async Task<InclusionProof> Bewijs(Ingang ingang, SignedNote notitie, CancellationToken stop) =>
        new(ingang.Blad, await boom.InclusionAsync(ingang.Blad, Checkpoint.Of(notitie).Size, stop), notitie);

    private async Task<IReadOnlyList<Ingang>> Lees(Guid huishouden, long van, long tot, long grootte, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Ingangen, huishouden, van, tot, grootte);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Ingang> ingangen = [];
        while (await lezer.ReadAsync(stop))
        {
            ingangen.Add(new Ingang(lezer.GetInt64(0), lezer.GetFieldValue<byte[]>(1), lezer.GetInt64(2) - 1));
        }

        return ingangen;
    }

    /// <summary>An entry and its leaf, from 0.</summary>
    private sealed record Ingang(long Versie, byte[] Bytes, long Blad);
}
