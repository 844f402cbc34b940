using CaseLedger.Platform;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

public class De_dienst_kan_niets_veranderen_van_wat_vastligt(PostgreSql postgres)
{
    private static readonly string[] Vast = ["mt_events", "grootboek", "bladen", "knopen", "controlepunten", "toegangslog"];

    [Fact]
    public async Task De_database_weigert_de_rol_van_de_dienst()
    {
        var installatie = await Installatie.Klaar(postgres);
        foreach (var tabel in Vast.Select(t => $"caseledger.{t}"))
        {
            await Installatie.Voer(installatie.Dienst, $"select from {tabel}");
            foreach (var sql in new[]
            {
                $"delete from {tabel}", $"truncate {tabel}", $"drop table {tabel}", $"alter table {tabel} disable trigger all",
                $"create trigger t before insert on {tabel} for each row execute function suppress_redundant_updates_trigger()", $"create index on {tabel} ((1))",
            })
            {
                await Geweigerd(installatie, sql);
            }
        }

        foreach (var sql in new[]
        {
            "update caseledger.mt_events set data = '{}'", "update caseledger.grootboek set bytes = ''", "update caseledger.bladen set positie = 0", "update caseledger.toegangslog set bytes = ''",
            "update caseledger.bladen set hash = ''", "update caseledger.knopen set hash = ''", "update caseledger.controlepunten set notitie = ''",
            "update caseledger.mt_streams set is_archived = true", "update caseledger.mt_streams set type = null", "delete from caseledger.mt_streams",
            "create table caseledger.t (x int)", "create table wolverine.t (x int)", "set session_replication_role = replica",
        })
        {
            await Geweigerd(installatie, sql);
        }
    }

    [Fact]
    public async Task Over_iedere_tabel_is_besloten_wat_de_dienst_ermee_mag()
    {
        var installatie = await Installatie.Klaar(postgres);
        await using var bron = NpgsqlDataSource.Create(installatie.Beheerder);
        await using var vraag = bron.Opdracht("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')");
        await using var lezer = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> tabellen = [];
        while (await lezer.ReadAsync(TestContext.Current.CancellationToken))
        {
            tabellen.Add(lezer.GetString(0));
        }

        Rechten.Alle.Select(r => r.Tabel).Should().BeEquivalentTo(tabellen);
        Rechten.Alle.Where(r => Vast.Contains(r.Tabel.Split('.')[1])).Should().HaveCount(Vast.Length).And.OnlyContain(r => r.Rechten.SequenceEqual(new[] { "select", "insert" }));
    }

    private static async Task Geweigerd(Installatie installatie, string sql) =>
        (await FluentActions.Awaiting(() => Installatie.Voer(installatie.Dienst, sql)).Should().ThrowAsync<PostgresException>(sql)).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege, sql);
}
