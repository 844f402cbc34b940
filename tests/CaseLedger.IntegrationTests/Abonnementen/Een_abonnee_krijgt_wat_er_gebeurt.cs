using System.Text;
using CaseLedger.Abonnementen;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Abonnementen;

public class Een_abonnee_krijgt_wat_er_gebeurt(PostgreSql postgres) : Webhooktest(postgres)
{
    [Fact]
    public async Task Elke_registratie_van_de_gemeente_ondertekend_en_per_huishouden_op_volgorde()
    {
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/a");
        var (een, twee) = (await leeg.Buren(), await leeg.Buren());
        await Huis.Nieuw(Dienst);
        for (var i = 0; i < 5; i++)
        {
            await Task.WhenAll(een.Inzet(een.Moeder).Gelukt(), twee.Inzet(twee.Moeder).Gelukt());
        }

        var ontvangen = await Ontvanger.Aanvaard("/a", 12);

        ontvangen.Should().HaveCount(12).And.OnlyHaveUniqueItems(o => o.Id);
        ontvangen.Select(o => o.Huishouden).Distinct().Should().BeEquivalentTo([een.Id, twee.Id]);
        foreach (var van in ontvangen.GroupBy(o => o.Huishouden))
        {
            van.Select(o => o.Positie).Should().BeInAscendingOrder();
            van.Select(o => o.Soort).Should().Equal(["nl.caseledger.huishouden-aangemeld", .. Enumerable.Repeat("nl.caseledger.inzet-geregistreerd", 5)]);
        }

        ontvangen.Should().AllSatisfy(o =>
        {
            o.Mediatype.Should().Be("application/cloudevents+json; charset=utf-8");
            o.Id.Should().Be(o.Json["id"].Tekst());
            o.Handtekening.Should().Be(Handtekening.Zet(o.Id, long.Parse(o.Tijd, System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(o.Inhoud), [Handtekening.Lees(abonnee.Geheim)!]));
        });
        var eerste = ontvangen.First(o => o.Huishouden == een.Id);
        (await een.Systeem.Get(new Uri(eerste.Json["dataref"].Tekst()).AbsolutePath).Json())["registratieId"].Tekst().Should().Be(eerste.Id);
        await Geduld.Tot(async () => (await abonnee.Afleveringen("?status=afgeleverd")).Count == 12, "all are known to be delivered");
        (await abonnee.Afleveringen()).Should().AllSatisfy(a => (a!["pogingen"]!.GetValue<int>(), a["laatsteStatus"]!.GetValue<int>()).Should().Be((1, 204)));
    }

    [Fact]
    public async Task Alleen_de_soorten_waar_om_gevraagd_is()
    {
        var leeg = await Huis.Leeg(Dienst);
        await Abonneer(leeg.Gemeente, "/b", "nl.caseledger.inzet-geregistreerd");
        var huis = await leeg.Buren();
        await huis.Inzet(huis.Moeder).Gelukt();

        (await Ontvanger.Aanvaard("/b", 1)).Should().ContainSingle().Which.Soort.Should().Be("nl.caseledger.inzet-geregistreerd");
    }

    [Fact]
    public async Task Van_een_gesloten_dossier_en_van_wie_er_kijkt_hoort_niemand_iets()
    {
        var leeg = await Huis.Leeg(Dienst);
        await Abonneer(leeg.Gemeente, "/c");
        var (dicht, open) = (await leeg.Buren(), await leeg.Buren());
        await Ontvanger.Aanvaard("/c", 2);
        await Dienst.Als(leeg.Gemeente, "beheer").Post($"{dicht.Adres}/afsluitingen", dicht.Body(new { alleenVoor = new[] { "lt-01" }, reden = "Een collega." })).Gelukt();
        await dicht.Inzet(dicht.Moeder).Gelukt();
        await open.Inzet(open.Moeder).Gelukt();

        (await Ontvanger.Aanvaard("/c", 3)).Select(o => o.Huishouden).Should().BeEquivalentTo([dicht.Id, open.Id, open.Id]);
    }

    [Fact]
    public async Task Een_nieuw_geheim_tekent_een_tijd_naast_het_oude()
    {
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/d");
        var nieuw = (await abonnee.Systeem.Post($"{abonnee.Adres}/geheimen", new { }).Gelukt()).Json["geheim"].Tekst();

        (await abonnee.Systeem.Post($"{abonnee.Adres}/proefberichten", new { }).Json())["afgeleverd"]!.GetValue<bool>().Should().BeTrue();
        var eerst = (await Ontvanger.Ontvangen("/d"))[^1];
        eerst.Handtekening.Should().Be(Verwacht(eerst, nieuw, abonnee.Geheim));

        await Geduld.Tot(
            async () =>
            {
                await abonnee.Systeem.Post($"{abonnee.Adres}/proefberichten", new { });
                return (await Ontvanger.Ontvangen("/d"))[^1] is var laatste && laatste.Handtekening == Verwacht(laatste, nieuw);
            },
            "the old secret signs no more");
    }

    [Fact]
    public async Task Een_eigen_geheim_wordt_niet_getoond_en_is_nergens_te_lezen()
    {
        var leeg = await Huis.Leeg(Dienst);
        var geheim = Handtekening.Schrijf(Handtekening.NieuwGeheim());
        var abonnee = await Abonneer(leeg.Gemeente, "/e");
        var gemaakt = await abonnee.Systeem.Post("/v1/abonnementen", new { url = new Uri(Ontvanger.Adres, "/e2"), geheim }).Gelukt();

        gemaakt.Tekst.Should().NotContain("whsec_");
        (await abonnee.Systeem.Get("/v1/abonnementen")).Tekst.Should().NotContain("whsec_").And.NotContain("geheim");
        (await abonnee.Haal())["geheim"].Should().BeNull();
        var bewaard = (await Dienst.Vraag("select gesloten from caseledger.abonnementsgeheimen")).Select(r => (string)r[0]!).ToList();
        bewaard.Should().NotBeEmpty().And.OnlyContain(g => g.StartsWith("vz1.g1."));
        string.Join('\n', Dienst.Logboek.Regels).Should().NotContain(geheim["whsec_".Length..]).And.NotContain(abonnee.Geheim["whsec_".Length..]);
        (await Dienst.Waarde<long>("select count(*) from caseledger.grootboek where position(convert_to($1, 'UTF8') in bytes) > 0", geheim["whsec_".Length..])).Should().Be(0);
    }

    private static string Verwacht(Ontvangst ontvangst, params string[] geheimen) => Handtekening.Zet(
        ontvangst.Id, long.Parse(ontvangst.Tijd, System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(ontvangst.Inhoud), geheimen.Select(g => Handtekening.Lees(g)!));
}
