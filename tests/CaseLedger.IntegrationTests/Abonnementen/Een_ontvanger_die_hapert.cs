using System.Globalization;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Abonnementen;

public class Een_ontvanger_die_hapert(PostgreSql postgres) : Webhooktest(postgres)
{
    [Fact]
    public async Task Krijgt_het_opnieuw_met_hetzelfde_nummer_en_andere_huishoudens_gaan_door()
    {
        var leeg = await Huis.Leeg(Dienst);
        var (stuk, heel) = (await leeg.Buren(), await leeg.Buren());
        await Abonneer(leeg.Gemeente, "/a", "nl.caseledger.inzet-geregistreerd");
        await Ontvanger.Gedraag(new { pad = "/a", status = 500, huishouden = stuk.Id });
        await stuk.Inzet(stuk.Moeder).Gelukt();
        await stuk.Inzet(stuk.Moeder).Gelukt();
        await Geduld.Tot(async () => (await Ontvanger.Ontvangen("/a")).Count(o => o.Huishouden == stuk.Id) >= 2, "it is tried again");
        await heel.Inzet(heel.Moeder).Gelukt();
        (await Ontvanger.Aanvaard("/a", 1)).Should().OnlyContain(o => o.Huishouden == heel.Id);
        (await Ontvanger.Ontvangen("/a")).Where(o => o.Huishouden == stuk.Id).Select(o => o.Id).Distinct().Should().ContainSingle("the second waits for the first");

        await Ontvanger.Vergeet();

        var aanvaard = (await Ontvanger.Aanvaard("/a", 3)).Where(o => o.Huishouden == stuk.Id).ToList();
        aanvaard.Select(o => o.Positie).Should().HaveCount(2).And.BeInAscendingOrder();
        (await Ontvanger.Ontvangen("/a")).Where(o => o.Huishouden == stuk.Id && o.Status == 500).Select(o => o.Id).Distinct().Should().Equal(aanvaard[0].Id);
    }

