using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Kwartaalmonitor;

/// <summary>The same figures by Accept; with small counts hidden in every form.</summary>
public class De_monitor_in_elke_vorm(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Werkboek = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData(Werkboek, Werkboek)]
    public async Task Wie_om_een_vorm_vraagt_krijgt_die(string gevraagd, string gekregen)
    {
        var (huis, coordinator) = await Regio();
        foreach (var pad in Adressen(huis))
        {
            var antwoord = await coordinator.Get(pad, ("Accept", gevraagd));
            (antwoord.Status, antwoord.Mediatype).Should().Be((200, gekregen), pad);
            antwoord.Kop("Cache-Control").Should().Be("no-store");
            antwoord.Kop("Vary").Should().Contain("Accept");
        }

        (await coordinator.Get(Adressen(huis)[0], ("Accept", "application/pdf"))).IsProbleem(406);
    }

    [Fact]
    public async Task Kleine_aantallen_blijven_in_geen_enkele_vorm_staan()
    {
        var (huis, coordinator) = await Regio();
        foreach (var pad in Adressen(huis))
        {
            var vraag = pad + (pad.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "onderdruk=5";
            (await coordinator.Get(vraag, ("Accept", "application/json"))).Tekst.Should().Contain("\"aangemeld\":\"<5\"").And.NotContain("\"aangemeld\":1");
            (await coordinator.Get(vraag, ("Accept", "text/csv"))).Tekst.Should().Contain("Aangemelde huishoudens,aantal,<5").And.NotContain("Aangemelde huishoudens,aantal,1");
            (await coordinator.Get(vraag, ("Accept", "text/html"))).Tekst.Should().Contain("&lt;5");
        }
    }

    [Fact]
    public async Task Wie_een_aanmelding_verbetert_verplaatst_haar_naar_een_andere_toekomsttuin_en_een_ander_kwartaal()
    {
        var huis = await Huis.Leeg(Dienst);
        var andere = await Dienst.NieuweTuin(huis.Gemeente, "andere");
        var aanmelding = huis.Aanmelding();
        var antwoord = await huis.Systeem.Post("/v1/huishoudens", aanmelding).Gelukt();
        huis.Aangemeld(antwoord.HuishoudenId);
        (aanmelding["gebeurdOp"], aanmelding["toekomsttuin"]) = ("2024-09-30T21:59:59.999Z", andere);
        await huis.Doe("correcties", new { bijRegistratieId = antwoord.RegistratieId, soort = "vervangen", gegevens = aanmelding, reden = "Verkeerde dag." }).Gelukt();
        var coordinator = Dienst.Als(huis.Gemeente, "coordinator");

        async Task<int> Aangemeld(string tuin, string kwartaal) => (await coordinator.Get($"/v1/kwartaalmonitors/{tuin}/{kwartaal}").Json())["aangemeld"]!.GetValue<int>();

        (await Aangemeld(huis.Tuin, "2024-4")).Should().Be(0);
        (await Aangemeld(andere, "2024-4")).Should().Be(0);
        (await Aangemeld(andere, "2024-3")).Should().Be(1);
    }

    private static string[] Adressen(Huis huis) =>
        [$"/v1/kwartaalmonitors/{huis.Tuin}/2024-4", $"/v1/kwartaalmonitors/{huis.Tuin}?vanaf=2024-3&tot=2024-4", $"/v1/regio-monitors/regio-{huis.Gemeente}/2024-4"];

    private async Task<(Huis Huis, Systeem Coordinator)> Regio()
    {
        var gemeente = Dienst.NieuweGemeente();
        var huis = new Huis { Dienst = Dienst, Systeem = Dienst.Als(gemeente), Gemeente = gemeente, Tuin = $"tuin-{gemeente}" };
        await Dienst.Als(gemeente, "beheer").Post("/v1/toekomsttuinen", new { code = huis.Tuin, naam = "Toekomsttuin", gemeente, regio = $"regio-{gemeente}" }).Gelukt();
        await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding()).Gelukt();
        return (huis, Dienst.Als(gemeente, "coordinator", claims: ("regio", $"regio-{gemeente}")));
    }
}
