using System.Globalization;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>One client cannot take the service from the others.</summary>
public class Wie_te_veel_vraagt_wacht(PostgreSql postgres)
{
    private const int Verzoeken = 60;

    [Fact]
    public async Task Een_client_die_te_veel_vraagt_hoort_wanneer_het_weer_kan_en_een_ander_merkt_er_niets_van()
    {
        var dienst = await Dienst.Start(postgres, instellingen: new Dictionary<string, string> { ["Snelheid:PerSeconde"] = "5" });
        var gemeente = Omgeving.NieuweGemeente();
        var druk = dienst.Als(gemeente, client: "druk");
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, Verzoeken).Select(_ => druk.Get("/v1/toekomsttuinen")));

        var geweigerd = antwoorden.Where(a => a.Status != 200).ToList();
        geweigerd.Should().NotBeEmpty().And.HaveCountLessThan(Verzoeken, "it begins with some room");
        geweigerd.Should().AllSatisfy(a => int.Parse(a.IsProbleem(429, "te-veel-verzoeken").Kop("Retry-After")!, CultureInfo.InvariantCulture).Should().BePositive());
        (await dienst.Als(gemeente, client: "rustig").Get("/v1/toekomsttuinen")).Status.Should().Be(200);
        (await dienst.Onbekende().Get("/healthz")).Status.Should().Be(200);
    }

    [Fact]
    public async Task Wie_op_de_feed_wacht_houdt_eigen_verzoeken_niet_op()
    {
        var dienst = await Dienst.Start(postgres, instellingen: new Dictionary<string, string> { ["Snelheid:Tegelijk"] = "2" });
        var huis = await Huis.Leeg(dienst);
        var systeem = dienst.Als(huis.Gemeente, "systeem registratie");
        var wachtend = Enumerable.Range(0, 3).Select(_ => systeem.Get("/v1/gebeurtenissen?wacht=60")).ToList();
        var teVeel = await Task.WhenAny(wachtend);
        (await teVeel).IsProbleem(429, "te-veel-verzoeken");
        wachtend.Remove(teVeel);

        (await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => systeem.Get("/v1/toekomsttuinen")))).Should().OnlyContain(a => a.Status == 200);
        await huis.Buren();
        (await Task.WhenAll(wachtend)).Should().OnlyContain(a => a.Status == 200);
    }
}
