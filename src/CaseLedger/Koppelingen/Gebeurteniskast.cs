using System.Text.Json;
using CaseLedger.Aandachtspunten;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Koppelingen;

/// <summary>Reads what the feed gives. Up to the follower's number everything is there, and nothing comes between.</summary>
internal sealed class Gebeurteniskast(NpgsqlDataSource bron)
{
    private const string Standen = """
        select coalesce(max(positie) filter (where naam = $1), 0), coalesce(max(positie) filter (where naam = $2), 0)
        from caseledger.volgers where naam in ($1, $2)
        """;

    // Per gemeente by its index: one gemeente does not pass by the rows of the others.
    private const string Rijen = """
        select r.positie, r.id, r.type, r.huishouden, r.gemeente, r.gebeurd_op, r.vastgelegd_op, d.data ->> 'kring'
        from (
            select e.* from unnest($1) g
            cross join lateral (select * from caseledger.gebeurtenissen where gemeente = g and positie > $2 and positie <= $3 order by positie limit $4) e
            order by e.positie limit $4) r
        left join caseledger.mt_doc_dossierdocument d on d.tenant_id = r.gemeente and d.id = r.huishouden
        order by r.positie
        """;

    private const string Huishoudens = """
        select id, tenant_id, (data ->> 'versie')::bigint, data ->> 'kring' from caseledger.mt_doc_dossierdocument
        where tenant_id = any($1) and id > $2 order by id limit $3
        """;

    /// <summary>Up to which number the feed goes, and after which it begins: what came before was cleared away.</summary>
    public async Task<(long Tot, long Vanaf)> Stand(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Standen, Gebeurtenisvolger.Volger, Gebeurtenisvolger.Opgeruimd);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetInt64(0), lezer.GetInt64(1));
    }

    /// <summary>At most so many rows after a number, up to one that <see cref="Stand"/> gave.</summary>
    public async Task<IReadOnlyList<Gebeurtenis>> Na(IReadOnlyList<string> gemeenten, long na, long tot, int limiet, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Rijen, gemeenten, na, tot, limiet);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Gebeurtenis> rijen = [];
        while (await lezer.ReadAsync(stop))
        {
            var (id, type, huishouden) = (lezer.GetGuid(1), lezer.GetString(2), lezer.GetGuid(3));
            rijen.Add(new Gebeurtenis
            {
                Positie = lezer.GetInt64(0),
                Id = id,
                Type = type,
                HuishoudenId = huishouden,
                Gemeente = lezer.GetString(4),
                GebeurdOp = lezer.GetFieldValue<DateTimeOffset>(5),
                VastgelegdOp = lezer.GetFieldValue<DateTimeOffset>(6),
                Dataref = type == AandachtspuntOntstaan.Naam ? $"/v1/huishoudens/{huishouden}/aandachtspunten" : $"/v1/huishoudens/{huishouden}/registraties/{id}",
                Kring = await Kring(lezer, 7, stop),
            });
        }

        return rijen;
    }

    /// <summary>Households as they are now, after one.</summary>
    public async Task<IReadOnlyList<(Startregel Regel, Toegangskring? Kring)>> Stapel(IReadOnlyList<string> gemeenten, Guid na, int limiet, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Huishoudens, gemeenten, na, limiet);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<(Startregel, Toegangskring?)> regels = [];
        while (await lezer.ReadAsync(stop))
        {
            var id = lezer.GetGuid(0);
            regels.Add((new Startregel(id, lezer.GetString(1), lezer.GetInt64(2), $"/v1/huishoudens/{id}"), await Kring(lezer, 3, stop)));
        }

        return regels;
    }

    private static async Task<Toegangskring?> Kring(NpgsqlDataReader lezer, int kolom, CancellationToken stop) =>
        await lezer.IsDBNullAsync(kolom, stop) ? null : JsonSerializer.Deserialize<Toegangskring>(lezer.GetString(kolom), OpslagJson.Opties);
}

/// <summary>A household that is there when a system begins to follow.</summary>
/// <param name="HuishoudenId">Which.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Versie">At least this one; what comes after the positie of the start comes in the feed too.</param>
/// <param name="Dataref">Where its dossier is, for who may see it.</param>
internal sealed record Startregel(Guid HuishoudenId, string Gemeente, long Versie, string Dataref);
