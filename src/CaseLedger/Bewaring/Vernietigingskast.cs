using Npgsql;

namespace CaseLedger.Bewaring;

/// <summary>An erasure as stored beside its facts.</summary>
/// <param name="Id">The registration that proposed it.</param>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Huishouden">The household.</param>
/// <param name="Sleutel">The key that is destroyed.</param>
/// <param name="Goedgekeurd">From then on the fence stands; UTC.</param>
/// <param name="Voltooid">When it was done; UTC.</param>
internal sealed record Vernietigingsrij(Guid Id, string Gemeente, Guid Huishouden, string Sleutel, DateTimeOffset? Goedgekeurd, DateTimeOffset? Voltooid)
{
    public bool IsHeelDossier => Sleutel == Sleutelbos.Huishouden;
}

/// <summary>Stores erasures, and destroys what they are about.</summary>
internal sealed class Vernietigingskast(NpgsqlDataSource bron)
{
    /// <summary>The fence: what is approved in the ledger is approved here, whatever copy of this table or of the keys was put back.</summary>
    private const string UitGrootboek = """
        with feiten as (
            select e.id, e.type, e.tenant_id, e.data, (e.headers #>> '{registratie,vastgelegdOp}')::timestamptz as op
            from caseledger.mt_streams s join caseledger.mt_events e on e.tenant_id = s.tenant_id and e.stream_id = s.id where s.type = 'bewaarstroom')
        insert into caseledger.vernietigingen (id, gemeente, huishouden, sleutel, goedgekeurd)
        select v.id, v.tenant_id, (v.data ->> 'huishoudenId')::uuid, coalesce('l1:' || replace(v.data ->> 'lidId', '-', ''), 'h1'), g.op
        from feiten v left join feiten g on g.type = 'VernietigingGoedgekeurd' and (g.data ->> 'vernietigingId')::uuid = v.id
        where v.type = 'VernietigingVoorgesteld'
        on conflict (id) do update set goedgekeurd = excluded.goedgekeurd where vernietigingen.goedgekeurd is null and excluded.goedgekeurd is not null
        """;

    private const string AlleSleutels = """
        delete from caseledger.sleutels s using caseledger.vernietigingen v
        where v.goedgekeurd is not null and s.huishouden = v.huishouden and v.sleutel in ('h1', s.naam)
        """;

    /// <summary>The keys of an erasure (<c>?</c>: household, its key's name); of a household with those of its leden.</summary>
    public const string Sleutels = "delete from caseledger.sleutels where huishouden = ? and ? in ('h1', naam)";

    /// <summary>What leads to an erased household. Stored answers stay for who sends the same again: ids and codes, and a keyed hash.</summary>
    private static readonly string[] Sporen = ["externe_referenties", "monitorervaringen", "signaalplanning", "bewaarplichten"];

    /// <summary>One in the caller's gemeenten; null when there is none.</summary>
    public async Task<Vernietigingsrij?> Zoek(Guid id, IReadOnlyList<string> gemeenten, CancellationToken stop) =>
        (await Lees("id = $1 and gemeente = any($2)", stop, id, gemeenten)).SingleOrDefault();

    /// <summary>Approved, and not done yet.</summary>
    public Task<IReadOnlyList<Vernietigingsrij>> Onvoltooid(CancellationToken stop) => Lees("voltooid is null and goedgekeurd is not null", stop);

    /// <summary>Puts the fences back that the ledger knows of, and destroys keys that came back from a copy.</summary>
    public async Task Herstel(CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg(UitGrootboek);
        reeks.Voeg(AlleSleutels);
        await reeks.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Destroys the keys, and for a whole dossier what leads to it. May be done again.</summary>
    public async Task Vernietig(Vernietigingsrij rij, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg("delete from caseledger.sleutels where huishouden = $1 and $2 in ('h1', naam)", rij.Huishouden, rij.Sleutel);
        foreach (var tabel in rij.IsHeelDossier ? Sporen : [])
        {
            reeks.Voeg($"delete from caseledger.{tabel} where huishouden = $1", rij.Huishouden);
        }

        await reeks.ExecuteNonQueryAsync(stop);
    }

    private async Task<IReadOnlyList<Vernietigingsrij>> Lees(string waar, CancellationToken stop, params object[] waarden)
    {
        await using var vraag = bron.Opdracht($"select id, gemeente, huishouden, sleutel, goedgekeurd, voltooid from caseledger.vernietigingen where {waar}", waarden);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Vernietigingsrij> rijen = [];
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add(new Vernietigingsrij(
                lezer.GetGuid(0), lezer.GetString(1), lezer.GetGuid(2), lezer.GetString(3), lezer.GetValue(4) as DateTime?, lezer.GetValue(5) as DateTime?));
        }

        return rijen;
    }
}
