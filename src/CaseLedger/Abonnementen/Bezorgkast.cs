using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>Hands out deliveries, on any node, and keeps how they ended. A delivery is its node's for a while; when that dies another one sends it again.</summary>
internal sealed class Bezorgkast(NpgsqlDataSource bron, Bezorginstelling instelling, TimeProvider klok)
{
    private static readonly TimeSpan Speling = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Of each household the first that waits, a few per subscriber; of a subscriber that fails one, to try, whatever its turn. A row that
    /// another node took meanwhile is left out by the last condition.
    /// </summary>
    private const string Pak = $"""
        with abonnee as (
            select a.id, a.mislukt >= $2 as proef, case when a.mislukt >= $2 then 1 else $3 end as plaatsen
            from caseledger.abonnementen a
            where a.beeindigd is null and (a.onderbroken_tot is null or a.onderbroken_tot <= $1)
                and exists (select from caseledger.afleveringen w where w.abonnement = a.id and w.status = 'wacht')
            for update skip locked),
        keuze as (
            select a.id, k.registratie from abonnee a cross join lateral (
                select w.registratie from caseledger.afleveringen w
                where w.abonnement = a.id and w.status = 'wacht' and (a.proef or w.volgende <= $1) and (w.bezet_tot is null or w.bezet_tot <= $1)
                    and not exists (
                        select from caseledger.afleveringen e
                        where e.abonnement = w.abonnement and e.huishouden = w.huishouden and e.status = 'wacht' and e.positie < w.positie)
                order by w.volgende, w.positie
                limit greatest(0, a.plaatsen - (select count(*) from caseledger.afleveringen b where b.abonnement = a.id and b.status = 'wacht' and b.bezet_tot > $1))) k),
        gepakt as (
            update caseledger.afleveringen a set bezet_tot = $4, pogingen = a.pogingen + 1, eerste = coalesce(a.eerste, $1)
            from keuze k
            where a.abonnement = k.id and a.registratie = k.registratie and a.status = 'wacht' and (a.bezet_tot is null or a.bezet_tot <= $1)
            returning a.*)
        select p.abonnement, a.gemeente, a.url, p.registratie, p.positie, p.pogingen, p.eerste, g.bytes, {Abonnementvolger.Open}
        from gepakt p join caseledger.abonnementen a on a.id = p.abonnement join caseledger.grootboek g on g.event_id = p.registratie
        """;

    // Of what follows the subscriber always goes first, then its rows: two that write wait for each other, and never both.

    /// <summary>Only what this attempt took: who was slower than its time finds that another one is at it.</summary>
    private const string Deze = "where abonnement = $1 and registratie = $2 and pogingen = $3 and status = 'wacht'";

    public async Task<IReadOnlyList<Bezorging>> Neem(CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        await using var vraag = bron.Opdracht(Pak, nu, instelling.Drempel, instelling.Naast, nu + instelling.Tijdslimiet + Speling);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Bezorging> werk = [];
        while (await lezer.ReadAsync(stop))
        {
            werk.Add(new Bezorging(
                lezer.GetGuid(0), lezer.GetString(1), lezer.GetString(2), lezer.GetGuid(3), lezer.GetInt64(4), lezer.GetInt32(5),
                lezer.GetFieldValue<DateTimeOffset>(6), lezer.GetFieldValue<byte[]>(7), lezer.GetBoolean(8)));
        }

        return werk;
    }

