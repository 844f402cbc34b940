using CaseLedger.Koppelingen;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Finds which registrations changed a quarter after a number. The follower notes which households did; of those few the
/// facts since that number are counted one by one.
/// </summary>
internal sealed class Oorzaaklezer(NpgsqlDataSource bron, Bijdragelezer bijdragen)
{
    private const string Bladen = """
        select b.positie, b.event_id, g.stroom, g.versie, g.gemeente from caseledger.bladen b join caseledger.grootboek g on g.event_id = b.event_id
        where g.stroom in (select huishouden from caseledger.monitoroorzaken where toekomsttuin = $1 and kwartaal <= $2 and positie > $3) and b.positie > $3
        order by b.positie
        """;

    /// <summary>The registrations with the rows that they changed in this quarter, or that count on in it.</summary>
    public async Task<IReadOnlyList<(Verschiloorzaak Oorzaak, IReadOnlySet<Monitorrij> Rijen)>> Sinds(Toekomsttuin tuin, Kwartaal kwartaal, long positie, CancellationToken stop)
    {
        List<(Verschiloorzaak, IReadOnlySet<Monitorrij>)> oorzaken = [];
        foreach (var huishouden in (await Lees(tuin.Code, kwartaal, positie, stop)).GroupBy(b => b.Stroom))
        {
            var bladen = huishouden.ToList();
            var feiten = await bijdragen.Feiten(huishouden.Key, bladen[0].Gemeente!, bladen[^1].Versie, stop);
            var was = Telling(feiten, bladen[0].Versie - 1, tuin, kwartaal);
            foreach (var blad in bladen)
            {
                var wordt = Telling(feiten, blad.Versie, tuin, kwartaal);
                var rijen = wordt.Plus(was, -1).Rijen.ToHashSet();
                if (rijen.Count > 0)
                {
                    oorzaken.Add((new Verschiloorzaak(blad.Stroom, blad.Registratie, blad.Positie), rijen));
                }

                was = wordt;
            }
        }

        return oorzaken;
    }

    /// <summary>What the household adds to the quarter, and to the measures of the quarters before it.</summary>
    private static Kwartaaltelling Telling(Bijdragefeiten feiten, long versie, Toekomsttuin tuin, Kwartaal kwartaal)
    {
        if (versie == 0)
        {
            return Kwartaaltelling.Leeg;
        }

        var rijen = Kwartaalrijen.Van(feiten.Bijdrage(versie), tuin.Code, tuin.Startdatum);
        var eerder = rijen.Cumulatief(tuin.Startdatum, kwartaal).Aantallen.Select(a => ($"{a.Key}.cumulatief", a.Value));
        return rijen.Telling(kwartaal).Plus(Kwartaaltelling.Van(eerder));
    }

    private async Task<IReadOnlyList<Blad>> Lees(string toekomsttuin, Kwartaal kwartaal, long positie, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(Bladen, toekomsttuin, kwartaal.ToString(), positie);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Blad> bladen = [];
        while (await lezer.ReadAsync(stop))
        {
            bladen.Add(new Blad(lezer.GetInt64(0), lezer.GetGuid(1), lezer.GetGuid(2), lezer.GetInt64(3), lezer.GetString(4)));
        }

        return bladen;
    }
}
