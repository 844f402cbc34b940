using CaseLedger.Controlepunten;
using CaseLedger.Ledger.Merkle;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>
/// Gives every committed entry of the ledger, and every line of the toegangslog, its number: 1, 2, 3 and on, without gaps, once and for ever,
/// and seals it as the next leaf of the tree. The feed, the monitor and the tree count by it. An append leaves a pending row in its own
/// transaction; numbers follow what is committed, so a slow or failed transaction makes nobody wait and leaves no hole.
/// </summary>
internal sealed class Nummeraar(NpgsqlDataSource bron)
{
    private const int Hoogstens = 5000;

    /// <summary>One at a time in the cluster; taken for the transaction, so that a node that dies holds nothing.</summary>
    private const string Slot = "select pg_advisory_xact_lock(hashtext('caseledger.nummeraar'))";

    /// <summary>
    /// A statement of its own: it must see what was committed while the lock was waited for. A row whose bytes somebody took away still gets
    /// its leaf, of nothing: the others go on, and an audit names it.
    /// </summary>
    private const string Nummer = """
        with nieuw as (
            delete from caseledger.wachtrij where nummer in (select nummer from caseledger.wachtrij order by nummer limit $1)
            returning nummer, event_id, soort),
        blad as (
            insert into caseledger.bladen (positie, event_id, soort, hash)
            select (select coalesce(max(positie), 0) from caseledger.bladen) + row_number() over (order by n.nummer), n.event_id, n.soort, sha256('\x00'::bytea || coalesce(g.bytes, t.bytes, ''))
            from nieuw n
            left join caseledger.grootboek g on n.soort = 'registratie' and g.event_id = n.event_id
            left join caseledger.toegangslog t on n.soort = 'toegang' and t.id = n.event_id
            returning positie, hash)
        select positie, hash from blad order by positie
        """;

    /// <summary>Numbers and seals what is waiting: leaves and the nodes that they make full in one transaction.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> Werk(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var (eerste, bladen) = await Genummerd(verbinding, transactie, stop);
        if (bladen.Count > 0)
        {
            var groei = await new MerkleTree(new Boomkast(verbinding)).AppendAsync(eerste - 1, bladen, stop);
            await Boomkast.Leg(verbinding, groei.Nodes, stop);
        }

        await transactie.CommitAsync(stop);
        return bladen.Count >= Hoogstens;
    }

    private static async Task<(long Eerste, List<byte[]> Bladen)> Genummerd(NpgsqlConnection verbinding, NpgsqlTransaction transactie, CancellationToken stop)
    {
        await using var reeks = new NpgsqlBatch(verbinding, transactie);
        reeks.Voeg(Slot);
        reeks.Voeg(Nummer, Hoogstens);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        await lezer.NextResultAsync(stop);
        var (eerste, bladen) = (0L, new List<byte[]>());
        while (await lezer.ReadAsync(stop))
        {
            eerste = bladen.Count == 0 ? lezer.GetInt64(0) : eerste;
            bladen.Add(lezer.GetFieldValue<byte[]>(1));
        }

        return (eerste, bladen);
    }
}
