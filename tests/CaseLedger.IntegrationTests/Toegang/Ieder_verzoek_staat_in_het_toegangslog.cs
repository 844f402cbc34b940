using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Toegang;

public partial class Ieder_verzoek_staat_in_het_toegangslog(PostgreSql postgres) : Diensttest(postgres)
{
    [Theory]
    [InlineData("", "GET dossier")]
    [InlineData("/tijdlijn", "GET tijdlijn")]
    [InlineData("/auditspoor", "GET auditspoor")]
    [InlineData("/aandachtspunten", "GET aandachtspunten")]
    [InlineData("/registraties/0199f000-0000-7000-8000-000000000101", "GET registratie")]
    [InlineData("/plannen/0199f000-0000-7000-8000-000000000101/koelkastplan", "GET koelkastplan")]
    [InlineData("/toegangslog", "GET toegangslog")]
    public async Task Lezen_van_een_huishouden(string adres, string wat)
    {
        var huis = await Huis.Nieuw(Dienst);
        var auditor = Dienst.Als(huis.Gemeente, "auditor", "toezicht", "aud-01", ("rol", "auditor"), ("doelbinding", "toezicht"));

        var regel = (await Dienst.Van(huis.Gemeente, () => auditor.Get(huis.Adres + adres))).Single();

        regel.Kort().Should().Be($"{wat} toegestaan huishouden");
        regel["huishouden"]!.GetValue<Guid>().Should().Be(huis.Id);
        (regel["professionalId"].Tekst(), regel["systeem"].Tekst(), regel["organisatie"].Tekst(), regel["organisatieSoort"].Tekst(), regel["rol"].Tekst(), regel["recht"].Tekst(), regel["doelbinding"].Tekst())
            .Should().Be(("aud-01", "toezicht", "Sociaal Plein", "lokaalTeam", "auditor", "auditor", "toezicht"));
        regel["controles"]!.ToJsonString().Should().Be("""{"autorisatie":true,"noodtoegang":false,"relatie":false,"toestemming":false}""");
    }

