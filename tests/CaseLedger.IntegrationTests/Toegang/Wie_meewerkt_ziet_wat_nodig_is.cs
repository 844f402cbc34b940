using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

/// <summary>What gate 2 leaves of an answer, and how it opens.</summary>
public class Wie_meewerkt_ziet_wat_nodig_is(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly (string Claim, object Waarde)[] VeiligThuis = [("organisatie", "Organisatie veiligThuis"), ("organisatieSoort", "veiligThuis")];

    [Fact]
    public async Task Een_collega_komt_erin_als_betrokkene_en_verliest_het_weer()
    {
        var huis = await Huis.Nieuw(Dienst);
        var collega = Dienst.Als(huis.Gemeente, sub: "lt-02");
        var lijst = $"/v1/huishoudens?toekomsttuin={huis.Tuin}";
        (await collega.Get(huis.Adres)).IsProbleem(404);
        (await collega.Get(lijst).Json()).Items().Should().BeEmpty();
        (await collega.Get($"/v1/aandachtspunten?toekomsttuin={huis.Tuin}").Json()).Items().Should().BeEmpty();

        await huis.Doe("betrokkenen", new { soort = "toegevoegd", professional = Huis.Professional("lt-02", "lokaalTeam"), reden = "Vervangt in de vakantie." }).Gelukt();
        (await collega.Get(huis.Adres)).Status.Should().Be(200);
        (await collega.Get(lijst).Json()).Items().Should().ContainSingle();
        await collega.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder))).Gelukt();

        await huis.Doe("betrokkenen", new { soort = "vertrokken", professional = Huis.Professional("lt-02", "lokaalTeam"), reden = "Vakantie voorbij." }).Gelukt();
        (await collega.Get(huis.Adres)).IsProbleem(404);
        (await collega.Get(lijst).Json()).Items().Should().BeEmpty();
    }

    [Fact]
    public async Task Een_partner_die_de_toestemming_verliest_houdt_wat_hij_zelf_vastlegde()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Erbij().Gelukt();
        var partner = Dienst.Als(huis.Gemeente, "partner", sub: "vt-01", claims: VeiligThuis);
        await partner.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder))).Gelukt();
        var alles = (await partner.Get($"{huis.Adres}/tijdlijn").Json()).Items();
        alles.Select(i => i!["soort"].Tekst()).Should().Equal("aanmeldingen", "toestemmingen", "triages", "tandemwisselingen", "inzetregistraties");

        await huis.Doe("toestemmingen", new { lidId = huis.Moeder, voorLeden = new[] { huis.Moeder, huis.Kind }, hoedanigheid = "gezagsdrager", besluit = "ingetrokken", reikwijdte = new[] { "informatiedeling" }, vorm = "mondeling", uitlegGegeven = true }).Gelukt();

        var nog = (await partner.Get($"{huis.Adres}/tijdlijn").Json()).Items();
        nog.Select(i => i!["soort"].Tekst()).Should().Equal("toestemmingen", "inzetregistraties", "toestemmingen");
        nog.Should().OnlyContain(i => i!["regime"] == null && i["regie"] == null);
        (await partner.Get(huis.Adres)).IsProbleem(403, "toestemming-geldt-niet");
        (await partner.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}").Json()).Items().Should().ContainSingle();
    }

    [Fact]
    public async Task Een_stoel_wordt_een_keer_ingenomen_en_de_eerste_komt_erin()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var stoel = await huis.Erbij().Id();
        Systeem Collega(string sub) => Dienst.Als(huis.Gemeente, "partner", sub: sub, claims: VeiligThuis);
        (await Collega("vt-02").Get(huis.Adres)).IsProbleem(404);

        await Collega("vt-02").Post($"{huis.Adres}/stoelinnames", huis.Body(new { deelnemerId = stoel })).Gelukt();

        (await Collega("vt-02").Get(huis.Adres)).Status.Should().Be(200);
        (await Collega("vt-03").Post($"{huis.Adres}/stoelinnames", huis.Body(new { deelnemerId = stoel }))).IsProbleem(404);
        (await Collega("vt-01").Get(huis.Adres)).Status.Should().Be(200, "who was named keeps the seat");
    }

    [Fact]
    public async Task Een_anoniem_dossier_toont_een_meedenker_niet_wie_het_is()
    {
        var huis = await Huis.Leeg(Dienst);
        huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(anoniem: true, referentie: "GEHEIM-7")).Gelukt()).HuishoudenId);
        await huis.Erbij(rol: "meedenken").Gelukt();
        var partner = Dienst.Als(huis.Gemeente, "partner", sub: "vt-01", claims: VeiligThuis);

        foreach (var adres in new[] { huis.Adres, $"{huis.Adres}/tijdlijn" })
        {
            (await huis.Systeem.Get(adres)).Tekst.Should().Contain("GEHEIM-7");
            var gezien = await partner.Get(adres);
            gezien.Status.Should().Be(200, gezien.Tekst);
            gezien.Tekst.Should().NotContain("GEHEIM-7").And.Contain("meedenken");
        }
    }

    [Fact]
    public async Task Wie_een_maatregel_uitvoert_leest_niets_van_voor_zijn_stoel()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Beoordeling().Gelukt();
        await huis.Maatregel(huis.Kind, "vt-07").Gelukt();
        await huis.Erbij("vt-07", rol: "uitvoeringMaatregel").Gelukt();
        await huis.Inzet(huis.Moeder).Gelukt();
        var uitvoerder = Dienst.Als(huis.Gemeente, "partner", sub: "vt-07", claims: VeiligThuis);

        (await uitvoerder.Get($"{huis.Adres}/tijdlijn").Json()).Items().Select(i => i!["soort"].Tekst()).Should().Equal("tandemwisselingen", "inzetregistraties");
        var dossier = await uitvoerder.Get(huis.Adres).Json();
        dossier["leden"]!.AsArray().Should().HaveCount(3);
        dossier["maatregelen"]!.AsArray().Should().ContainSingle();
        dossier["toestemmingen"]!.AsArray().Should().BeEmpty();
        dossier["volgendeBeoordelingVoor"].Should().BeNull();
        dossier["aandachtspunten"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Noodtoegang_opent_vier_uur_staat_op_de_lijst_van_de_auditor_en_gaat_eraf_na_zijn_oordeel()
    {
        var dienst = await Dienst.Start(Postgres);
        var huis = await Huis.Nieuw(dienst);
        var nood = dienst.Als(huis.Gemeente, "registratie noodtoegang", sub: "lt-09");
        var auditor = dienst.Als(huis.Gemeente, "auditor", sub: "toezicht");
        var lijst = $"/v1/aandachtspunten?toekomsttuin={huis.Tuin}&aandachtspunt=noodtoegangTeBeoordelen";
        var nu = dienst.Klok.GetUtcNow();
        (await nood.Get(huis.Adres)).IsProbleem(404);
        (await nood.Post($"{huis.Adres}/noodtoegangen", new { gebeurdOp = Huis.Op(nu), reden = "Te kort." })).IsProbleem(400).Velden.Should().Equal("/reden");

        var id = await nood.Post($"{huis.Adres}/noodtoegangen", new { gebeurdOp = Huis.Op(nu), reden = "De politie staat voor de deur en vraagt wie er thuis zijn." }).Id();

        (await nood.Get(huis.Adres)).Status.Should().Be(200);
        (await nood.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder)))).IsProbleem(404);
        (await auditor.Get(lijst).Json()).Items().Should().ContainSingle();
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor").Json()).Items().Select(i => i!["type"].Tekst()).Should().Equal("HuishoudenAangemeld", "NoodtoegangGenomen");
        await auditor.Post($"{huis.Adres}/noodtoegangen/{id}/beoordelingen", new { gebeurdOp = Huis.Op(nu), oordeel = "terecht", motivering = "Acuut gevaar." }).Gelukt();
        (await auditor.Get(lijst).Json()).Items().Should().BeEmpty();

        dienst.Klok.Zet(nu.AddHours(4).AddMinutes(1));
        (await nood.Get(huis.Adres)).IsProbleem(404);
    }

    [Fact]
    public async Task Een_afgesloten_dossier_is_er_alleen_nog_voor_wie_genoemd_is()
    {
        var huis = await Huis.Nieuw(Dienst);
        await huis.Doe("betrokkenen", new { soort = "toegevoegd", professional = Huis.Professional("lt-02", "lokaalTeam"), reden = "Samen." }).Gelukt();
        var collega = Dienst.Als(huis.Gemeente, sub: "lt-02");
        var beheer = Dienst.Als(huis.Gemeente, "beheer", sub: "beheer");

        await beheer.Post($"{huis.Adres}/afsluitingen", huis.Body(new { alleenVoor = new[] { "lt-02" }, reden = "De contactpersoon is familie." })).Gelukt();
        (await huis.Systeem.Get(huis.Adres)).IsProbleem(404);
        (await huis.Systeem.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}").Json()).Items().Should().BeEmpty();
        (await collega.Get(huis.Adres)).Status.Should().Be(200);

        await beheer.Post($"{huis.Adres}/openstellingen", huis.Body(new { reden = "Opgelost." })).Gelukt();
        (await huis.Systeem.Get(huis.Adres)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Een_auditor_leest_geen_tekst_zonder_reden()
    {
        var huis = await Huis.Nieuw(Dienst);
        await huis.Doe("incidenten", new { geweld = new[] { new { vorm = "verwaarlozing" } }, omschrijving = "GEHEIMETEKST" }).Gelukt();
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "toezicht");

        foreach (var adres in new[] { huis.Adres, $"{huis.Adres}/tijdlijn", $"{huis.Adres}/auditspoor" })
        {
            var dicht = await auditor.Get(adres);
            dicht.Status.Should().Be(200, dicht.Tekst);
            dicht.Tekst.Should().NotContain("GEHEIMETEKST").And.NotContain("1985-03-02").And.NotContain("Consulent Een");
            (await auditor.Get(adres, ("X-Doelbinding", "klacht"))).Tekst.Should().Contain(adres == huis.Adres ? "1985-03-02" : "GEHEIMETEKST");
        }
    }

    [Fact]
    public async Task Een_lid_legt_alleen_eigen_woorden_over_zichzelf_vast_en_krijgt_geen_versie_te_zien()
    {
        var huis = await Huis.Nieuw(Dienst);
        var lid = Dienst.Als(huis.Gemeente, "lid", sub: "moeder", claims: [("huishouden", $"{huis.Id}"), ("lid", $"{huis.Moeder}")]);
        var zienswijze = huis.Body(new { lidId = huis.Moeder, tekst = "Ik zie dat anders." });

        var antwoord = await lid.Post($"{huis.Adres}/zienswijzen", zienswijze, ("Idempotency-Key", "lid-1"));
        antwoord.Status.Should().Be(202, antwoord.Tekst);
        antwoord.Koppen.Should().NotContainKey("ETag").And.NotContainKey("Location");
        antwoord.Json.AsObject().Select(v => v.Key).Should().Equal("ontvangenOp", "bericht");
        var nogmaals = await lid.Post($"{huis.Adres}/zienswijzen", zienswijze, ("Idempotency-Key", "lid-1"));
        (nogmaals.Status, nogmaals.Tekst).Should().Be((202, antwoord.Tekst));
        (await huis.Tijdlijn()).Items()[^1]!["door"]!["rol"].Tekst().Should().Be("lid");

        (await lid.Post($"{huis.Adres}/zienswijzen", huis.Body(new { lidId = huis.Vader, tekst = "Namens hem." }))).IsProbleem(400).Velden.Should().Equal("/lidId");
        (await lid.Post($"{huis.Adres}/zienswijzen", huis.Body(new { lidId = huis.Moeder, tekst = "x", betreft = new[] { huis.Vader } }))).IsProbleem(400).Velden.Should().Equal("/betreft");
        (await lid.Post($"{huis.Adres}/zienswijzen", huis.Body(new { lidId = huis.Moeder, tekst = "x" }), ("If-Match", "\"1\""))).IsProbleem(400);
        (await lid.Post($"{huis.Adres}/inzetregistraties", huis.Body(Huis.InzetBody(huis.Moeder)))).IsProbleem(403);
        (await lid.Post($"{huis.Adres}/zienswijzen", huis.Body(new { lidId = huis.Moeder, bijRegistratieId = Guid.CreateVersion7(), tekst = "x" }))).IsProbleem(400).Velden.Should().Equal("/bijRegistratieId");
        (await lid.Post($"{huis.Adres}/rectificatieverzoeken", huis.Body(new { lidId = huis.Moeder, verzoek = "Mijn geboortejaar klopt niet." }))).Status.Should().Be(202);
        (await huis.Doe("rectificatieverzoeken", new { lidId = huis.Moeder, verzoek = "Dat klopt niet." })).IsProbleem(400).Velden.Should().Equal("/bijRegistratieId");
    }

    [Fact]
    public async Task Wat_een_lid_vastlegt_maakt_geen_relatie()
    {
        var huis = await Huis.Nieuw(Dienst);
        var lid = Dienst.Als(huis.Gemeente, "lid", sub: "lt-77", claims: [("huishouden", $"{huis.Id}"), ("lid", $"{huis.Moeder}")]);
        (await lid.Post($"{huis.Adres}/zienswijzen", huis.Body(new { lidId = huis.Moeder, tekst = "Mijn kijk." }))).Status.Should().Be(202);

        (await Dienst.Als(huis.Gemeente, sub: "lt-77").Get(huis.Adres)).IsProbleem(404);
    }
}
