using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Inzage;

public class Een_lid_ziet_alleen_wat_het_mag_zien(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task Een_lid_leest_zichzelf_en_het_kind_waarover_het_gezag_heeft()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var moeder = Lid(huis, huis.Moeder);

        (await moeder.Get(Adres(huis)).Json())["naam"].Tekst().Should().Be("Moeder");
        (await moeder.Get($"{Adres(huis)}?lid={huis.Moeder}")).Status.Should().Be(200);
        (await moeder.Get($"{Adres(huis)}?lid={huis.Kind}").Json())["voorKind"]!.GetValue<bool>().Should().BeTrue();
        (await Lid(huis, huis.Vader).Get($"{Adres(huis)}?lid={huis.Kind}")).IsProbleem(404, "niet-gevonden");
        (await moeder.Get($"{Adres(huis)}?vorm=kind").Json())["alles"].Should().BeNull();
    }

    [Fact]
    public async Task Wat_een_lid_niet_mag_zien_antwoordt_als_een_huishouden_dat_niet_bestaat()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var buren = await huis.Buren();
        var moeder = Lid(huis, huis.Moeder);
        var onbekend = Guid.CreateVersion7();
        var verwacht = (await moeder.Get($"/v1/huishoudens/{onbekend}/inzageoverzicht")).IsProbleem(404).Tekst.Replace($"{onbekend}", "ID", StringComparison.Ordinal);

        (await moeder.Get(Adres(buren))).Tekst.Replace($"{buren.Id}", "ID", StringComparison.Ordinal).Should().Be(verwacht);
        foreach (var lid in new[] { huis.Vader, buren.Moeder, onbekend })
        {
            (await moeder.Get($"{Adres(huis)}?lid={lid}")).Tekst.Replace($"{huis.Id}", "ID", StringComparison.Ordinal).Should().Be(verwacht);
        }

        (await Lid(huis, onbekend).Get(Adres(huis))).Tekst.Replace($"{huis.Id}", "ID", StringComparison.Ordinal).Should().Be(verwacht);
        (await Dienst.Als(huis.Gemeente, "lid").Get(Adres(huis))).Tekst.Replace($"{huis.Id}", "ID", StringComparison.Ordinal).Should().Be(verwacht);
        (await moeder.Get(huis.Adres)).IsProbleem(403);
    }

    [Fact]
    public async Task Een_antwoord_draagt_geen_versie_en_wordt_niet_bewaard()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        foreach (var (wie, adres) in new[] { (Lid(huis, huis.Moeder), Adres(huis)), (huis.Systeem, $"{Adres(huis)}?lid={huis.Moeder}") })
        {
            foreach (var vorm in new[] { "application/json", "text/html" })
            {
                var antwoord = await wie.Get(adres, ("Accept", vorm));
                antwoord.Mediatype.Should().Be(vorm);
                antwoord.Kop("ETag").Should().BeNull();
                antwoord.Kop("Cache-Control").Should().Be("no-store");
            }

            (await wie.Get(adres, ("Accept", "text/csv"))).IsProbleem(406);
        }

        (await Lid(huis, huis.Moeder).Get(Adres(huis), ("Accept", "text/html"))).Tekst.Should().Contain("<title>Overzicht</title>").And.Contain("rel=\"noreferrer noopener\"").And.NotContain("<script");
    }

    [Fact]
    public async Task Een_lid_vraagt_geen_versies_en_een_professional_ziet_wat_het_lid_toen_zag()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe("toezeggingen", new { aan = new[] { huis.Moeder }, omschrijving = "Wij bellen.", uiterlijk = "2030-01-01" }).Gelukt();
        var auditor = Dienst.Als(huis.Gemeente, "auditor");

        foreach (var vraag in new[] { "versie=1", "bekendOp=2024-10-01T00:00:00Z", "opMoment=2024-10-01T00:00:00Z", $"namens={huis.Moeder}" })
        {
            (await Lid(huis, huis.Moeder).Get($"{Adres(huis)}?{vraag}")).IsProbleem(400);
        }

        (await auditor.Get(Adres(huis))).IsProbleem(400).Velden.Should().Equal("?lid");
        (await auditor.Get($"{Adres(huis)}?lid={huis.Moeder}&vorm=groot")).IsProbleem(400).Velden.Should().Equal("?vorm");
        (await auditor.Get($"{Adres(huis)}?lid={huis.Kind}&namens={huis.Moeder}")).Status.Should().Be(200);
        (await auditor.Get($"{Adres(huis)}?lid={huis.Kind}")).IsProbleem(404);
        var nu = await auditor.Get($"{Adres(huis)}?lid={huis.Moeder}", ("X-Doelbinding", "inzageverzoek"));
        Zonder(nu).Should().Be(Zonder(await Lid(huis, huis.Moeder).Get(Adres(huis)))).And.Contain("Wij bellen.");
        (await auditor.Get($"{Adres(huis)}?lid={huis.Moeder}&versie=2", ("X-Doelbinding", "inzageverzoek"))).Tekst.Should().NotContain("Wij bellen.");

        // Who looks is in what the next one reads.
        static string Zonder(Antwoord antwoord)
        {
            var overzicht = antwoord.Json.AsObject();
            overzicht.Remove("wieKeek").Should().BeTrue();
            return overzicht.ToJsonString();
        }
    }

    [Theory]
    [InlineData("uit")]
    [InlineData("alleenOpLocatie")]
    public async Task Wie_niet_digitaal_kijkt_krijgt_een_neutraal_bericht(string inzageKanaal)
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe("veiligcontact", new { lidId = huis.Moeder, inzageKanaal }).Gelukt();

        var antwoord = await Lid(huis, huis.Moeder).Get(Adres(huis)).Json();
        antwoord["bericht"].Tekst().Should().Be("Neem contact op met uw vaste contactpersoon. Die helpt u verder.");
        antwoord.AsObject().Select(v => v.Key).Should().Equal("dag", "voorKind", "weglaten", "bericht");
        (await Lid(huis, huis.Moeder).Get(Adres(huis), ("Accept", "text/html"))).Tekst.Should().NotContain("Alles op een rij");
        (await huis.Systeem.Get($"{Adres(huis)}?lid={huis.Moeder}").Json())["eersteBlad"].Should().NotBeNull("a professional prints it at the office");

        await huis.Doe("veiligcontact", new { lidId = huis.Moeder, inzageKanaal = "digitaal" }).Gelukt();
        (await Lid(huis, huis.Moeder).Get(Adres(huis)).Json())["eersteBlad"].Should().NotBeNull();
    }

    private static string Adres(Huis huis) => $"{huis.Adres}/inzageoverzicht";

    private Systeem Lid(Huis huis, Guid lid) => Dienst.Als(huis.Gemeente, "lid", "portaal", "burger", ("huishouden", $"{huis.Id}"), ("lid", $"{lid}"));
}
