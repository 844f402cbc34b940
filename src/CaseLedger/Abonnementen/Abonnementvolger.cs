using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>
/// Follows the numbered entries: a row for each event and each subscriber that gets it. Of a dossier that is closed to all but named
/// professionals nobody is told anything, not even that there is something.
/// </summary>
internal sealed class Abonnementvolger(NpgsqlDataSource bron, TimeProvider klok) : IVolger
{
    public const string Volger = "webhooks";

    /// <summary>Events and who gets them; <c>$1</c> the kinds that are delivered.</summary>
    public const string Bestemd = $"""
        select a.id, b.event_id, b.positie, g.stroom
        from caseledger.bladen b
        join caseledger.grootboek g on g.event_id = b.event_id
        join caseledger.huishoudens h on h.id = g.stroom
        join caseledger.mt_events e on e.id = b.event_id and e.type = any($1)
        join caseledger.abonnementen a on a.beeindigd is null and a.gemeenten @> array[h.gemeente] and (a.soorten = array[]::text[] or e.type = any(a.soorten))
        where b.soort = '{Bladsoort.Registratie}' and {Open}
        """;

    /// <summary>The dossier <c>g.stroom</c> of <c>g.gemeente</c> is not closed.</summary>
    public const string Open = """
        not exists (select from caseledger.mt_doc_dossierdocument d where d.tenant_id = g.gemeente and d.id = g.stroom and jsonb_typeof(d.data -> 'kring' -> 'alleenVoor') = 'array')
        """;

    /// <summary>It begins where the ledger is when it is first there: nobody was told of anything before; <c>$1</c> its name.</summary>
    public const string Begin = $"""
        insert into caseledger.volgers (naam, positie) select $1, coalesce(max(positie), 0) from caseledger.bladen where soort = '{Bladsoort.Registratie}' on conflict do nothing
        """;

    private const int Samen = 2000;

    private const string Leg = $"""
        insert into caseledger.afleveringen (abonnement, registratie, positie, huishouden, status, sinds, volgende)
        select v.*, 'wacht', $2, $2 from ({Bestemd} and b.positie > $3 and b.positie <= $4 and b.positie > a.na_positie) v
        on conflict do nothing
        """;

    public string Naam => Volger;

    public async Task<bool> Werk(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var vanaf = await Neem(verbinding, stop);
        var (tot, aantal) = await Tot(verbinding, vanaf, stop);
        if (aantal > 0)
        {
            await using var reeks = verbinding.CreateBatch();
            reeks.Voeg(Leg, Gebeurtenissoort.Bezorgd.Keys.ToArray(), klok.GetUtcNow(), vanaf, tot);
            reeks.Voeg("update caseledger.volgers set positie = $2 where naam = $1", Volger, tot);
            await reeks.ExecuteNonQueryAsync(stop);
        }

        // Also when there was nothing: where it began must stay.
        await transactie.CommitAsync(stop);
        return aantal == Samen;
    }

    private static async Task<long> Neem(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var reeks = verbinding.CreateBatch();
        reeks.Voeg(Begin, Volger);
        reeks.Voeg("select positie from caseledger.volgers where naam = $1 for update", Volger);
        return (long)(await reeks.ExecuteScalarAsync(stop))!;
    }

    /// <summary>The last number of this batch, and how many entries it has.</summary>
    private static async Task<(long Tot, long Aantal)> Tot(NpgsqlConnection verbinding, long vanaf, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(
            $"select coalesce(max(positie), 0), count(*) from (select positie from caseledger.bladen where positie > $1 and soort = '{Bladsoort.Registratie}' order by positie limit $2) b", vanaf, Samen);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetInt64(0), lezer.GetInt64(1));
    }
}
