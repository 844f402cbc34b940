using Npgsql;

namespace CaseLedger.Platform;

/// <summary>
/// Gives every committed entry of the ledger, and every line of the toegangslog, its number: 1, 2, 3 and on, without gaps, once and for ever. The feed, the
/// monitor and the tree count by it. An append leaves a pending row in its own transaction; numbers follow what is
/// committed, so a slow or failed transaction makes nobody wait and leaves no hole.
/// </summary>
internal sealed class Nummeraar(NpgsqlDataSource bron)
{
    private const int Hoogstens = 5000;

    /// <summary>One at a time in the cluster; taken for the transaction, so that a node that dies holds nothing.</summary>
    private const string Slot = "select pg_advisory_xact_lock(hashtext('caseledger.nummeraar'))";

    /// <summary>A statement of its own: it must see what was committed while the lock was waited for.</summary>
    private const string Nummer = """
        with nieuw as (
            delete from caseledger.wachtrij where nummer in (select nummer from caseledger.wachtrij order by nummer limit $1)
            returning nummer, event_id, soort)
        insert into caseledger.bladen (positie, event_id, soort)
        select (select coalesce(max(positie), 0) from caseledger.bladen) + row_number() over (order by nummer), event_id, soort from nieuw
        """;

    /// <summary>Numbers what is waiting.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> Werk(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        await using var reeks = new NpgsqlBatch(verbinding, transactie);
        reeks.Voeg(Slot);
        reeks.Voeg(Nummer, Hoogstens);
        var genummerd = await reeks.ExecuteNonQueryAsync(stop);
        await transactie.CommitAsync(stop);
        return genummerd >= Hoogstens;
    }
}
