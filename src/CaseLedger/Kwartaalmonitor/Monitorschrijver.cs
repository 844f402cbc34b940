using System.Text.Json;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The statements that write the rows of the monitors; all households of a batch at once.</summary>
internal static class Monitorschrijver
{
    public static void LegRijen(NpgsqlBatch reeks, Dictionary<(string Tuin, Kwartaal Kwartaal), Kwartaalrij> rijen) => reeks.Voeg(
        """
        insert into caseledger.kwartaalrijen (toekomsttuin, kwartaal, telling, cumulatief, doorlopend) select * from unnest($1, $2, $3, $4, $5)
        on conflict (toekomsttuin, kwartaal) do update set telling = excluded.telling, cumulatief = excluded.cumulatief, doorlopend = excluded.doorlopend
        """,
        rijen.Keys.Select(s => s.Tuin).ToArray(),
        rijen.Keys.Select(s => s.Kwartaal.ToString()).ToArray(),
        rijen.Values.Select(r => JsonSerializer.Serialize(r.Telling)).ToArray(),
        rijen.Values.Select(r => JsonSerializer.Serialize(Kwartaaltelling.Van(r.Cumulatief))).ToArray(),
        rijen.Values.Select(r => JsonSerializer.Serialize(r.Doorlopend)).ToArray());

    public static void LegBijdragen(NpgsqlBatch reeks, IReadOnlyList<Bijdragewijziging> wijzigingen) => reeks.Voeg(
        """
        insert into caseledger.monitorbijdragen (huishouden, versie, bijdrage) select * from unnest($1, $2, $3)
        on conflict (huishouden) do update set versie = excluded.versie, bijdrage = excluded.bijdrage
        """,
        wijzigingen.Select(w => w.Blad.Stroom).ToArray(),
        wijzigingen.Select(w => w.Blad.Versie).ToArray(),
        wijzigingen.Select(w => JsonSerializer.Serialize(w.Wordt, OpslagJson.Opties)).ToArray());

    public static void LegOorzaken(NpgsqlBatch reeks, IReadOnlyList<(string Tuin, Kwartaal Kwartaal, Blad Blad)> oorzaken) => reeks.Voeg(
        """
        insert into caseledger.monitoroorzaken (toekomsttuin, kwartaal, huishouden, positie) select * from unnest($1, $2, $3, $4)
        on conflict (toekomsttuin, kwartaal, huishouden) do update set positie = excluded.positie
        """,
        oorzaken.Select(o => o.Tuin).ToArray(),
        oorzaken.Select(o => o.Kwartaal.ToString()).ToArray(),
        oorzaken.Select(o => o.Blad.Stroom).ToArray(),
        oorzaken.Select(o => o.Blad.Positie).ToArray());

    public static void LegErvaringen(NpgsqlBatch reeks, IReadOnlyList<Bijdragewijziging> wijzigingen)
    {
        var geraakt = wijzigingen.Where(w => Ervaringen(w.Was).Concat(Ervaringen(w.Wordt)).Any()).ToList();
        if (geraakt.Count == 0)
        {
            return;
        }

        var ervaringen = geraakt.SelectMany(w => w.Wordt.Trajecten.SelectMany(t => t.Ervaringen.Select(e => (Huishouden: w.Blad.Stroom, t.Toekomsttuin, Ervaring: e)))).ToList();
        reeks.Voeg("delete from caseledger.monitorervaringen where huishouden = any($1)", geraakt.Select(w => w.Blad.Stroom).ToArray());
        reeks.Voeg(
            """
            insert into caseledger.monitorervaringen (registratie, bron, huishouden, toekomsttuin, kwartaal, vraag, dag)
            select * from unnest($1, $2, $3, $4, $5, $6, $7) e (r, b, huishouden, t, k, vr, d)
            where not exists (select from caseledger.vernietigingen v where v.huishouden = e.huishouden and v.sleutel = 'h1' and v.goedgekeurd is not null)
            """,
            ervaringen.Select(e => e.Ervaring.Registratie).ToArray(),
            ervaringen.Select(e => e.Ervaring.Bron).ToArray(),
            ervaringen.Select(e => e.Huishouden).ToArray(),
            ervaringen.Select(e => e.Toekomsttuin).ToArray(),
            ervaringen.Select(e => Kwartaal.Van(e.Ervaring.Dag).ToString()).ToArray(),
            ervaringen.Select(e => Code.Van(e.Ervaring.Vraag)).ToArray(),
            ervaringen.Select(e => e.Ervaring.Dag).ToArray());
    }

    private static IEnumerable<Ervaringbijdrage> Ervaringen(Monitorbijdrage? bijdrage) => bijdrage?.Trajecten.SelectMany(t => t.Ervaringen) ?? [];
}
