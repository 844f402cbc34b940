using CaseLedger.Aandachtspunten;
using Npgsql;

namespace CaseLedger.Koppelingen;

/// <summary>
/// Follows the numbered entries and keeps what the feed gives: those of households and their signals, one row each, by gemeente.
/// Nothing is read from the content but the type and the two times.
/// </summary>
/// <param name="bron">The database.</param>
/// <param name="bewaren">How long rows are kept.</param>
/// <param name="klok">UTC.</param>
internal sealed class Gebeurtenisvolger(NpgsqlDataSource bron, Gebeurtenisbewaring bewaren, TimeProvider klok) : IVolger
{
    public const string Volger = "gebeurtenissen";

    /// <summary>Under which is kept up to which number rows were cleared away.</summary>
    public const string Opgeruimd = "gebeurtenissen.opgeruimd";

    private const int Samen = 2000;

    private const string Neem = """
        select v.positie, (select max(positie) from (select b.positie from caseledger.bladen b where b.positie > v.positie and b.soort = 'registratie' order by b.positie limit $2) volgende)
        from caseledger.volgers v where v.naam = $1 for update of v
        """;

    private const string Leg = $"""
        insert into caseledger.gebeurtenissen (positie, gemeente, id, type, huishouden, gebeurd_op, vastgelegd_op)
        select b.positie, g.gemeente, g.event_id, j.ingang ->> 'type', h.id, (j.ingang ->> 'gebeurdOp')::timestamptz, (j.ingang ->> 'vastgelegdOp')::timestamptz
        from caseledger.bladen b
        join caseledger.grootboek g on g.event_id = b.event_id
        cross join lateral (select convert_from(g.bytes, 'UTF8')::jsonb as ingang) j
        join caseledger.huishoudens h on h.id = case when j.ingang ->> 'type' = '{AandachtspuntOntstaan.Naam}' then (j.ingang -> 'gegevens' ->> 'huishoudenId')::uuid else g.stroom end
        where b.positie > $1 and b.positie <= $2 and b.soort = 'registratie'
        """;

    private const string Ruim = """
        with oud as (
            delete from caseledger.gebeurtenissen where positie in (
                select positie from (select positie, vastgelegd_op from caseledger.gebeurtenissen order by positie limit $2) eerste where vastgelegd_op < $1)
            returning positie)
        insert into caseledger.volgers (naam, positie) select $3, max(positie) from oud having count(*) > 0
        on conflict (naam) do update set positie = excluded.positie
        """;

    public string Naam => Volger;

    public async Task<bool> Werk(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var (van, tot) = await Beurt(verbinding, stop);
        if (tot is not { } laatste)
        {
            return false;
        }

        await using var reeks = new NpgsqlBatch(verbinding, transactie);
        reeks.Voeg(Leg, van, laatste);
        reeks.Voeg("update caseledger.volgers set positie = $2 where naam = $1", Volger, laatste);
        if (bewaren.Duur is { } duur)
        {
            reeks.Voeg(Ruim, klok.GetUtcNow() - duur, Samen * 2, Opgeruimd);
        }

        await reeks.ExecuteNonQueryAsync(stop);
        await transactie.CommitAsync(stop);
        return laatste - van >= Samen;
    }

    /// <summary>Takes the turn: until the transaction ends nobody else follows.</summary>
    private static async Task<(long Van, long? Tot)> Beurt(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var reeks = verbinding.CreateBatch();
        reeks.Voeg("insert into caseledger.volgers (naam, positie) values ($1, 0) on conflict do nothing", Volger);
        reeks.Voeg(Neem, Volger, Samen);
        await using var lezer = await reeks.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetInt64(0), await lezer.IsDBNullAsync(1, stop) ? null : lezer.GetInt64(1));
    }
}

/// <summary>How long the feed goes back; null for always. Setting <c>Gebeurtenissen:Dagen</c>.</summary>
internal sealed record Gebeurtenisbewaring(TimeSpan? Duur)
{
    public static Gebeurtenisbewaring Van(IConfiguration instellingen) =>
        new(instellingen.GetValue<int?>("Gebeurtenissen:Dagen") is { } dagen ? TimeSpan.FromDays(dagen) : null);
}
