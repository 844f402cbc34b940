using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Advisering;

public class Een_consult_is_een_aanroep(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly (string, string) Sleutel = ("Idempotency-Key", "consult-1");

    [Fact]
    public async Task Alles_wordt_samen_vastgelegd_en_een_herhaling_legt_niets_vast()
    {
        var huis = await Huis.Leeg(Dienst);
        var consult = Consult(huis);

        var eerste = await huis.Systeem.Post("/v1/consulten", consult, Sleutel).Gelukt();
        var tweede = await huis.Systeem.Post("/v1/consulten", consult, Sleutel).Gelukt();

        eerste.Json["registraties"]!.AsArray().Select(r => r!["soort"].Tekst()).Should()
            .Equal("aanmeldingen", "triages", "regimewijzigingen", "adviezen", "inzetregistraties", "uitstroombesluiten");
        eerste.Kop("ETag").Should().Be("\"6\"");
        tweede.Kop("Idempotent-Replay").Should().Be("true");
        tweede.Tekst.Should().Be(eerste.Tekst);
        var dossier = await huis.Systeem.Get($"/v1/huishoudens/{eerste.HuishoudenId}").Json();
        (dossier["status"].Tekst(), dossier["anoniem"]!.GetValue<bool>()).Should().Be(("uitgestroomd", true));
        var tijdlijn = await huis.Systeem.Get($"/v1/huishoudens/{eerste.HuishoudenId}/tijdlijn").Json();
        tijdlijn.Items().Select(i => i!["gegevens"]!["advies"]?.GetValue<string>()).Should().Contain("Ga samen in gesprek.");
    }

    [Fact]
    public async Task Als_een_deel_niet_kan_wordt_niets_vastgelegd()
    {
        var huis = await Huis.Leeg(Dienst);
        var consult = Consult(huis);
        consult["uitstroom"]!["gebeurdOp"] = "2024-11-01T10:00:00Z";
        var gebroken = (await huis.Systeem.Post("/v1/consulten", consult, Sleutel)).IsProbleem(409, "regel-gebroken");
        gebroken.Regels.Should().Equal("R23");

        consult = Consult(huis);
        consult["advies"]!.AsObject().Remove("vraag");
        consult["inzet"]![0]!["minuten"] = 0;
        consult["triage"]!["besluit"] = "instroom";
        (await huis.Systeem.Post("/v1/consulten", consult)).IsProbleem(400).Velden.Should().Equal("/triage/besluit");
        consult["triage"]!.AsObject().Remove("besluit");
        (await huis.Systeem.Post("/v1/consulten", consult)).IsProbleem(400).Velden.Should().BeEquivalentTo("/advies/vraag", "/inzet/0/minuten");
        (await huis.Systeem.Post("/v1/consulten", new JsonObject())).IsProbleem(400).Velden.Should().BeEquivalentTo("/aanmelding", "/triage", "/advies", "/inzet", "/uitstroom");
        (await huis.Systeem.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}").Json()).Items().Should().BeEmpty();
    }

    [Fact]
    public async Task Een_consult_kan_daarna_met_naam_terugkomen_en_leden_veranderen()
    {
        var huis = await Huis.Nieuw(Dienst, anoniem: true);
        var melding = await huis.Doe("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = true }).Id();
        await huis.Doe("anonimiteitsopheffingen", new { meldingId = melding, leden = new object[] { new { lidId = huis.Moeder, geboortejaar = 1985, naam = "Moeder" } } }).Gelukt();
        await huis.Doe("leden", new { lidId = huis.Kind, geboortedatum = "2015-05-30", naam = "Kind" }).Gelukt();
        await huis.Doe($"leden/{huis.Kind}/wijzigingen", new { naam = "Dochter", inwonend = true }).Gelukt();
        await huis.Doe("gezag", new { kind = huis.Kind, houder = huis.Moeder, soort = "ouderlijkGezag", gecontroleerdIn = "gezagsregister" }).Gelukt();
        await huis.Doe("deelbezwaren", new { lidId = huis.Moeder, nietAan = new object[] { huis.Kind, "politie" }, onderwerp = "Waar ik verblijf." }).Gelukt();

        var dossier = await huis.Systeem.Get(huis.Adres).Json();
        dossier["anoniem"]!.GetValue<bool>().Should().BeFalse();
        dossier["leden"]!.AsArray().Select(l => (l!["naam"].Tekst(), l["geboortedatum"]?.GetValue<string>()))
            .Should().Equal(("Moeder", null), ("Dochter", "2015-05-30"));
    }

    private static JsonObject Consult(Huis huis) => JsonNode.Parse($$"""
        {
          "aanmelding": { "gebeurdOp": "2024-11-04T13:00:00+01:00", "toekomsttuin": "{{huis.Tuin}}", "instroomroute": "sociaalWijkteam", "maatregelOverwogen": false, "zonderMinderjarigen": true },
          "triage": { "gebeurdOp": "2024-11-05T09:00:00+01:00", "deelnemers": ["lokaalTeam", "veiligThuis"], "vermoedenGeweldInAfhankelijkheidsrelatie": true,
            "acuteOnveiligheid": "nee", "leefgebieden": ["financien"], "expertiseBeschikbaar": true, "motivering": "Advies volstaat." },
          "advies": { "gebeurdOp": "2024-11-05T10:00:00+01:00", "vraag": "Wat kan het team doen?", "advies": "Ga samen in gesprek." },
          "inzet": [ { "gebeurdOp": "2024-11-05T10:00:00+01:00", "minuten": 60 } ],
          "uitstroom": { "gebeurdOp": "2024-11-19T10:00:00+01:00", "deelnemers": ["lokaalTeam"], "eindevaluatie": "Het team kan verder.", "geenNazorgReden": "Anoniem advies" }
        }
        """)!.AsObject();
}
