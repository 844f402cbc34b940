using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Kwartaalmonitor;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Bewaring;

public class Na_een_lid_gaat_het_dossier_verder(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Kwartaal = "2024-4";

    [Fact]
    public async Task De_eigen_gegevens_van_het_lid_zijn_weg_en_de_rest_is_er_nog()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe("zienswijzen", new { lidId = huis.Moeder, tekst = "Mijn woorden." }).Gelukt();
        await huis.Inzet(huis.Moeder).Gelukt();

        await huis.Vernietig(huis.Moeder);

        var leden = (await huis.Dossier())["leden"]!.AsArray();
        leden[0]!["naam"].Tekst().Should().Be("[vernietigd]");
        leden[0]!["geboortedatum"].Should().BeNull();
        leden[2]!["geboortedatum"].Tekst().Should().Be("2015-05-30");
        var tijdlijn = await huis.Tijdlijn();
        tijdlijn.ToJsonString().Should().NotContain("Mijn woorden").And.Contain("Vragen op meer leefgebieden.");
        tijdlijn.Items().Should().Contain(i => i!["soort"].Tekst() == "leden/vernietigingen");
        (await huis.Sleutels()).Should().Equal(new[] { "h1", $"l1:{huis.Kind:N}", $"l1:{huis.Vader:N}" }.Order(StringComparer.Ordinal));
        await huis.Inzet(huis.Kind).Gelukt();
        (await huis.Doe("zienswijzen", new { lidId = huis.Moeder, tekst = "Toch nog." })).IsProbleem(400).Velden.Should().Equal("/tekst");
        await using var verbinding = await Dienst.Verbind();
        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();
    }

    [Fact]
    public async Task Wat_het_systeem_vastlegde_corrigeert_niemand()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Vernietig(huis.Moeder);
        var feit = (await huis.Tijdlijn()).Items().Single(i => i!["soort"].Tekst() == "leden/vernietigingen")!["registratieId"].Tekst();

        (await huis.Doe("correcties", new { gebeurdOp = Huis.Op(TimeProvider.System.GetUtcNow()), bijRegistratieId = feit, soort = "ingetrokken", reden = "Terug." })).IsProbleem(400).Velden.Should().Equal("/bijRegistratieId");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task De_monitor_telt_wat_hij_telde_ook_na_herbouw(bool kind)
    {
        var dienst = await Dienst.Start(Postgres);
        var huis = await Huis.Ingestroomd(dienst);
        await huis.Regime("metBevoegdheden", new { meldingId = await huis.Melding().Id() }).Gelukt();
        await huis.Doe("ervaringen", new { vraag = "I", van = "lid", tekst = "Goed geholpen." }).Gelukt();
        var coordinator = dienst.Als(huis.Gemeente, "coordinator", claims: ("toekomsttuinen", new[] { huis.Tuin }));
        var voor = await Cijfers(coordinator, huis);

        await huis.Vernietig(kind ? huis.Kind : null);

        (await Cijfers(coordinator, huis)).Should().Be(voor);
        await dienst.Diensten.GetRequiredService<Monitorherbouw>().Begin(TestContext.Current.CancellationToken);
        (await Cijfers(coordinator, huis)).Should().Be(voor);
        (await dienst.Waarde<long>("select count(*) from caseledger.monitorervaringen where huishouden = $1", huis.Id)).Should().Be(kind ? 1 : 0, "its words can be read, or not");
    }

    private static async Task<string> Cijfers(Systeem coordinator, Huis huis)
    {
        var monitor = await coordinator.Get($"/v1/kwartaalmonitors/{huis.Tuin}/{Kwartaal}").Json();
        monitor["totaal"]!.GetValue<int>().Should().Be(1);
        return new JsonObject(monitor.AsObject().Where(v => v.Key is not ("positie" or "ervaringen")).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone()))).ToJsonString();
    }
}