    /// <summary>Delivered. A subscriber that was only tried is back: what waits for its next attempt need not wait longer.</summary>
    public Task Gelukt(Bezorging bezorging, int status, CancellationToken stop) => Voer(reeks =>
    {
        reeks.Voeg(
            """
            with was as (select id, mislukt from caseledger.abonnementen where id = $1 and mislukt > 0 for update),
            hersteld as (update caseledger.abonnementen a set mislukt = 0, onderbroken_tot = case when was.mislukt < $3 then onderbroken_tot end from was where a.id = was.id returning was.mislukt)
            update caseledger.afleveringen set volgende = $2 from hersteld where hersteld.mislukt >= $3 and abonnement = $1 and status = 'wacht' and volgende > $2
            """,
            bezorging.Abonnement, klok.GetUtcNow(), instelling.Drempel);
        reeks.Voeg($"update caseledger.afleveringen set status = 'afgeleverd', bezet_tot = null, antwoord = $4, klaar = $5 {Deze}", bezorging.Abonnement, bezorging.Registratie, bezorging.Poging, status, klok.GetUtcNow());
    }, stop);

    /// <summary>
    /// It waits longer, or is parked when it was tried for long enough. The subscriber pauses when it failed too often, or asks for it; what
    /// had waited for as long behind it is then parked too.
    /// </summary>
    public Task Mislukt(Bezorging bezorging, Bezorguitkomst uitkomst, double toeval, CancellationToken stop) => Voer(reeks =>
    {
        var nu = klok.GetUtcNow();
        var wachten = Wachttijd.Na(bezorging.Poging, instelling.EersteWachttijd, instelling.LangsteWachttijd, toeval);
        var later = uitkomst.Later is { } gevraagd && gevraagd > wachten ? gevraagd : wachten;
        var status = nu - bezorging.Eerste >= instelling.Termijn ? Afleverstatus.Geparkeerd : Afleverstatus.Wacht;
        reeks.Voeg("update caseledger.abonnementen set mislukt = mislukt + 1 where id = $1", bezorging.Abonnement);
        reeks.Voeg(
            """
            update caseledger.abonnementen set onderbroken_tot = greatest(onderbroken_tot, $2, $3 + case when mislukt >= $4 then least($5, $6 * power(2, least(mislukt - $4, 30))) * $7 end) where id = $1
            """,
            bezorging.Abonnement, uitkomst.Later is { } vraagt ? nu + vraagt : DBNull.Value, nu, instelling.Drempel, instelling.LangsteOnderbreking, instelling.EersteOnderbreking, Wachttijd.Spreid(toeval));
        reeks.Voeg(
            $"update caseledger.afleveringen set bezet_tot = null, antwoord = $4, volgende = $5, status = $6, klaar = case when $6 = 'geparkeerd' then $7 end {Deze}",
            bezorging.Abonnement, bezorging.Registratie, bezorging.Poging, (object?)uitkomst.Status ?? DBNull.Value, nu + later, Code.Van(status), nu);
        reeks.Voeg(
            """
            update caseledger.afleveringen set status = 'geparkeerd', klaar = $2
            where abonnement = $1 and status = 'wacht' and sinds <= $3 and (bezet_tot is null or bezet_tot <= $2)
                and (select mislukt >= $4 from caseledger.abonnementen where id = $1)
            """,
            bezorging.Abonnement, nu, nu - instelling.Termijn, instelling.Drempel);
    }, stop);

    /// <summary>Nobody is told of it any more.</summary>
    public Task Vergeet(Bezorging bezorging, CancellationToken stop) =>
        Voer(reeks => reeks.Voeg($"delete from caseledger.afleveringen {Deze}", bezorging.Abonnement, bezorging.Registratie, bezorging.Poging), stop);

    /// <summary>Takes away what was delivered long ago, and all of subscriptions that ended long ago.</summary>
    public Task Ruim(CancellationToken stop) => Voer(reeks =>
    {
        var tot = klok.GetUtcNow() - instelling.Bewaard;
        reeks.Voeg("delete from caseledger.afleveringen where klaar < $1 and status = 'afgeleverd'", tot);
        reeks.Voeg("delete from caseledger.afleveringen where klaar < $1 and abonnement in (select id from caseledger.abonnementen where beeindigd < $1)", tot);
    }, stop);

    private async Task Voer(Action<NpgsqlBatch> stap, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        stap(reeks);
        await reeks.ExecuteNonQueryAsync(stop);
    }
}
