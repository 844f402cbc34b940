using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Kwartaalmonitor;

/// <summary>Counts go further than words, and words further than households.</summary>
public class Wie_de_monitor_ziet(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task De_regio_ziet_de_aantallen_van_al_haar_toekomsttuinen_en_de_woorden_van_geen_andere_gemeente()
    {
        var regio = $"regio-{Huis.Begin.Year}-{Dienst.NieuweGemeente()}";
        var (een, twee) = (await In(regio), await In(regio));
        await Aangemeld(een);
        await Aangemeld(een);
        await Aangemeld(twee);
        await Dienst.Als(twee.Gemeente, "coordinator").Post($"/v1/kwartaalmonitors/{twee.Tuin}/2024-4/duidingen", new { rij = "A", tekst = "Alleen voor ons." }).Gelukt();
        var vanRegio = Dienst.Als(een.Gemeente, "coordinator", claims: ("regio", regio));

        var monitor = await vanRegio.Get($"/v1/regio-monitors/{regio}/2024-4").Json();

        monitor["totaal"]!["aangemeld"]!.GetValue<int>().Should().Be(3);
        monitor["totaal"]!["toekomsttuin"].Tekst().Should().Be(regio);
        monitor["toekomsttuinen"]!.AsArray().Select(t => (t!["toekomsttuin"].Tekst(), t["aangemeld"]!.GetValue<int>())).Should().BeEquivalentTo([(een.Tuin, 2), (twee.Tuin, 1)]);
        monitor.ToJsonString().Should().NotContain("Alleen voor ons.");
        var zonderGemeente = Dienst.Onbekende().Met(Dienst.Token(string.Empty, "coordinator", "regas", "co-01", ("regio", regio), ("gemeenten", Array.Empty<string>())));
        (await zonderGemeente.Get($"/v1/regio-monitors/{regio}/2024-4").Json())["totaal"]!["aangemeld"]!.GetValue<int>().Should().Be(3);
        (await zonderGemeente.Get("/v1/toekomsttuinen").Json()).Items().Should().BeEmpty();
        (await vanRegio.Get($"/v1/kwartaalmonitors/{twee.Tuin}/2024-4").Json())["duidingen"]!.AsArray().Should().BeEmpty();
        (await vanRegio.Get($"/v1/kwartaalmonitors/{twee.Tuin}/2024-4/duidingen")).IsProbleem(404);
        (await vanRegio.Post($"/v1/kwartaalmonitors/{twee.Tuin}/2024-4/duidingen", new { rij = "A", tekst = "Van buiten." })).IsProbleem(404);
    }

    [Fact]
    public async Task Zonder_die_regio_in_het_token_bestaat_de_regiomonitor_niet()
    {
        var regio = $"regio-x-{Dienst.NieuweGemeente()}";
        var huis = await In(regio);
        (await Dienst.Als(huis.Gemeente, "coordinator").Get($"/v1/regio-monitors/{regio}/2024-4")).IsProbleem(404);
        (await Dienst.Als(huis.Gemeente, "coordinator", claims: ("regio", "elders")).Get($"/v1/regio-monitors/{regio}/2024-4")).IsProbleem(404);
        (await Dienst.Als(huis.Gemeente, claims: ("regio", regio)).Get($"/v1/regio-monitors/{regio}/2024-4")).IsProbleem(403);
        (await Dienst.Als(huis.Gemeente, "coordinator", claims: ("regio", regio)).Get($"/v1/regio-monitors/{regio}/2024-5")).IsProbleem(404);
    }

    [Fact]
    public async Task Een_coordinator_ziet_zijn_toekomsttuinen_en_nooit_een_huishouden()
    {
        var huis = await Huis.Nieuw(Dienst);
        var andere = await Dienst.NieuweTuin(huis.Gemeente, "andere");
        var coordinator = Dienst.Als(huis.Gemeente, "coordinator", claims: ("toekomsttuinen", new[] { huis.Tuin }));

        (await coordinator.Get($"/v1/kwartaalmonitors/{huis.Tuin}/2024-4").Json())["aangemeld"]!.GetValue<int>().Should().Be(1);
        (await coordinator.Get($"/v1/kwartaalmonitors/{andere}/2024-4")).IsProbleem(404);
        (await Dienst.Als(Dienst.NieuweGemeente(), "coordinator").Get($"/v1/kwartaalmonitors/{huis.Tuin}/2024-4")).IsProbleem(404);
        foreach (var pad in new[] { huis.Adres, $"{huis.Adres}/tijdlijn", $"{huis.Adres}/auditspoor", $"{huis.Adres}/aandachtspunten", "/v1/huishoudens", $"/v1/aandachtspunten?toekomsttuin={huis.Tuin}" })
        {
            (await coordinator.Get(pad)).IsProbleem(403);
        }

        var aantallen = await coordinator.Get($"/v1/aandachtspunten/aantallen?toekomsttuin={huis.Tuin}").Json();
        aantallen["aantallen"]!.AsArray().Select(a => (a!["code"].Tekst(), a["huishoudens"]!.GetValue<int>())).Should().BeEquivalentTo([("eersteContactTeLaat", 1), ("triageWacht", 1)]);
        aantallen.ToJsonString().Should().NotContain(huis.Id.ToString());
        (await coordinator.Get($"/v1/aandachtspunten/aantallen?toekomsttuin={andere}")).IsProbleem(404);
        (await coordinator.Get("/v1/aandachtspunten/aantallen")).IsProbleem(400).Velden.Should().Equal("?toekomsttuin");
    }

    [Fact]
    public async Task Ervaringen_van_gezinnen_leest_alleen_de_coordinator_zonder_naam_en_met_een_regel_in_het_toegangslog()
    {
        var huis = await Huis.Nieuw(Dienst);
        var monitor = $"/v1/kwartaalmonitors/{huis.Tuin}/2024-4";
        var coordinator = Dienst.Als(huis.Gemeente, "coordinator");
        var weg = await huis.Doe("ervaringen", new { vraag = "I", van = "lid", tekst = "Trek ik in." }).Id();
        var eerst = await huis.Doe("ervaringen", new { vraag = "I", van = "lid", tekst = "Eerst zo." }).Id();
        await huis.Doe("ervaringen", new { vraag = "J", van = "professional", meerwaarde = true, meerwaardeIn = "Vertrouwen.", tekst = "Ja." }).Gelukt();
        await huis.Doe("ervaringen", new { vraag = "J", van = "professional", meerwaarde = false }).Gelukt();
        await huis.Doe("correcties", new { bijRegistratieId = weg, soort = "ingetrokken", reden = "Op verzoek." }).Gelukt();
        var beter = await huis.Doe("correcties", new { bijRegistratieId = eerst, soort = "vervangen", reden = "Beter.", gegevens = huis.Body(new { vraag = "I", van = "lid", tekst = "Bijna goed." }) }).Id();
        await huis.Doe("correcties", new
        {
            bijRegistratieId = beter,
            soort = "vervangen",
            reden = "Nog beter.",
            gegevens = huis.Body(new { bijRegistratieId = eerst, soort = "vervangen", reden = "Zo was het.", gegevens = huis.Body(new { vraag = "I", van = "lid", tekst = "Minder gezichten." }) }),
        }).Gelukt();
        await huis.Systeem.Post($"{monitor}/ervaringen", new { vraag = "G", tekst = "Meer werkplezier." }).Gelukt();
        (await huis.Systeem.Post($"{monitor}/ervaringen", new { vraag = "K", tekst = "Hoort bij een huishouden." })).IsProbleem(400);

        var gelezen = await coordinator.Get(monitor).Json();
        var ervaringen = gelezen["ervaringen"]!.AsArray();
        ervaringen.Select(e => (e!["vraag"].Tekst(), e["aantal"]!.GetValue<int>())).Should().Equal(("G", 1), ("H", 0), ("I", 1), ("J", 2), ("K", 0));
        (ervaringen[3]!["ja"]!.GetValue<int>(), ervaringen[3]!["nee"]!.GetValue<int>()).Should().Be((1, 1));
        ervaringen[2]!["items"]![0]!["tekst"].Tekst().Should().Be("Minder gezichten.");
        ervaringen[3]!["items"]!.AsArray().Select(i => i!["meerwaardeIn"]?.GetValue<string>()).Should().Contain("Vertrouwen.");
        ervaringen[0]!["items"]![0]!["tekst"].Tekst().Should().Be("Meer werkplezier.");
        gelezen.ToJsonString().Should().NotContain(huis.Id.ToString()).And.NotContain("Trek ik in.").And.NotContain("Eerst zo.").And.NotContain("Bijna goed.");

        var team = (await huis.Systeem.Get(monitor).Json())["ervaringen"]!.AsArray();
        team.Select(e => e!["aantal"]!.GetValue<int>()).Should().Equal(1, 0, 1, 2, 0);
        team.Should().OnlyContain(e => e!["items"] == null);
        (await huis.Systeem.Get($"{monitor}/ervaringen")).IsProbleem(403);
        (await Dienst.Waarde<long>(
            "select count(*) from caseledger.toegangslog where huishouden = $1 and convert_from(bytes, 'UTF8') like '%kwartaalmonitors/ervaringen%'", huis.Id)).Should().BePositive();
    }

    [Fact]
    public async Task Van_veel_ervaringen_toont_de_monitor_de_nieuwste_en_een_eigen_lijst_alle()
    {
        var huis = await Huis.Nieuw(Dienst);
        var monitor = $"/v1/kwartaalmonitors/{huis.Tuin}/2024-4";
        var coordinator = Dienst.Als(huis.Gemeente, "coordinator");
        for (var i = 1; i <= 12; i++)
        {
            await huis.Doe("ervaringen", new { gebeurdOp = $"2024-12-{i:00}T09:00:00Z", vraag = "I", van = "lid", tekst = $"Ervaring {i}." }).Gelukt();
        }

        var getoond = (await coordinator.Get(monitor).Json())["ervaringen"]![2]!;
        getoond["aantal"]!.GetValue<int>().Should().Be(12);
        getoond["items"]!.AsArray().Select(e => e!["tekst"].Tekst()).Should().Equal(Enumerable.Range(0, 10).Select(i => $"Ervaring {12 - i}."));
        (await coordinator.Get(monitor, ("Accept", "text/html"))).Tekst.Should().Contain("Dit zijn de nieuwste.");

        var eerste = await coordinator.Get($"{monitor}/huishoudenservaringen/I?limiet=7");
        var volgende = await coordinator.Get(eerste.Kop("Link")!.Split('<', '>')[1]);
        new[] { eerste, volgende }.SelectMany(p => p.Json["items"]!.AsArray()).Select(e => e!["tekst"].Tekst())
            .Should().Equal(Enumerable.Range(0, 12).Select(i => $"Ervaring {12 - i}."));
        (await coordinator.Get($"{monitor}/huishoudenservaringen/G")).IsProbleem(404);
        (await coordinator.Get($"{monitor}/huishoudenservaringen/I?limiet=0")).IsProbleem(400);
        (await Dienst.Als("9990", "coordinator").Get($"{monitor}/huishoudenservaringen/I")).IsProbleem(404);
        (await huis.Systeem.Get($"{monitor}/huishoudenservaringen/I")).IsProbleem(403);
    }

    [Theory]
    [InlineData("?stand=vastgesteld", "?stand")]
    [InlineData("?onderdruk=1", "?onderdruk")]
    [InlineData("?onderdruk=vijf", "?onderdruk")]
    public async Task Een_vraag_die_niet_kan_wordt_uitgelegd(string vraag, string veld)
    {
        var huis = await Huis.Nieuw(Dienst);
        (await Dienst.Als(huis.Gemeente, "coordinator").Get($"/v1/kwartaalmonitors/{huis.Tuin}/2024-4{vraag}")).IsProbleem(400).Velden.Should().Equal(veld);
    }

    [Theory]
    [InlineData("", "?vanaf")]
    [InlineData("?vanaf=2024-3", "?vanaf")]
    [InlineData("?vanaf=2025-1&tot=2024-4", "?vanaf")]
    [InlineData("?vanaf=2004-1&tot=2024-4", "?vanaf")]
    [InlineData("?vanaf=2024-0&tot=2024-4", "?vanaf")]
    public async Task Een_reeks_heeft_een_eerste_en_een_laatste_kwartaal(string vraag, string veld)
    {
        var huis = await Huis.Nieuw(Dienst);
        (await Dienst.Als(huis.Gemeente, "coordinator").Get($"/v1/kwartaalmonitors/{huis.Tuin}{vraag}")).IsProbleem(400).Velden.Should().Equal(veld);
    }

    [Fact]
    public async Task Kwartalen_op_een_rij_zijn_dezelfde_als_los()
    {
        var huis = await Huis.Nieuw(Dienst);
        var coordinator = Dienst.Als(huis.Gemeente, "coordinator");
        await coordinator.Post($"/v1/kwartaalmonitors/{huis.Tuin}/2024-4/vaststellingen", new { }).Gelukt();

        var reeks = (await coordinator.Get($"/v1/kwartaalmonitors/{huis.Tuin}?vanaf=2024-3&tot=2025-2").Json())["kwartalen"]!.AsArray();

        reeks.Select(k => k!["kwartaal"].Tekst()).Should().Equal("2024-3", "2024-4", "2025-1", "2025-2");
        reeks.Select(k => k!["stand"].Tekst()).Should().Equal("actueel", "vastgesteld", "actueel", "actueel");
        reeks.Select(k => k!["wachtend"]!.GetValue<int>()).Should().Equal(0, 1, 1, 1);
    }

    /// <summary>A gemeente with a toekomsttuin in a regio.</summary>
    private async Task<Huis> In(string regio)
    {
        var gemeente = Dienst.NieuweGemeente();
        var tuin = $"tuin-{gemeente}";
        await Dienst.Als(gemeente, "beheer").Post("/v1/toekomsttuinen", new { code = tuin, naam = "Toekomsttuin", gemeente, regio }).Gelukt();
        return new Huis { Dienst = Dienst, Systeem = Dienst.Als(gemeente), Gemeente = gemeente, Tuin = tuin };
    }

    private static async Task Aangemeld(Huis huis) => await huis.Systeem.Post("/v1/huishoudens", new Huis { Dienst = huis.Dienst, Systeem = huis.Systeem, Gemeente = huis.Gemeente, Tuin = huis.Tuin }.Aanmelding()).Gelukt();
}
