using CaseLedger.IntegrationTests.Platform;
using CaseLedger.IntegrationTests.Toegang;

namespace CaseLedger.IntegrationTests.Auditspoor;

public class Het_auditspoor_is_te_lezen(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly (string, string) Html = ("Accept", "text/html");
    private static readonly (string, string) Reden = ("X-Doelbinding", "toezicht");

    [Fact]
    public async Task Een_lezer_kiest_versies_wie_vastlegde_soort_en_afwijkingen()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe("contactpersoonwisselingen", new { professional = Huis.Professional("lt-01", "lokaalTeam"), reden = "wensHuishouden", afwijking = new { regels = new[] { "R10" }, motivering = "Het kon vandaag niet anders." } }).Gelukt();
        async Task<IEnumerable<int>> Versies(string vraag) => (await huis.Auditspoor(vraag)).Items().Select(i => i!["versie"]!.GetValue<int>());

        (await Versies("?vanVersie=2&totVersie=3")).Should().Equal(2, 3);
        (await Versies("?door=lt-01")).Should().Equal(1, 2, 3, 4);
        (await Versies("?door=lt-02")).Should().BeEmpty();
        (await Versies("?soort=triages&door=lt-01")).Should().Equal(3);
        (await Versies("?afwijkingen=true")).Should().Equal(4);
        (await Versies("?versie=2&vanVersie=2")).Should().Equal(2);
        (await huis.Auditspoor("?afwijkingen=true"))["versie"]!.GetValue<int>().Should().Be(4);
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor?vanVersie=0&totVersie=x&afwijkingen=ja&versie=nul")).IsProbleem(400).Velden.Should().Equal("?versie");
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor?vanVersie=0&totVersie=x&afwijkingen=ja")).IsProbleem(400).Velden.Should().Equal("?vanVersie", "?totVersie", "?afwijkingen");
    }

    [Fact]
    public async Task Wat_een_lezer_zonder_reden_krijgt_geldt_niet_voor_een_lezer_met_reden()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");

        var zonder = await auditor.Get($"{huis.Adres}/auditspoor");
        var met = await auditor.Get($"{huis.Adres}/auditspoor", Reden);

        zonder.Tekst.Should().Contain("[verzegeld]").And.NotContain("Moeder");
        zonder.Kop("ETag").Should().BeNull();
        zonder.Kop("Cache-Control").Should().Be("no-store");
        met.Tekst.Should().Contain("Moeder");
        met.Kop("ETag").Should().Be("\"3\"");
        met.Kop("Vary").Should().Be("Accept, Authorization, X-Doelbinding");
        (await auditor.Get($"{huis.Adres}/auditspoor", Reden, ("If-None-Match", "\"3\""))).Status.Should().Be(304);
        (await auditor.Get($"{huis.Adres}/auditspoor", ("If-None-Match", "\"3\""))).Status.Should().Be(200);
    }

    [Fact]
    public async Task De_pagina_volgt_wie_wat_wanneer_deed()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");

        var pagina = await auditor.Get($"{huis.Adres}/auditspoor", Html, Reden);
        var dicht = await auditor.Get($"{huis.Adres}/auditspoor?soort=triages", Html);

        pagina.Status.Should().Be(200);
        pagina.Mediatype.Should().Be("text/html");
        pagina.Kop("Cache-Control").Should().Be("no-store");
        pagina.Kop("ETag").Should().BeNull();
        pagina.Tekst.Should().Contain("lang=\"nl\"").And.Contain("3 van de 3 registraties").And.Contain("Moeder").And.Contain((await huis.Auditspoor()).Items()[^1]!["hash"].Tekst());
        dicht.Tekst.Should().Contain("1 van de 3 registraties").And.Contain("[verzegeld]").And.NotContain("Moeder").And.NotContain("Vragen op meer leefgebieden");
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor", ("Accept", "text/csv"))).IsProbleem(406);
    }

    [Fact]
    public async Task Het_verschil_tussen_twee_versies_staat_er_per_veld_met_wie_het_deed()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var melding = await huis.Melding().Id();
        var oranje = await huis.Regime("metBevoegdheden", new { meldingId = melding }).Id();

        var verschil = await huis.Systeem.Get($"{huis.Adres}/auditspoor/verschil?van=3&tot=5").Json();

        var regime = verschil["velden"]!.AsArray().Single(v => v!["pad"].Tekst() == "/regime")!;
        regime.AsObject().ContainsKey("was").Should().BeTrue();
        regime["was"].Should().BeNull();
        regime["wordt"].Tekst().Should().Be("metBevoegdheden");
        regime["registraties"]!.AsArray().Select(r => r.Tekst()).Should().Equal($"{oranje}");
        verschil["registraties"]!.AsArray().Select(r => $"{r!["versie"]} {r["registratieId"].Tekst()} {r["type"].Tekst()} {r["door"]!["professionalId"].Tekst()}").Should().Equal($"4 {melding} MeldingGedaan lt-01", $"5 {oranje} RegimeGewijzigd lt-01");
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/verschil?van=3").Json())["tot"]!.GetValue<int>().Should().Be(5);
    }

    [Theory]
    [InlineData("", "?van")]
    [InlineData("?van=0", "?van")]
    [InlineData("?van=2&tot=2", "?van")]
    [InlineData("?van=3", "?van")]
    [InlineData("?van=1&tot=4", "?tot")]
    public async Task Wat_niet_te_vergelijken_is_wordt_geweigerd(string vraag, string veld)
    {
        var huis = await Huis.Ingestroomd(Dienst);
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor/verschil{vraag}")).IsProbleem(400).Velden.Should().Equal(veld);
    }

    [Fact]
    public async Task Het_verschil_laat_zonder_reden_geen_tekst_zien()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe($"leden/{huis.Vader}/wijzigingen", new { naam = "Bas Voorbeeld" }).Gelukt();
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");

        var zonder = await auditor.Get($"{huis.Adres}/auditspoor/verschil?van=3");
        var met = await auditor.Get($"{huis.Adres}/auditspoor/verschil?van=3", Reden);

        zonder.Json["velden"]!.AsArray().Single()!["wordt"].Tekst().Should().Be("[verzegeld]");
        zonder.Tekst.Should().NotContain("Bas Voorbeeld");
        met.Tekst.Should().Contain("Bas Voorbeeld");
        met.Kop("ETag").Should().BeNull("it is seen on a day");
    }

    [Theory]
    [InlineData("verschil?van=1", "GET auditspoor/verschil")]
    [InlineData("1/bewijs", "GET auditspoor/bewijs")]
    [InlineData("export", "GET auditspoor/export")]
    public async Task Iedere_lezing_staat_in_het_toegangslog(string wat, string regel)
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await Geduld.Tot(async () => (await huis.Systeem.Get($"{huis.Adres}/auditspoor/3/bewijs")).Status == 200, "the household is in a checkpoint");
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");

        var regels = await Dienst.Van(huis.Gemeente, async () => (await auditor.Bytes($"{huis.Adres}/auditspoor/{wat}")).Inhoud.Should().NotBeEmpty());

        regels.Single().Kort().Should().Be($"{regel} toegestaan huishouden");
    }
}
