using System.Data.Common;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>Finds subscriptions: those of the caller's client, in the caller's gemeenten. For others they are not there.</summary>
internal sealed class Abonnementkast(NpgsqlDataSource bron)
{
    private const string Kolommen = "select id, gemeente, url, soorten, gemeenten, gemaakt, na_positie, mislukt, onderbroken_tot, beeindigd, reden from caseledger.abonnementen";

    public async Task<Abonnement?> Een(Beller beller, Guid id, CancellationToken stop) =>
        (await Lees(bron.Opdracht($"{Kolommen} where client = $1 and gemeenten <@ $2 and id = $3", beller.Client, beller.Gemeenten.ToArray(), id), stop)).SingleOrDefault();

    public async Task<Abonnement?> Een(Guid id, CancellationToken stop) => (await Lees(bron.Opdracht($"{Kolommen} where id = $1", id), stop)).SingleOrDefault();

    /// <summary>In the order in which they were made.</summary>
    public Task<IReadOnlyList<Abonnement>> Alle(Beller beller, int hoogstens, Guid na, CancellationToken stop) =>
        Lees(bron.Opdracht($"{Kolommen} where client = $1 and gemeenten <@ $2 and id > $3 order by id limit $4", beller.Client, beller.Gemeenten.ToArray(), na, hoogstens), stop);

    /// <summary>The secrets that sign now, the newest first; still sealed.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Gesloten)>> Geheimen(Guid abonnement, DateTimeOffset nu, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select id, gesloten from caseledger.abonnementsgeheimen where abonnement = $1 and (tot is null or tot > $2) order by id desc", abonnement, nu);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<(Guid, string)> geheimen = [];
        while (await lezer.ReadAsync(stop))
        {
            geheimen.Add((lezer.GetGuid(0), lezer.GetString(1)));
        }

        return geheimen;
    }

    private static async Task<IReadOnlyList<Abonnement>> Lees(NpgsqlCommand opdracht, CancellationToken stop)
    {
        await using var vraag = opdracht;
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Abonnement> gevonden = [];
        while (await lezer.ReadAsync(stop))
        {
            gevonden.Add(new Abonnement(lezer.GetGuid(0), lezer.GetString(1), Weergave(lezer)));
        }

        return gevonden;
    }

    private static Abonnementweergave Weergave(DbDataReader lezer) => new()
    {
        AbonnementId = lezer.GetGuid(0),
        Url = lezer.GetString(2),
        Soorten = [.. lezer.GetFieldValue<string[]>(3).Select(Gebeurtenissoort.Van)],
        Gemeenten = lezer.GetFieldValue<string[]>(4),
        GemaaktOp = lezer.GetFieldValue<DateTimeOffset>(5),
        NaPositie = lezer.GetInt64(6),
        Mislukt = lezer.GetInt32(7),
        OnderbrokenTot = lezer.GetFieldValue<DateTimeOffset?>(8),
        BeeindigdOp = lezer.GetFieldValue<DateTimeOffset?>(9),
        BeeindigdOmdat = lezer.IsDBNull(10) ? null : Code.Lees<Eindreden>(lezer.GetString(10)),
    };
}
