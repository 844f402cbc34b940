using System.Text;
using CaseLedger.Platform;

namespace CaseLedger.IntegrationTests.Platform;

public class Wat_niet_klopt_komt_er_niet_in(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Inzet = "\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":30";

    [Theory]
    [InlineData("{", "")]
    [InlineData("", "")]
    [InlineData("null", "")]
    [InlineData("[1]", "")]
    [InlineData("{" + Inzet + "} {}", "")]
    [InlineData("{" + Inzet + ",}", "")]
    [InlineData("{" + Inzet + ",\"minuten\":31}", "")]
    [InlineData("{" + Inzet + ",\"toelichting\":\"a\\u0000b\"}", "")]
    [InlineData("{" + Inzet + ",\"toelichting\":\"a\\ud800b\"}", "")]
    [InlineData("{" + Inzet + ",\"toelichting\":\"a\\udc00\\ud800\"}", "")]
    [InlineData("{" + Inzet + ",\"\\ud800\":1}", "")]
    [InlineData("{" + Inzet + ",\"toelichting\":\" \"}", "/toelichting")]
    [InlineData("{" + Inzet + ",\"toelichting\":7}", "/toelichting")]
    [InlineData("{" + Inzet + ",\"toelichting\":null}", "")]
    [InlineData("{" + Inzet + ",\"schoenmaat\":42}", "/schoenmaat")]
    [InlineData("{" + Inzet + ",\"Minuten\":42}", "/Minuten")]
    [InlineData("{" + Inzet + ",\"door\":{}}", "/door")]
    [InlineData("{" + Inzet + ",\"vastgelegdOp\":\"2024-10-02T10:00:00Z\"}", "/vastgelegdOp")]
    [InlineData("{" + Inzet + ",\"titel\":\"Inzet\"}", "/titel")]
    [InlineData("{" + Inzet + ",\"bron\":{\"soort\":\"lid\",\"wie\":\"x\"}}", "/bron/wie")]
    [InlineData("{\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":\"30\"}", "/minuten")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":30.5}", "/minuten")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":0}", "/minuten")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":0,\"minuten\":30}", "/soort")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00Z\",\"soort\":\"Gesprek\",\"minuten\":30}", "/soort")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"2024-10-02T10:00:00.1234Z\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"1899-12-31T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"9999-12-31T23:59:59-01:00\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"2024-02-30T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{\"gebeurdOp\":\"2199-01-01T10:00:00Z\",\"soort\":\"gesprek\",\"minuten\":30}", "/gebeurdOp")]
    [InlineData("{" + Inzet + ",\"betreft\":[]}", "/betreft")]
    [InlineData("{" + Inzet + ",\"betreft\":[\"geen-id\"]}", "/betreft/0")]
    [InlineData("{" + Inzet + ",\"metLeden\":{}}", "/metLeden")]
    public async Task Een_lichaam_dat_niet_klopt_is_een_400_en_er_is_niets_vastgelegd(string lichaam, string pad)
    {
        var huis = await Huis.Nieuw(Dienst);
        if (lichaam.Contains("toelichting\":null", StringComparison.Ordinal))
        {
            // null is how an optional field is left out.
            (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", lichaam)).Status.Should().Be(201);
            return;
        }

        var antwoord = (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", lichaam)).IsProbleem(400, "ongeldig-verzoek");

        antwoord.Velden.Should().Equal(pad);
        (await huis.Voorraad()).Events.Should().Be(1);
    }

    [Fact]
    public async Task Alle_fouten_staan_er_tegelijk()
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", """{"soort":"x","schoenmaat":1,"metLeden":[1,"y"]}""")).IsProbleem(400)
            .Velden.Should().BeEquivalentTo("/gebeurdOp", "/soort", "/schoenmaat", "/minuten", "/metLeden/0", "/metLeden/1");
    }

    [Fact]
    public async Task Bytes_die_geen_UTF_8_zijn_en_diepe_nesting_worden_geweigerd()
    {
        var huis = await Huis.Nieuw(Dienst);

        byte[] bytes = [.. Encoding.UTF8.GetBytes("{" + Inzet + ",\"toelichting\":\"a"), 0xFF, .. "\"}"u8];
        (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", bytes)).IsProbleem(400);
        (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", $"{{{Inzet},\"x\":{new string('[', 5000)}{new string(']', 5000)}}}")).IsProbleem(400);
    }

    [Fact]
    public async Task Een_lichaam_is_hooguit_een_mebibyte()
    {
        var huis = await Huis.Nieuw(Dienst);
        string Lichaam(int bytes)
        {
            var begin = "{" + Inzet + "}";
            return begin + new string(' ', bytes - begin.Length);
        }

        (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", Lichaam((1024 * 1024) + 1))).IsProbleem(413);
        (await huis.Systeem.Post($"{huis.Adres}/inzetregistraties", Lichaam(1024 * 1024))).Status.Should().Be(201);
        (await Dienst.Als(huis.Gemeente, "beheer").Post("/v1/toekomsttuinen", "{" + new string(' ', 1024 * 1024) + "}")).IsProbleem(413);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("niet te lezen")]
    [InlineData(null)]
    public async Task Alleen_JSON_in_UTF_8_komt_erin(string? mediatype)
    {
        var huis = await Huis.Nieuw(Dienst);
        var lichaam = Encoding.UTF8.GetBytes("{" + Inzet + "}");

        (await huis.Systeem.Stuur("POST", $"{huis.Adres}/inzetregistraties", lichaam, mediatype)).IsProbleem(415);
        (await huis.Systeem.Stuur("POST", "/v1/huishoudens/_zoek", lichaam, mediatype)).IsProbleem(415);
        (await huis.Systeem.Stuur("POST", $"{huis.Adres}/inzetregistraties", lichaam, "application/json; charset=UTF-8")).Status.Should().Be(201);
    }

    [Fact]
    public async Task Wat_net_in_de_toekomst_ligt_mag_en_verder_niet()
    {
        var dienst = await Dienst.Start(Postgres);
        var nu = new DateTimeOffset(2025, 1, 1, 12, 0, 0, TimeSpan.Zero);
        dienst.Klok.Zet(nu);
        var huis = await Huis.Nieuw(dienst);

        (await huis.Doe("inzetregistraties", new { gebeurdOp = Huis.Op(nu.AddMinutes(5)), soort = "gesprek", minuten = 30 })).Status.Should().Be(201);
        (await huis.Doe("inzetregistraties", new { gebeurdOp = Huis.Op(nu.AddMinutes(5).AddMilliseconds(1)), soort = "gesprek", minuten = 30 })).IsProbleem(400).Velden.Should().Equal("/gebeurdOp");
        (await huis.Doe("inzetregistraties", new { gebeurdOp = "1900-01-01T12:00:00+01:00", soort = "gesprek", minuten = 30 })).Status.Should().Be(201);
        (await huis.Auditspoor()).Items()[0]!["vastgelegdOp"].Tekst().Should().Be("2025-01-01T12:00:00.000Z");
    }

    [Theory]
    [InlineData("GET", "/v1/regels/", 404)]
    [InlineData("GET", "/v1/huishoudens/", 404)]
    [InlineData("POST", "/v1/huishoudens/", 404)]
    [InlineData("GET", "/v1/onbekend", 404)]
    [InlineData("GET", "/", 404)]
    [InlineData("GET", "/v1/huishoudens/geen-id", 404)]
    [InlineData("GET", "/v1/regels/R99", 404)]
    [InlineData("GET", "/v1/problemen/onbekend", 404)]
    [InlineData("DELETE", "/v1/regels", 405)]
    [InlineData("PUT", "/v1/huishoudens", 405)]
    [InlineData("PATCH", "/v1/toekomsttuinen", 405)]
    [InlineData("GET", "/v1/importen", 405)]
    public async Task Een_onbekend_adres_of_methode_is_een_probleem(string methode, string pad, int status)
    {
        var gemeente = Dienst.NieuweGemeente();
        foreach (var beller in new[] { Dienst.Onbekende(), Dienst.Als(gemeente) })
        {
            Koppen((await beller.Stuur(methode, pad, null, null)).IsProbleem(status));
        }
    }

    [Fact]
    public async Task Alle_antwoorden_hebben_de_koppen_van_de_API()
    {
        var huis = await Huis.Nieuw(Dienst);

        Koppen(await huis.Systeem.Get(huis.Adres));
        Koppen(await huis.Doe("inzetregistraties", Huis.InzetBody()));
        Koppen((await huis.Doe("inzetregistraties", new { })).IsProbleem(400));
        Koppen((await huis.Doe("triages", Huis.TriageBody("instroom"))).IsProbleem(409));
        Koppen((await Dienst.Onbekende().Get(huis.Adres)).IsProbleem(401));
        Koppen((await Dienst.Als(huis.Gemeente, "import").Get(huis.Adres)).IsProbleem(403));
        var contract = await Dienst.Onbekende().Get("/v1/openapi.json");
        Koppen(contract);
        contract.Kop("Access-Control-Allow-Origin").Should().Be("*");
        (await huis.Systeem.Get(huis.Adres)).Kop("Access-Control-Allow-Origin").Should().BeNull();
        Koppen(await Dienst.Onbekende().Get("/v1/regels"));
    }

    [Fact]
    public async Task Ieder_probleem_legt_zichzelf_uit()
    {
        var huis = await Huis.Nieuw(Dienst);
        var probleem = (await huis.Doe("triages", Huis.TriageBody("instroom"))).IsProbleem(409);

        (await Dienst.Onbekende().Get(probleem.Json["type"].Tekst()).Json()).ToJsonString().Should().Contain("regel");
    }

    [Fact]
    public async Task Ieder_soort_probleem_heeft_een_bladzijde()
    {
        foreach (var soort in Probleemsoort.Alle)
        {
            var bladzijde = await Dienst.Onbekende().Get($"/v1/problemen/{soort.Code}", ("Accept", "text/html"));

            bladzijde.Status.Should().Be(200);
            bladzijde.Mediatype.Should().Be("text/html");
            bladzijde.Tekst.Should().Contain(System.Net.WebUtility.HtmlEncode(soort.Titel)).And.Contain(System.Net.WebUtility.HtmlEncode(soort.Uitleg)).And.Contain("<html lang=\"nl\">");
        }

        (await Dienst.Onbekende().Get("/v1/problemen/te-groot", ("Accept", "image/png"))).IsProbleem(406);
        (await Dienst.Onbekende().Get("/v1/problemen/bestaat-niet", ("Accept", "text/html"))).IsProbleem(404);
    }

    private static void Koppen(Antwoord antwoord)
    {
        antwoord.Kop("API-Version").Should().Be("1.0.0");
        antwoord.Kop("X-Content-Type-Options").Should().Be("nosniff");
        antwoord.Kop("X-Frame-Options").Should().Be("DENY");
        antwoord.Kop("Content-Security-Policy").Should().Contain("frame-ancestors 'none'");
        antwoord.Kop("Strict-Transport-Security").Should().StartWith("max-age=");
        antwoord.Kop("Referrer-Policy").Should().NotBeNull();
        antwoord.Kop("Cache-Control").Should().NotBeNull();
        antwoord.Kop("Server").Should().BeNull();
    }
}
