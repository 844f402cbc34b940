using CaseLedger.Ledger.Merkle;
using CaseLedger.Ledger.Notes;
using Npgsql;

namespace CaseLedger.Controlepunten;

/// <summary>The published checkpoints, and the keys that signed them.</summary>
internal sealed class Controlepuntkast(NpgsqlDataSource bron, Controlesleutel sleutel, TimeProvider klok)
{
    private const string Slot = "select pg_advisory_xact_lock(hashtext('caseledger.controlepunten'))";
    private const string Stand = "select (select coalesce(max(positie), 0) from caseledger.bladen), (select coalesce(max(grootte), 0) from caseledger.controlepunten)";

    /// <summary>The last one; null before the first.</summary>
    public async Task<SignedNote?> Laatste(CancellationToken stop) => await Lees("order by grootte desc limit 1", [], stop) is [var laatste] ? laatste : null;

    /// <summary>Those of after a size, the smallest first.</summary>
    public Task<IReadOnlyList<SignedNote>> Na(long grootte, int hoogstens, CancellationToken stop) => Lees("where grootte > $1 order by grootte limit $2", [grootte, hoogstens], stop);

    /// <summary>The one of exactly this size; null when there is none.</summary>
    public async Task<SignedNote?> Van(long grootte, CancellationToken stop) => await Lees("where grootte = $1", [grootte], stop) is [var notitie] ? notitie : null;

    /// <summary>All public keys, the oldest first.</summary>
    public async Task<IReadOnlyList<VerifierKey>> Sleutels(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select sleutel from caseledger.controlesleutels order by sinds, sleutel");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<VerifierKey> sleutels = [];
        while (await lezer.ReadAsync(stop))
        {
            sleutels.Add(VerifierKey.Parse(lezer.GetString(0)));
        }

        return sleutels;
    }

    /// <summary>Whether this log signed a note.</summary>
    public async Task<bool> IsVanOns(SignedNote notitie, CancellationToken stop) =>
        notitie.Verify([.. await Sleutels(stop), .. sleutel.Alle.Select(s => s.Public)]) == SignatureVerdict.Valid;

    /// <summary>Remembers the public keys that sign now.</summary>
    public async Task Onthoud(CancellationToken stop)
    {
        await using var opdracht = bron.Opdracht(
            "insert into caseledger.controlesleutels (sleutel, sinds) select s, $2 from unnest($1) s on conflict do nothing",
            sleutel.Alle.Select(s => s.Public.ToString()).ToArray(), klok.GetUtcNow());
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The number of leaves and the root at a size, for who compares.</summary>
    public async Task<(long Grootte, byte[]? Wortel)> Boom(long grootte, CancellationToken stop)
    {
        var nu = await Bladen(stop);
        return (nu, grootte <= nu ? await new MerkleTree(new Boomkast(bron)).RootAsync(grootte, stop) : null);
    }

    private async Task<long> Bladen(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select coalesce(max(positie), 0) from caseledger.bladen");
        return (long)(await vraag.ExecuteScalarAsync(stop))!;
    }

    /// <summary>Signs the tree as it is now, when it has grown since the last time. One node at a time.</summary>
    public async Task Publiceer(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var (bladen, laatste) = await Grootten(verbinding, transactie, stop);
        if (bladen > laatste)
        {
            var wortel = await new MerkleTree(new Boomkast(verbinding)).RootAsync(bladen, stop);
            var notitie = new Checkpoint(sleutel.Actief.Public.Name, bladen, wortel).Sign(sleutel.Alle);
            await using var opdracht = verbinding.Opdracht("insert into caseledger.controlepunten (grootte, op, notitie) values ($1, $2, $3)", bladen, klok.GetUtcNow(), notitie.ToString());
            await opdracht.ExecuteNonQueryAsync(stop);
        }

        await transactie.CommitAsync(stop);
    }

    private static async Task<(long Bladen, long Laatste)> Grootten(NpgsqlConnection verbinding, NpgsqlTransaction transactie, CancellationToken stop)
    {
        await using var reeks = new NpgsqlBatch(verbinding, transactie);
        reeks.Voeg(Slot);
        reeks.Voeg(Stand);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        await lezer.NextResultAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetInt64(0), lezer.GetInt64(1));
    }

    private async Task<IReadOnlyList<SignedNote>> Lees(string welke, object[] waarden, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht($"select notitie from caseledger.controlepunten {welke}", waarden);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<SignedNote> notities = [];
        while (await lezer.ReadAsync(stop))
        {
            notities.Add(SignedNote.Parse(lezer.GetString(0)));
        }

        return notities;
    }
}
