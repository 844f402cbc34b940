using CaseLedger.Koppelingen;
using Marten;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Reads the stored rows and what was recorded of a quarter: as many round trips with a hundred households as with a million.</summary>
internal sealed class Monitorlezer(NpgsqlDataSource bron, IDocumentStore opslag, Kast kast, Volgdienst volgdienst)
{
    // By the index, which forgets what is gone: after a large import a scan of the table would pass over all that was waiting.
    private const string Rij = """
        select r.toekomsttuin, r.kwartaal, v.positie,
            (select nummer from caseledger.wachtrij where soort = 'registratie' order by nummer limit 1) is not null or v.positie < (select coalesce(max(positie), 0) from caseledger.bladen where soort = 'registratie'),
            case when r.kwartaal >= $3 then r.telling else r.cumulatief end, r.doorlopend
        from caseledger.volgers v
        left join caseledger.kwartaalrijen r on r.toekomsttuin = any($1) and r.kwartaal <= $2
        where v.naam = $4
        """;

    /// <summary>The rows of toekomsttuinen, with what was committed before counted; and up to which number they count.</summary>
    /// <param name="tuinen">Codes.</param>
    /// <param name="van">The first quarter that is asked; of earlier ones only what carries over is read.</param>
    /// <param name="tot">The last one.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<(long Positie, IReadOnlyDictionary<string, Kwartaalrijen> Rijen)> Rijen(
        IReadOnlyList<string> tuinen, Kwartaal van, Kwartaal tot, CancellationToken stop)
    {
        var (positie, achter, rijen) = await Lees(tuinen, van, tot, stop);
        if (achter)
        {
            await volgdienst.Bijwerken(stop, Monitorvolger.Volger);
            (positie, _, rijen) = await Lees(tuinen, van, tot, stop);
        }

        return (positie, rijen);
    }

    /// <summary>What was recorded of a quarter, in order.</summary>
    public async Task<IReadOnlyList<Monitorboeking>> Boekingen(Toekomsttuin tuin, Kwartaal kwartaal, CancellationToken stop)
    {
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        var stroom = Monitorstroom.Id(tuin.Code, kwartaal);
        return Monitorstroom.Lees(await sessie.Events.FetchStreamAsync(stroom, token: stop), stroom, tuin.Gemeente, kast);
    }

    private async Task<(long Positie, bool Achter, Dictionary<string, Kwartaalrijen> Rijen)> Lees(IReadOnlyList<string> tuinen, Kwartaal van, Kwartaal tot, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Rij, tuinen.ToArray(), tot.ToString(), van.ToString(), Monitorvolger.Volger);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var rijen = tuinen.ToDictionary(t => t, _ => Kwartaalrijen.Leeg);
        var (positie, achter) = (0L, true);
        while (await lezer.ReadAsync(stop))
        {
            (positie, achter) = (lezer.GetInt64(2), lezer.GetBoolean(3));
            if (!await lezer.IsDBNullAsync(0, stop))
            {
                rijen[lezer.GetString(0)].Tel(Kwartaal.Parse(lezer.GetString(1)), Monitorkast.Rij(lezer, 4));
            }
        }

        return (positie, achter, rijen);
    }
}