    [Fact]
    public async Task Zoeken_lijsten_en_de_werklijst()
    {
        var huis = await Huis.Leeg(Dienst);
        huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-9")).Gelukt()).HuishoudenId);
        async Task<IEnumerable<string>> Na(Func<Task> verzoek) => (await Dienst.Van(huis.Gemeente, verzoek)).Select(Regels.Kort);

        (await Na(() => huis.Systeem.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}"))).Should().Equal("GET huishoudens toegestaan");
        (await Na(() => huis.Systeem.Get($"/v1/aandachtspunten?toekomsttuin={huis.Tuin}"))).Should().Equal("GET aandachtspunten toegestaan");
        (await Na(() => huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = "HV-9" }))).Should().Equal("POST huishoudens/_zoek toegestaan huishouden");
        (await Na(() => huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = "HV-onbekend" }))).Should().Equal("POST huishoudens/_zoek toegestaan");
        (await Na(() => Dienst.Als(huis.Gemeente, "auditor").Get("/v1/toegangslog"))).Should().Equal("GET toegangslog toegestaan");
        (await Na(() => Dienst.Als(huis.Gemeente, "beheer").Get("/v1/toekomsttuinen"))).Should().BeEmpty("it shows nothing of a household");
    }

    [Fact]
    public async Task Vastleggen_weigeren_herhalen_en_botsen()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        async Task<IEnumerable<string>> Na(Func<Task> verzoek) => (await Dienst.Van(huis.Gemeente, verzoek)).Select(Regels.Kort);
        var body = huis.Body(new { soort = "huisbezoek", minuten = 60, metLeden = new[] { huis.Moeder }, betreft = new[] { huis.Moeder } });
        var sleutel = ("Idempotency-Key", "een");

        (await Dienst.Van(huis.Gemeente, () => huis.Doe("inzetregistraties", body, sleutel))).Single().Should().Match<JsonNode>(r =>
            r.Kort() == "POST inzetregistraties toegestaan huishouden" && r["lid"]!.GetValue<Guid>() == huis.Moeder);
        (await Na(() => huis.Doe("inzetregistraties", body, sleutel))).Should().Equal("POST inzetregistraties toegestaan huishouden");
        (await Na(() => huis.Doe("inzetregistraties", Huis.InzetBody(), sleutel))).Should().Equal("POST inzetregistraties geweigerd huishouden");
        (await Na(() => huis.Doe("inzetregistraties", Huis.InzetBody(), ("If-Match", "\"1\"")))).Should().Equal("POST inzetregistraties geweigerd huishouden");
        (await Na(() => huis.Regime("metBevoegdheden"))).Should().Equal("POST regimewijzigingen geweigerd huishouden");
        (await Na(() => huis.Doe("inzetregistraties", new { onzin = 1 }))).Should().BeEmpty("it has no form");
    }

    [Fact]
    public async Task Iedere_regel_van_een_import_en_de_import_zelf()
    {
        var huis = await Huis.Leeg(Dienst);
        var import = Dienst.Als(huis.Gemeente, "import");
        string Regel(string sleutel, string soort, JsonNode gegevens) => new JsonObject
        {
            ["sleutel"] = sleutel, ["huishouden"] = "HV-3", ["soort"] = soort, ["professional"] = Huis.Json(Huis.Professional("lt-01", "lokaalTeam")), ["gegevens"] = gegevens,
        }.ToJsonString();
        string[] regels = [Regel("1", "aanmeldingen", huis.Aanmelding(referentie: "HV-3")), Regel("2", "regimewijzigingen", huis.Body(new { naar = "metBevoegdheden", reden = "Zo." }))];

        var gelogd = await Dienst.Van(huis.Gemeente, async () => (await import.Importeer(regels)).Status.Should().Be(202));

        gelogd.Select(Regels.Kort).Should().BeEquivalentTo("POST aanmeldingen toegestaan huishouden", "POST regimewijzigingen geweigerd huishouden", "POST importen toegestaan");
        gelogd.Should().OnlyContain(r => r["recht"].Tekst() == "import");
    }

    [Fact]
    public async Task Wie_een_recht_te_weinig_heeft_staat_erin_als_geweigerd()
    {
        var huis = await Huis.Nieuw(Dienst);
        var ander = Dienst.Als(huis.Gemeente, "geenrecht");
        foreach (var eindpunt in Dienst.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<Toegangseis>() is { EenVan.Count: > 0 }))
        {
            var methode = eindpunt.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            var adres = Plaatshouder().Replace(eindpunt.RoutePattern.RawText!, p => p.Value == "{huishoudenId:guid}" ? $"{huis.Id}" : p.Value.Contains("guid", StringComparison.Ordinal) ? $"{Guid.CreateVersion7()}" : p.Value.Contains("long", StringComparison.Ordinal) ? "1" : "onbekend");

            var gelogd = await Dienst.Van(huis.Gemeente, async () => (await ander.Stuur(methode, adres, methode == "GET" ? null : "{}"u8.ToArray(), adres.EndsWith("/importen", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json")).IsProbleem(403));

            gelogd.Should().HaveCount(eindpunt.GaatOverHuishoudens() ? 1 : 0, $"{methode} {adres}");
            gelogd.Should().OnlyContain(r => r.Kort().EndsWith(adres.Contains($"{huis.Id}") ? "geweigerd huishouden" : "geweigerd", StringComparison.Ordinal) && !r["controles"]!["autorisatie"]!.GetValue<bool>() && r["recht"] == null, $"{methode} {adres}");
        }
    }

    [Fact]
    public async Task Een_onbekend_huishouden_en_dat_van_een_ander_laten_dezelfde_regel_na()
    {
        var huis = await Huis.Nieuw(Dienst);
        var gemeente = Omgeving.NieuweGemeente();
        var ander = Dienst.Als(gemeente);
        foreach (var id in new[] { huis.Id, Guid.CreateVersion7() })
        {
            var vreemd = await Dienst.Van(huis.Gemeente, async () =>
            {
                (await Dienst.Van(gemeente, () => ander.Get($"/v1/huishoudens/{id}"))).Single().Kort().Should().Be("GET dossier geweigerd");
                (await Dienst.Van(gemeente, () => ander.Post($"/v1/huishoudens/{id}/inzetregistraties", huis.Body(Huis.InzetBody())))).Single().Kort().Should().Be("POST inzetregistraties geweigerd");
            });
            vreemd.Should().BeEmpty("nothing of one gemeente is seen in another");
        }
    }

    [Fact]
    public async Task Zonder_geldig_token_staat_het_alleen_in_het_beveiligingslog()
    {
        var dienst = await Dienst.Start(Postgres);
        var huis = await Huis.Nieuw(dienst);
        var voor = await dienst.Waarde<long>("select count(*) from caseledger.toegangslog");

        (await dienst.Onbekende().Get(huis.Adres)).IsProbleem(401);
        (await dienst.Onbekende().Met("geen.token.echt").Get(huis.Adres)).IsProbleem(401);
        (await dienst.Als(huis.Gemeente, claims: ("organisatieSoort", "verzonnen")).Get(huis.Adres)).IsProbleem(401);

        (await dienst.Waarde<long>("select count(*) from caseledger.toegangslog")).Should().Be(voor);
        var regels = dienst.Logboek.Regels.Where(r => r.Contains("No valid token", StringComparison.Ordinal)).ToList();
        regels.Should().HaveCount(3);
        regels[0].Should().Contain("GET /v1/huishoudens/{huishoudenId:guid}: none was sent").And.StartWith("Warning");
        regels[2].Should().Contain("its claims cannot be used");
        regels.Should().NotContain(r => r.Contains($"{huis.Id}", StringComparison.Ordinal) || r.Contains("geen.token", StringComparison.Ordinal) || r.Contains("lt-01", StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_doelbinding_is_een_code_uit_de_lijst_en_de_kop_gaat_voor_het_token()
    {
        var huis = await Huis.Nieuw(Dienst);
        var systeem = Dienst.Als(huis.Gemeente, claims: ("doelbinding", "waarneming"));

        (await Dienst.Van(huis.Gemeente, () => systeem.Get(huis.Adres))).Single()["doelbinding"].Tekst().Should().Be("waarneming");
        (await Dienst.Van(huis.Gemeente, () => systeem.Get(huis.Adres, ("X-Doelbinding", "advies")))).Single()["doelbinding"].Tekst().Should().Be("advies");
        (await Dienst.Van(huis.Gemeente, () => systeem.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder)), ("X-Doelbinding", "begeleiding")))).Single()["doelbinding"].Tekst().Should().Be("begeleiding");
        (await Dienst.Van(huis.Gemeente, async () => (await systeem.Get(huis.Adres, ("X-Doelbinding", "nieuwsgierig"))).IsProbleem(400).Velden.Should().Equal("X-Doelbinding"))).Should().BeEmpty();
        var codes = (await Dienst.Onbekende().Get("/v1/doelbindingen").Json()).Items();
        codes.Select(c => c!["code"].Tekst()).Should().Contain(["begeleiding", "acuteVeiligheid", "toezicht"]).And.OnlyHaveUniqueItems();
        codes.Should().OnlyContain(c => c!["tekst"].Tekst().Length > 10);
    }

    [Fact]
    public async Task Wie_voor_een_ander_handelt_staat_er_ook_in()
    {
        var huis = await Huis.Nieuw(Dienst);
        var namens = Dienst.Als(huis.Gemeente, claims: ("represents", new Dictionary<string, object> { ["organisatie"] = "Wijkteam Noord", ["organisatieSoort"] = "lokaalTeam" }));

        var regel = (await Dienst.Van(huis.Gemeente, () => namens.Get(huis.Adres))).Single();

        (regel["organisatie"].Tekst(), regel["vertegenwoordigdDoor"].Tekst()).Should().Be(("Wijkteam Noord", "Sociaal Plein"));
    }

    [GeneratedRegex("\\{[^}]+\\}")]
    private static partial Regex Plaatshouder();
}
