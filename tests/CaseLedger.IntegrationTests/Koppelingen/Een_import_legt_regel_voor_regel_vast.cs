using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Koppelingen;

public class Een_import_legt_regel_voor_regel_vast(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task Alle_regels_van_de_kern_lukken_en_nog_eens_sturen_voegt_niets_toe()
    {
        var kern = await Kern.Lees(Dienst);
        kern.Regels.Should().HaveCount(93);

        Verwacht(await kern.Import.Importeer(kern.Regels), gelukt: 93);
        var events = await Events(kern);
        events.Should().Be(93);
        Verwacht(await kern.Import.Importeer(kern.Regels), alAanwezig: 93);

        (await Events(kern)).Should().Be(events);
    }

    [Fact]
    public async Task De_uitkomst_staat_er_per_regel_en_wijst_naar_de_registratie()
    {
        var kern = await Kern.Lees(Dienst, "HV-002");

        var import = await kern.Import.Importeer(kern.Regels);
        var regels = await kern.Import.Regels(import);

        regels.Select(r => r["regel"]!.GetValue<long>()).Should().Equal(Enumerable.Range(1, kern.Regels.Count).Select(n => (long)n));
        regels.Select(r => r["sleutel"].Tekst()).Should().Equal(kern.Regels.Select(r => Kern.Json(r)["sleutel"].Tekst()));
        regels.Should().OnlyContain(r => r["uitkomst"].Tekst() == "gelukt");
        var huishouden = await kern.Zoek("HV-002");
        foreach (var regel in regels)
        {
            var gelezen = await kern.Team.Get($"/v1/huishoudens/{huishouden}/registraties/{regel["registratieId"].Tekst()}").Json();
            gelezen["door"]!["geimporteerd"]!.GetValue<bool>().Should().BeTrue();
            gelezen["door"]!["systeem"].Tekst().Should().Be("regas");
        }

        (await kern.Import.Regels(await kern.Import.Importeer(kern.Regels))).Select(r => r["registratieId"].Tekst())
            .Should().Equal(regels.Select(r => r["registratieId"].Tekst()));
    }

    [Fact]
    public async Task Dezelfde_sleutel_met_andere_inhoud_mislukt_en_alleen_dat_huishouden_stopt()
    {
        var kern = await Kern.Lees(Dienst);
        var van1 = kern.Regels.Where(r => r.Contains("HV-001", StringComparison.Ordinal)).ToList();
        var van2 = kern.Regels.Where(r => r.Contains("HV-002", StringComparison.Ordinal)).ToList();
        Verwacht(await kern.Import.Importeer(van1.Take(3)), gelukt: 3);

        var anders = Kern.Json(van1[1]);
        anders["gegevens"]!["vorm"] = "mondeling";
        var import = await kern.Import.Importeer([van1[0], anders.ToJsonString(), .. van1.Skip(3).Take(2), .. van2]);

        Verwacht(import, gelukt: van2.Count, mislukt: 1, overgeslagen: 2, alAanwezig: 1);
        var regels = await kern.Import.Regels(import);
        regels[1]["uitkomst"].Tekst().Should().Be("mislukt");
        regels[1]["probleem"]!["type"].Tekst().Should().EndWith("sleutel-hergebruikt");
        regels.Skip(2).Take(2).Select(r => r["uitkomst"].Tekst()).Should().OnlyContain(u => u == "overgeslagen");
    }

    [Fact]
    public async Task Een_regel_die_een_regel_breekt_mislukt_met_het_probleem_en_de_volgende_van_dat_huishouden_worden_overgeslagen()
    {
        var kern = await Kern.Lees(Dienst);
        var van1 = kern.Regels.Where(r => r.Contains("HV-001", StringComparison.Ordinal)).ToList();
        var van2 = kern.Regels.Where(r => r.Contains("HV-002", StringComparison.Ordinal)).ToList();

        // Without the toestemmingen the triage with others breaks R01.
        var import = await kern.Import.Importeer([van1[0], van1[3], van1[4], .. van2]);

        Verwacht(import, gelukt: 1 + van2.Count, mislukt: 1, overgeslagen: 1);
        var probleem = (await kern.Import.Regels(import))[1]["probleem"]!;
        probleem["type"].Tekst().Should().EndWith("regel-gebroken");
        probleem["regels"]![0]!["id"].Tekst().Should().Be("R01");
        Verwacht(await kern.Import.Importeer(van1), gelukt: van1.Count - 1, alAanwezig: 1);
    }

    [Theory]
    [InlineData("{ \"sleutel\": ", "")]
    [InlineData("[]", "")]
    [InlineData("{\"sleutel\":\"kapot\"}", "/huishouden")]
    public async Task Een_regel_die_niet_te_lezen_is_mislukt_alleen_zelf(string kapot, string pad)
    {
        var kern = await Kern.Lees(Dienst, "HV-002");

        var import = await kern.Import.Importeer([kapot, "", .. kern.Regels]);

        Verwacht(import, gelukt: kern.Regels.Count, mislukt: 1);
        var regels = await kern.Import.Regels(import);
        regels[0]["regel"]!.GetValue<long>().Should().Be(1);
        regels[0]["probleem"]!["status"]!.GetValue<int>().Should().Be(400);
        regels[0]["probleem"]!["velden"]!.AsArray().Select(v => v!["pad"].Tekst()).Should().Contain(pad);
        regels[1]["regel"]!.GetValue<long>().Should().Be(3, "a blank line counts but has no outcome");
    }

    [Fact]
    public async Task Onbekende_soorten_velden_en_huishoudens_worden_gemeld()
    {
        var kern = await Kern.Lees(Dienst);
        string Regel(string huishouden, Action<JsonObject> wijzig)
        {
            var regel = Kern.Json(kern.Regels.First(r => r.Contains($"\"huishouden\": \"{huishouden}\"", StringComparison.Ordinal)));
            wijzig(regel);
            return regel.ToJsonString();
        }

        var import = await kern.Import.Importeer(
        [
            Regel("HV-001", r => r["soort"] = "verzinsels"),
            Regel("HV-002", r => r["gegevens"]!["schoenmaat"] = 42),
            Regel("HV-003", r => r["extra"] = true),
            kern.Regels.First(r => r.Contains("HV-004", StringComparison.Ordinal) && r.Contains("\"soort\": \"toestemmingen\"", StringComparison.Ordinal)),
        ]);

        Verwacht(import, mislukt: 4);
        var paden = (await kern.Import.Regels(import)).Select(r => r["probleem"]!["velden"]![0]!["pad"].Tekst());
        paden.Should().Equal("/soort", "/schoenmaat", "/extra", "/huishouden");
        (await Events(kern)).Should().Be(0);
    }

    [Fact]
    public async Task Een_verwijzing_met_een_sleutel_mag_naar_een_eerdere_import_wijzen()
    {
        var kern = await Kern.Lees(Dienst, "HV-001");

        foreach (var regel in kern.Regels)
        {
            Verwacht(await kern.Import.Importeer([regel], "?systeem=demo"), gelukt: 1);
        }

        (await Events(kern)).Should().Be(kern.Regels.Count);
    }

    [Fact]
    public async Task Een_verwijzing_naar_een_onbekende_sleutel_mislukt()
    {
        var kern = await Kern.Lees(Dienst, "HV-001");
        var regels = kern.Regels.Take(5).ToList();
        var regime = Kern.Json(kern.Regels[5]);
        regime["gegevens"]!["grondslag"]!["toestemmingId"] = "@bestaat-niet";

        var import = await kern.Import.Importeer([.. regels, regime.ToJsonString()]);

        Verwacht(import, gelukt: 5, mislukt: 1);
        (await kern.Import.Regels(import))[5]["probleem"]!["velden"]![0]!["pad"].Tekst().Should().Be("/grondslag/toestemmingId");
    }

    [Fact]
    public async Task Een_andere_client_of_gemeente_ziet_een_import_niet()
    {
        var kern = await Kern.Lees(Dienst, "HV-006");
        var adres = (await kern.Import.Importeer(kern.Regels)).Kop("Location")!;

        foreach (var ander in new[] { Dienst.Als(kern.Gemeente, "import", "ander-systeem"), Dienst.Als(Dienst.NieuweGemeente(), "import") })
        {
            (await ander.Get(adres)).IsProbleem(404);
            (await ander.Get($"{adres}/regels")).IsProbleem(404);
        }
    }

    [Fact]
    public async Task Sleutels_zijn_per_client()
    {
        var kern = await Kern.Lees(Dienst, "HV-006");
        Verwacht(await kern.Import.Importeer(kern.Regels), gelukt: kern.Regels.Count);

        var ander = await Dienst.Als(kern.Gemeente, "import", "ander-systeem").Importeer(kern.Regels);

        // Not seen as known lines: the same aanmelding again, of a household that is there.
        Verwacht(ander, mislukt: 1, overgeslagen: kern.Regels.Count - 1);
    }

    [Fact]
    public async Task Een_import_heeft_een_eigen_mediatype()
    {
        var kern = await Kern.Lees(Dienst, "HV-006");

        (await kern.Import.Post("/v1/importen", kern.Regels[0])).IsProbleem(415);
    }

    private static void Verwacht(Antwoord import, int gelukt = 0, int mislukt = 0, int overgeslagen = 0, int alAanwezig = 0)
    {
        import.Status.Should().Be(202, import.Tekst);
        var json = import.Json;
        new[] { "gelukt", "mislukt", "overgeslagen", "alAanwezig", "regels" }.Select(n => json[n]!.GetValue<int>())
            .Should().Equal([gelukt, mislukt, overgeslagen, alAanwezig, gelukt + mislukt + overgeslagen + alAanwezig], import.Tekst);
        json["status"].Tekst().Should().Be("klaar");
        import.Kop("Location").Should().Be($"/v1/importen/{json["id"].Tekst()}");
    }

    private Task<long> Events(Kern kern) => Dienst.Waarde<long>("select count(*) from caseledger.mt_events where tenant_id = $1 and stream_id in (select id from caseledger.huishoudens)", kern.Gemeente);
}
