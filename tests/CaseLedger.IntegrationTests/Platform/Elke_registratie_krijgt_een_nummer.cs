using CaseLedger.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The numbers that feed, monitors and tree count by.</summary>
public class Elke_registratie_krijgt_een_nummer(PostgreSql postgres)
{
    private const int Nummeraars = 6;
    private const int Huishoudens = 12;
    private const int Stappen = 8;

    [Fact]
    public async Task Precies_een_keer_zonder_gaten_ook_als_velen_nummeren_en_andere_transacties_blijven_hangen_of_mislukken()
    {
        var dienst = await Dienst.Start(postgres);
        var stop = TestContext.Current.CancellationToken;
        await using var traag = await dienst.Verbind();
        await using var hangt = await traag.BeginTransactionAsync(stop);
        await Wacht(traag, Guid.CreateVersion7());
        await using var mislukt = await dienst.Verbind();
        await using (var afgebroken = await mislukt.BeginTransactionAsync(stop))
        {
            await Wacht(mislukt, Guid.CreateVersion7());
            await afgebroken.RollbackAsync(stop);
        }

        using var klaar = new CancellationTokenSource();
        var nummeraar = dienst.Diensten.GetRequiredService<Nummeraar>();
        var nummeren = Enumerable.Range(0, Nummeraars).Select(_ => Task.Run(async () =>
        {
            while (!klaar.IsCancellationRequested)
            {
                await nummeraar.Werk(stop);
            }
        })).ToList();
        await Task.WhenAll(Enumerable.Range(0, Huishoudens).Select(async _ =>
        {
            var huis = await Huis.Ingestroomd(dienst);
            for (var i = 0; i < Stappen; i++)
            {
                await huis.Doe("inzetregistraties", new { soort = "gesprek", minuten = 10 }).Gelukt();
            }
        }));
        await klaar.CancelAsync();
        await Task.WhenAll(nummeren);
        await dienst.Diensten.GetRequiredService<Volgdienst>().Bijwerken(stop);

        await Kloppen(dienst, 0);
        await hangt.CommitAsync(stop);
        await nummeraar.Werk(stop);
        await Kloppen(dienst, 1);
    }

    /// <summary>The entries, and so many pending rows of others, have the numbers 1 and on; within a stream in the order of its versions.</summary>
    private static async Task Kloppen(Dienst dienst, int anderen)
    {
        var posities = (await dienst.Vraag("select positie from caseledger.bladen order by positie")).ConvertAll(r => (long)r[0]!);
        posities.Should().Equal(Enumerable.Range(1, posities.Count).Select(i => (long)i));
        posities.Count.Should().BeGreaterThan(Huishoudens * Stappen);
        // Signals are made known meanwhile: what has no number yet is waiting for one.
        (await dienst.Waarde<long>("select count(*) from caseledger.grootboek g where event_id not in (select event_id from caseledger.bladen union all select event_id from caseledger.wachtrij)")).Should().Be(0);
        (await dienst.Waarde<long>("select count(*) from caseledger.bladen b where soort = 'registratie' and event_id not in (select event_id from caseledger.grootboek)")).Should().Be(anderen);
        (await dienst.Waarde<long>(
            "select count(*) from (select b.positie < lag(b.positie) over (partition by g.stroom order by g.versie) as fout from caseledger.bladen b join caseledger.grootboek g using (event_id)) f where fout")).Should().Be(0);
    }

    private static async Task Wacht(Npgsql.NpgsqlConnection verbinding, Guid id)
    {
        await using var opdracht = verbinding.Opdracht("insert into caseledger.wachtrij (event_id) values ($1)", id);
        await opdracht.ExecuteNonQueryAsync();
    }
}
