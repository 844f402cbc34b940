using CaseLedger.Aandachtspunten;
using CaseLedger.IntegrationTests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

public class Een_aandachtspunt_wordt_een_keer_bekend(PostgreSql postgres) : Diensttest(postgres)
{
    private const int SecondenGeduld = 60;
    private static readonly DateOnly EersteDag = new(2024, 10, 9);
    private static readonly DateOnly TweedeDag = new(2024, 10, 23);

    [Fact]
    public async Task Ook_als_het_bericht_vaker_en_tegelijk_komt()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 1, 12, 0, 0, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        (await Gepland(dienst, huis)).Should().Be(EersteDag);

        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 10, 12, 0, 0, TimeSpan.Zero));
        var bus = new Wolverine.Runtime.MessageBus(dienst.Diensten.GetRequiredService<Wolverine.Runtime.IWolverineRuntime>());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bus.PublishAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag)).AsTask()));

        await Wacht(async () => await Bekend(dienst, huis) == 1 && await Gepland(dienst, huis) == TweedeDag);
        await bus.InvokeAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag), TestContext.Current.CancellationToken);
        (await Bekend(dienst, huis)).Should().Be(1);
        (await Gepland(dienst, huis)).Should().Be(TweedeDag, "a message of another day plans nothing");
        (await huis.Systeem.Get($"/v1/aandachtspunten?toekomsttuin={huis.Tuin}").Json()).Items().Should().ContainSingle()
            .Which!["code"].Tekst().Should().Be("triageWacht");
    }

    [Fact]
    public async Task Ook_als_niemand_iets_doet_en_de_dag_vanzelf_begint()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 8, 21, 59, 58, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        (await Bekend(dienst, huis)).Should().Be(0);

        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 8, 22, 0, 1, TimeSpan.Zero));

        await Wacht(async () => await Bekend(dienst, huis) == 1);
        (await Gepland(dienst, huis)).Should().Be(TweedeDag);
    }

    private static Task<long> Bekend(Dienst dienst, Huis huis) => dienst.Waarde<long>(
        "select count(*) from caseledger.mt_events where type = 'AandachtspuntOntstaan' and data ->> 'huishoudenId' = $1", huis.Id.ToString());

    private static async Task<DateOnly> Gepland(Dienst dienst, Huis huis) =>
        DateOnly.FromDateTime(await dienst.Waarde<DateTime>("select voor::timestamp from caseledger.signaalplanning where huishouden = $1", huis.Id));

    private static async Task Wacht(Func<Task<bool>> totdat)
    {
        using var geduld = new CancellationTokenSource(TimeSpan.FromSeconds(SecondenGeduld));
        using var tik = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await totdat())
        {
            await tik.WaitForNextTickAsync(geduld.Token);
        }
    }
}
