using System.Text.Json;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The stored rows of the monitors, within the transaction of a connection.</summary>
internal sealed class Monitorkast(NpgsqlConnection verbinding)
{
    /// <summary>Takes the turn: until the transaction ends nobody else counts. Answers up to which number is counted.</summary>
    public async Task<long> Neem(CancellationToken stop)
    {
        await using var reeks = verbinding.CreateBatch();
        reeks.Voeg("insert into caseledger.volgers (naam, positie) values ($1, 0) on conflict do nothing", Monitorvolger.Volger);
        reeks.Voeg("select positie from caseledger.volgers where naam = $1 for update", Monitorvolger.Volger);
        return (long)(await reeks.ExecuteScalarAsync(stop))!;
    }

    public async Task<IReadOnlyDictionary<string, DateOnly>> Startdata(CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht("select code, startdatum from caseledger.toekomsttuinen");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<string, DateOnly> startdata = [];
        while (await lezer.ReadAsync(stop))
        {
            startdata[lezer.GetString(0)] = lezer.GetFieldValue<DateOnly>(1);
        }

        return startdata;
    }

    /// <summary>What households are counted for.</summary>
    public async Task<IReadOnlyDictionary<Guid, Monitorbijdrage>> Bijdragen(IEnumerable<Guid> huishoudens, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht("select huishouden, bijdrage from caseledger.monitorbijdragen where huishouden = any($1)", huishoudens.ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<Guid, Monitorbijdrage> bijdragen = [];
        while (await lezer.ReadAsync(stop))
        {
            bijdragen[lezer.GetGuid(0)] = JsonSerializer.Deserialize<Monitorbijdrage>(lezer.GetString(1), OpslagJson.Opties)!;
        }

        return bijdragen;
    }

    /// <summary>Replaces what households added by what they add now.</summary>
    /// <param name="wijzigingen">Of each household.</param>
    /// <param name="startdata">Of all toekomsttuinen.</param>
    /// <param name="vandaag">Local day; of quarters before its quarter is noted who changed them.</param>
    /// <param name="positie">Up to which number it counts then.</param>
    /// <param name="stop">Cancels.</param>
    public async Task Leg(IReadOnlyList<Bijdragewijziging> wijzigingen, IReadOnlyDictionary<string, DateOnly> startdata, DateOnly vandaag, long positie, CancellationToken stop)
    {
        Dictionary<(string Tuin, Kwartaal Kwartaal), Kwartaalrij> som = [];
        List<(string Tuin, Kwartaal Kwartaal, Blad Blad)> oorzaken = [];
        foreach (var (wijziging, tuin, verschil) in wijzigingen.SelectMany(w => w.Verschillen(startdata).Select(v => (w, v.Tuin, v.Verschil))))
        {
            foreach (var (kwartaal, rij) in verschil.Alle)
            {
                som[(tuin, kwartaal)] = som.GetValueOrDefault((tuin, kwartaal), Kwartaalrij.Leeg).Plus(rij);
            }

            oorzaken.AddRange(verschil.Veranderd(Kwartaal.Van(vandaag).Vorige).Select(k => (tuin, k, wijziging.Blad)));
        }

        var rijen = await Rijen(som.Keys, stop);
        foreach (var (sleutel, rij) in som)
        {
            rijen[sleutel] = rijen.GetValueOrDefault(sleutel, Kwartaalrij.Leeg).Plus(rij);
        }

        await using var reeks = verbinding.CreateBatch();
        Monitorschrijver.LegRijen(reeks, rijen);
        Monitorschrijver.LegBijdragen(reeks, wijzigingen);
        Monitorschrijver.LegOorzaken(reeks, oorzaken);
        Monitorschrijver.LegErvaringen(reeks, wijzigingen);
        reeks.Voeg("update caseledger.volgers set positie = $1 where naam = $2", positie, Monitorvolger.Volger);
        await reeks.ExecuteNonQueryAsync(stop);
    }

    private async Task<Dictionary<(string Tuin, Kwartaal Kwartaal), Kwartaalrij>> Rijen(IReadOnlyCollection<(string Tuin, Kwartaal Kwartaal)> sleutels, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(
            "select toekomsttuin, kwartaal, telling, doorlopend from caseledger.kwartaalrijen where (toekomsttuin, kwartaal) in (select * from unnest($1, $2))",
            sleutels.Select(s => s.Tuin).ToArray(),
            sleutels.Select(s => s.Kwartaal.ToString()).ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<(string, Kwartaal), Kwartaalrij> rijen = [];
        while (await lezer.ReadAsync(stop))
        {
            rijen[(lezer.GetString(0), Kwartaal.Parse(lezer.GetString(1)))] = Rij(lezer, 2);
        }

        return rijen;
    }

    /// <summary>The sums that stand in two columns of a result.</summary>
    public static Kwartaalrij Rij(NpgsqlDataReader lezer, int kolom) => new(
        JsonSerializer.Deserialize<Kwartaaltelling>(lezer.GetString(kolom))!,
        JsonSerializer.Deserialize<Kwartaaltelling>(lezer.GetString(kolom + 1))!);
}