    [Fact]
    public async Task Die_niet_antwoordt_of_weg_is_houdt_een_ander_niet_op_en_haalt_in_als_hij_terug_is()
    {
        var leeg = await Huis.Leeg(Dienst);
        var vlot = await Webhookontvanger.Start(Postgres);
        var traag = await Abonneer(leeg.Gemeente, "/b");
        await Abonnee.Maak(Dienst.Als(leeg.Gemeente, "systeem"), new Uri(vlot.Adres, "/b"));
        await Ontvanger.Gedraag(new { pad = "/b", zwijg = true });
        var huis = await leeg.Buren();
        await Geduld.Tot(async () => (await Ontvanger.Ontvangen("/b")).Count > 0, "one hangs");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => await leeg.Buren()));
        var begin = TimeProvider.System.GetTimestamp();
        await vlot.Aanvaard("/b", 6);
        TimeProvider.System.GetElapsedTime(begin).Should().BeLessThan(TimeSpan.FromSeconds(20));
        (await Ontvanger.Ontvangen("/b")).Should().OnlyContain(o => o.Status == null);

        await Ontvanger.Dood();
        await huis.Inzet(huis.Moeder).Gelukt();
        await vlot.Aanvaard("/b", 7);
        await Geduld.Tot(async () => await traag.Haal() is var stand && stand["mislukt"]!.GetValue<int>() >= 5 && stand["onderbrokenTot"] is not null, "it is only tried now and then");
        await Ontvanger.Terug();

        var aanvaard = await Ontvanger.Aanvaard("/b", 7);
        aanvaard.Select(o => o.Id).Distinct().Should().BeEquivalentTo((await vlot.Ontvangen("/b")).Select(o => o.Id));
        aanvaard.Where(o => o.Huishouden == huis.Id).Select(o => o.Positie).Should().BeInAscendingOrder();
        await Geduld.Tot(async () => (await traag.Haal())["mislukt"]!.GetValue<int>() == 0, "it is well again");
        (await traag.Haal())["onderbrokenTot"].Should().BeNull();
    }

    [Fact]
    public async Task Die_te_laat_antwoordt_krijgt_het_nog_eens()
    {
        var leeg = await Huis.Leeg(Dienst);
        await Abonneer(leeg.Gemeente, "/c");
        await Ontvanger.Gedraag(new { pad = "/c", status = 204, wacht = 3000, keer = 1 });
        await leeg.Buren();

        await Geduld.Tot(async () => (await Ontvanger.Ontvangen("/c")).Count >= 2, "it is sent again");

        (await Ontvanger.Ontvangen("/c")).Select(o => o.Id).Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task Die_om_uitstel_vraagt_krijgt_het()
    {
        var leeg = await Huis.Leeg(Dienst);
        await Abonneer(leeg.Gemeente, "/d");
        await Ontvanger.Gedraag(new { pad = "/d", status = 429, koppen = new Dictionary<string, string> { ["Retry-After"] = "3" }, keer = 1 });
        await leeg.Buren();
        await leeg.Buren();

        var aanvaard = await Ontvanger.Aanvaard("/d", 2);

        var eerste = (await Ontvanger.Ontvangen("/d")).First(o => o.Status == 429);
        long Tijd(Ontvangst o) => long.Parse(o.Tijd, CultureInfo.InvariantCulture);
        (Tijd(aanvaard.First(o => o.Id == eerste.Id)) - Tijd(eerste)).Should().BeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Die_doorverwijst_wordt_niet_gevolgd()
    {
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/e");
        await Ontvanger.Gedraag(new { pad = "/e", status = 307, koppen = new Dictionary<string, string> { ["Location"] = $"{new Uri(Ontvanger.Adres, "/elders")}" } });
        await leeg.Buren();

        await Geduld.Tot(async () => (await Ontvanger.Ontvangen("/e")).Count >= 2, "a redirect is a failure");

        (await Ontvanger.Ontvangen("/elders")).Should().BeEmpty();
        (await abonnee.Afleveringen("?status=wacht")).Should().ContainSingle().Which!["laatsteStatus"]!.GetValue<int>().Should().Be(307);
    }

    [Fact]
    public async Task Die_zegt_dat_hij_weg_is_krijgt_niets_meer()
    {
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/f");
        await Ontvanger.Gedraag(new { pad = "/f", status = 410 });
        var huis = await leeg.Buren();

        await Geduld.Tot(async () => (await abonnee.Haal())["beeindigdOmdat"]?.GetValue<string>() == "ontvangerWeg", "the subscription ended");

        await huis.Inzet(huis.Moeder).Gelukt();
        (await abonnee.Systeem.Post($"{abonnee.Adres}/proefberichten", new { })).IsProbleem(409, "abonnement-beeindigd");
        (await Ontvanger.Ontvangen("/f")).Should().ContainSingle();
        (await abonnee.Afleveringen()).Should().ContainSingle().Which!["status"].Tekst().Should().Be("geparkeerd");
        (await Dienst.Waarde<long>("select count(*) from caseledger.abonnementsgeheimen where abonnement = $1", abonnee.Gemaakt["abonnementId"]!.GetValue<Guid>())).Should().Be(0);
    }

    [Fact]
    public async Task Die_te_lang_weg_is_vindt_alles_geparkeerd_en_kan_het_laten_herhalen()
    {
        Dienst = await Dienst.Start(Postgres, instellingen: new Dictionary<string, string>(Kortaf) { ["Abonnementen:Termijn"] = "00:00:02" });
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/g");
        await Ontvanger.Gedraag(new { pad = "/g", status = 503 });
        var huis = await leeg.Buren();
        await huis.Inzet(huis.Moeder).Gelukt();

        await Geduld.Tot(async () => (await abonnee.Afleveringen("?status=geparkeerd")).Count == 2, "both are parked");
        (await abonnee.Haal())["mislukt"]!.GetValue<int>().Should().BeGreaterThan(0);
        await Ontvanger.Vergeet();
        await huis.Inzet(huis.Moeder).Gelukt();
        var eerst = (await Ontvanger.Aanvaard("/g", 1)).Should().ContainSingle("what is parked holds nothing up").Subject;

        (await abonnee.Herhaal(new { geparkeerd = true })).Should().Be(2);
        var drie = await Ontvanger.Aanvaard("/g", 3);
        drie.Skip(1).Select(o => o.Positie).Should().BeInAscendingOrder().And.OnlyContain(p => p < eerst.Positie);

        (await abonnee.Herhaal(new { registratieId = eerst.Id })).Should().Be(1);
        (await Ontvanger.Aanvaard("/g", 4))[^1].Id.Should().Be(eerst.Id);
        (await abonnee.Herhaal(new { vanafPositie = drie[1].Positie })).Should().Be(3);
        (await Ontvanger.Aanvaard("/g", 7)).Skip(4).Select(o => o.Positie).Should().BeInAscendingOrder();
        (await abonnee.Herhaal(new { geparkeerd = true })).Should().Be(0);
    }
}
