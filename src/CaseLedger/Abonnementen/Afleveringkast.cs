using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>Shows what was and will be delivered to a subscriber, and has it sent again.</summary>
internal sealed class Afleveringkast(NpgsqlDataSource bron, TimeProvider klok)
{
    /// <summary>Sent again as if it were new.</summary>
    private const string Opnieuw = "status = 'wacht', pogingen = 0, eerste = null, antwoord = null, klaar = null, sinds = $2, volgende = $2";

    private const string Eerder = $"""
        with weer as (
            insert into caseledger.afleveringen (abonnement, registratie, positie, huishouden, status, sinds, volgende)
            select v.*, 'wacht', $2, $2 from ({Abonnementvolger.Bestemd} and a.id = $3 and b.positie >= $4) v
            on conflict (abonnement, registratie) do update set {Opnieuw} where afleveringen.status <> 'wacht'
            returning 1)
        select count(*) from weer
        """;

    /// <summary>By registration, which is about the order in which they were recorded.</summary>
    public async Task<IReadOnlyList<Aflevering>> Lees(Guid abonnement, Afleverstatus? status, Guid na, int hoogstens, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select registratie, positie, status, pogingen, antwoord, case when status = 'wacht' then volgende end, klaar from caseledger.afleveringen
            where abonnement = $1 and registratie > $2 and ($3 = '' or status = $3) order by registratie limit $4
            """,
            abonnement, na, status is { } een ? Code.Van(een) : string.Empty, hoogstens);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Aflevering> gevonden = [];
        while (await lezer.ReadAsync(stop))
        {
            gevonden.Add(new Aflevering
            {
                RegistratieId = lezer.GetGuid(0),
                Positie = lezer.GetInt64(1),
                Status = Code.Lees<Afleverstatus>(lezer.GetString(2))!.Value,
                Pogingen = lezer.GetInt32(3),
                LaatsteStatus = lezer.GetFieldValue<int?>(4),
                Volgende = lezer.GetFieldValue<DateTimeOffset?>(5),
                KlaarOp = lezer.GetFieldValue<DateTimeOffset?>(6),
            });
        }

        return gevonden;
    }

    /// <summary>Has it sent again; what waits already is not counted.</summary>
    public async Task<long> Herhaal(Guid abonnement, Herhaalverzoek verzoek, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        await using var opdracht = verzoek switch
        {
            { VanafPositie: { } positie } => bron.Opdracht(Eerder, Gebeurtenissoort.Bezorgd.Keys.ToArray(), nu, abonnement, positie),
            { RegistratieId: { } registratie } => bron.Opdracht(Weer("registratie = $3 and status <> 'wacht'"), abonnement, nu, registratie),
            _ => bron.Opdracht(Weer("status = 'geparkeerd'"), abonnement, nu),
        };
        return (long)(await opdracht.ExecuteScalarAsync(stop))!;
    }

    private static string Weer(string welke) => $"with weer as (update caseledger.afleveringen set {Opnieuw} where abonnement = $1 and {welke} returning 1) select count(*) from weer";
}
