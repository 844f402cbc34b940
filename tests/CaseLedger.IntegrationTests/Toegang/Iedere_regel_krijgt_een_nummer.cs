using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Toegang;

public class Iedere_regel_krijgt_een_nummer(PostgreSql postgres)
{
    [Fact]
    public async Task Tussen_de_registraties_en_wie_die_volgt_loopt_eraan_voorbij()
    {
        var dienst = await Dienst.Start(postgres);
        var stop = TestContext.Current.CancellationToken;
        var huis = await Huis.Ingestroomd(dienst);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => huis.Systeem.Get(huis.Adres)));
        await huis.Inzet(huis.Moeder).Gelukt();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => huis.Systeem.Get(huis.Adres)));

        await dienst.Diensten.GetRequiredService<Volgdienst>().Bijwerken(stop);

        (await dienst.Waarde<long>("select count(*) from caseledger.toegangslog t left join caseledger.bladen b on b.event_id = t.id and b.soort = 'toegang' where b.positie is null")).Should().Be(0);
        (await dienst.Waarde<long>("select count(*) from caseledger.bladen where soort = 'toegang'")).Should().BeGreaterThan(400);
        (await dienst.Waarde<long>("select count(*) from caseledger.bladen b left join caseledger.grootboek g using (event_id) where (b.soort = 'registratie') <> (g.event_id is not null)")).Should().Be(0);
        (await dienst.Waarde<bool>("select count(*) = max(positie) from caseledger.bladen")).Should().BeTrue("numbers have no gaps");
        (await dienst.Waarde<bool>("select positie = (select max(positie) from caseledger.bladen where soort = 'registratie') from caseledger.volgers where naam = 'kwartaalmonitor'")).Should().BeTrue();
        (await dienst.Waarde<bool>("select (select max(positie) from caseledger.bladen) > (select positie from caseledger.volgers where naam = 'kwartaalmonitor')")).Should().BeTrue("the last leaves are lines of the toegangslog");

        // Nothing is left to count: a reader of the monitor does not wait.
        var begin = TimeProvider.System.GetTimestamp();
        await dienst.Diensten.GetRequiredService<Volgdienst>().Bijwerken(stop);
        TimeProvider.System.GetElapsedTime(begin).Should().BeLessThan(TimeSpan.FromSeconds(1), "a follower that never comes up would be waited for two seconds");
    }

    [Fact]
    public async Task Een_tweede_start_verandert_de_tabellen_niet()
    {
        var dienst = await Dienst.Start(postgres);
        const string Indexen = "select string_agg(indexrelid::text, ',' order by indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid where c.relname in ('bladen', 'wachtrij', 'toegangslog')";
        var voor = await dienst.Waarde<string>(Indexen);

        await dienst.Diensten.GetRequiredService<Marten.IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        (await dienst.Waarde<string>(Indexen)).Should().Be(voor);
    }
}
