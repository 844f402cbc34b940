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
        LegRijen(reeks, rijen);
        LegBijdragen(reeks, wijzigingen);
        LegOorzaken(reeks, oorzaken);
        LegErvaringen(reeks, [.. wijzigingen.Where(w => Ervaringen(w.Was).Concat(Ervaringen(w.Wordt)).Any())]);
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

    private static void LegRijen(NpgsqlBatch reeks, Dictionary<(string Tuin, Kwartaal Kwartaal), Kwartaalrij> rijen) => reeks.Voeg(
        """
        insert into caseledger.kwartaalrijen (toekomsttuin, kwartaal, telling, doorlopend) select * from unnest($1, $2, $3, $4)
        on conflict (toekomsttuin, kwartaal) do update set telling = excluded.telling, doorlopend = excluded.doorlopend
        """,
        rijen.Keys.Select(s => s.Tuin).ToArray(),
        rijen.Keys.Select(s => s.Kwartaal.ToString()).ToArray(),
        rijen.Values.Select(r => JsonSerializer.Serialize(r.Telling)).ToArray(),
        rijen.Values.Select(r => JsonSerializer.Serialize(r.Doorlopend)).ToArray());

    private static void LegBijdragen(NpgsqlBatch reeks, IReadOnlyList<Bijdragewijziging> wijzigingen) => reeks.Voeg(
        """
        insert into caseledger.monitorbijdragen (huishouden, versie, bijdrage) select * from unnest($1, $2, $3)
        on conflict (huishouden) do update set versie = excluded.versie, bijdrage = excluded.bijdrage
        """,
        wijzigingen.Select(w => w.Blad.Stroom).ToArray(),
        wijzigingen.Select(w => w.Blad.Versie).ToArray(),
        wijzigingen.Select(w => JsonSerializer.Serialize(w.Wordt, OpslagJson.Opties)).ToArray());

    private static void LegOorzaken(NpgsqlBatch reeks, IReadOnlyList<(string Tuin, Kwartaal Kwartaal, Blad Blad)> oorzaken) => reeks.Voeg(
        """
        insert into caseledger.monitoroorzaken (toekomsttuin, kwartaal, huishouden, positie) select * from unnest($1, $2, $3, $4)
        on conflict (toekomsttuin, kwartaal, huishouden) do update set positie = excluded.positie
        """,
        oorzaken.Select(o => o.Tuin).ToArray(),
        oorzaken.Select(o => o.Kwartaal.ToString()).ToArray(),
        oorzaken.Select(o => o.Blad.Stroom).ToArray(),
        oorzaken.Select(o => o.Blad.Positie).ToArray());

    private static void LegErvaringen(NpgsqlBatch reeks, IReadOnlyList<Bijdragewijziging> wijzigingen)
    {
        if (wijzigingen.Count == 0)
        {
            return;
        }

        var ervaringen = wijzigingen.SelectMany(w => w.Wordt.Trajecten.SelectMany(t => t.Ervaringen.Select(e => (Huishouden: w.Blad.Stroom, t.Toekomsttuin, Ervaring: e)))).ToList();
        reeks.Voeg("delete from caseledger.monitorervaringen where huishouden = any($1)", wijzigingen.Select(w => w.Blad.Stroom).ToArray());
        reeks.Voeg(
            "insert into caseledger.monitorervaringen (registratie, huishouden, toekomsttuin, kwartaal) select * from unnest($1, $2, $3, $4)",
            ervaringen.Select(e => e.Ervaring.Registratie).ToArray(),
            ervaringen.Select(e => e.Huishouden).ToArray(),
            ervaringen.Select(e => e.Toekomsttuin).ToArray(),
            ervaringen.Select(e => Kwartaal.Van(e.Ervaring.Dag).ToString()).ToArray());
    }

    private static IEnumerable<Ervaringbijdrage> Ervaringen(Monitorbijdrage? bijdrage) => bijdrage?.Trajecten.SelectMany(t => t.Ervaringen) ?? [];
}
