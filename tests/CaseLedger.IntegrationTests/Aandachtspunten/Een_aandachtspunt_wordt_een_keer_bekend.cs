using CaseLedger.Aandachtspunten;
using CaseLedger.IntegrationTests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

public class Een_aandachtspunt_wordt_een_keer_bekend(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Wachtend = "select id from wolverine.wolverine_incoming_envelopes where status = 'Scheduled'";
    private static readonly DateOnly EersteDag = new(2024, 10, 9);
    private static readonly DateOnly TweedeDag = new(2024, 10, 23);

    [Fact]
    public async Task Ook_als_het_bericht_vaker_en_tegelijk_komt()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 1, 12, 0, 0, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        (await dienst.Gepland(huis)).Should().Be(EersteDag);

        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 10, 12, 0, 0, TimeSpan.Zero));
        var bus = new Wolverine.Runtime.MessageBus(dienst.Diensten.GetRequiredService<Wolverine.Runtime.IWolverineRuntime>());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bus.PublishAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag)).AsTask()));

        await Geduld.Tot(async () => (await dienst.Bekend(huis)).Count == 1 && await dienst.Gepland(huis) == TweedeDag, "it is made known");
        await bus.InvokeAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag), TestContext.Current.CancellationToken);
        (await dienst.Bekend(huis)).Should().HaveCount(1);
        (await dienst.Gepland(huis)).Should().Be(TweedeDag, "a message of another day plans nothing");
        (await huis.Systeem.Get($"/v1/aandachtspunten?toekomsttuin={huis.Tuin}").Json()).Items().Should().ContainSingle()
            .Which!["code"].Tekst().Should().Be("triageWacht");
    }

    [Fact]
    public async Task Ook_als_niemand_iets_doet_en_de_dag_vanzelf_begint()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 8, 21, 59, 58, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        (await dienst.Bekend(huis)).Should().BeEmpty();

        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 8, 22, 0, 1, TimeSpan.Zero));

        await Geduld.Tot(async () => (await dienst.Bekend(huis)).Count == 1, "the day begins");
        (await dienst.Gepland(huis)).Should().Be(TweedeDag);
    }

    [Fact]
    public async Task Een_bericht_van_een_dag_die_niet_meer_gepland_is_verandert_geen_plan()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 3, 12, 0, 0, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        await huis.Doe("toezeggingen", new { aan = new[] { huis.Moeder }, omschrijving = "Bellen.", uiterlijk = "2024-10-05" }).Gelukt();
        var eerder = await dienst.Vraag(Wachtend);
        (await dienst.Gepland(huis)).Should().Be(new DateOnly(2024, 10, 6));

        var bus = new Wolverine.Runtime.MessageBus(dienst.Diensten.GetRequiredService<Wolverine.Runtime.IWolverineRuntime>());
        await bus.InvokeAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag), TestContext.Current.CancellationToken);

        (await dienst.Gepland(huis)).Should().Be(new DateOnly(2024, 10, 6));
        (await dienst.Bekend(huis)).Should().BeEmpty();
        eerder.Should().HaveCount(2);
        (await dienst.Vraag(Wachtend)).Should().BeEquivalentTo(eerder);
    }

    [Fact]
    public async Task Ook_als_het_eerst_niet_lukt()
    {
        var dienst = await Dienst.Start(Postgres);
        dienst.Klok.Zet(new DateTimeOffset(2024, 10, 3, 12, 0, 0, TimeSpan.Zero));
        var huis = await Huis.Nieuw(dienst);
        dienst.Klok.Zet(EersteDag.Begin());
        await dienst.Vraag("alter table caseledger.signaalplanning rename to weg");
        var bus = new Wolverine.Runtime.MessageBus(dienst.Diensten.GetRequiredService<Wolverine.Runtime.IWolverineRuntime>());
        await bus.PublishAsync(new SignaleerHuishouden(huis.Id, huis.Gemeente, EersteDag));
        await Geduld.Tot(
            () => dienst.Waarde<bool>("select exists (select from wolverine.wolverine_incoming_envelopes where attempts > 0) or exists (select from wolverine.wolverine_dead_letters)"),
            "it fails");
        await dienst.Vraag("alter table caseledger.weg rename to signaalplanning");

        await Geduld.Tot(async () => (await dienst.Bekend(huis)).Count == 1, "it is tried again");
        (await dienst.Waarde<long>("select count(*) from wolverine.wolverine_dead_letters")).Should().Be(0);
    }
}
