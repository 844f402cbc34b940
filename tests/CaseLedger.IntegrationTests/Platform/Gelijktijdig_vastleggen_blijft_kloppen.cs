namespace CaseLedger.IntegrationTests.Platform;

public class Gelijktijdig_vastleggen_blijft_kloppen(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task Met_If_Match_wint_een_van_twee_schrijvers()
    {
        var huis = await Huis.Nieuw(Dienst);
        var bodies = new[] { huis.Body(Huis.InzetBody(huis.Moeder)), huis.Body(Huis.InzetBody(huis.Vader)) };

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Doe("inzetregistraties", b, ("If-Match", "\"1\""))));

        var gelukt = antwoorden.Single(a => a.Status == 201);
        gelukt.Kop("ETag").Should().Be("\"2\"");
        gelukt.Kop("Location").Should().Be($"{huis.Adres}/registraties/{gelukt.RegistratieId}");
        var verloren = antwoorden.Single(a => a.Status != 201).IsProbleem(412, "versie-verouderd");
        verloren.Json["huidigeVersie"]!.GetValue<long>().Should().Be(2);
        verloren.Kop("ETag").Should().Be("\"2\"");
        (await huis.Auditspoor()).Items().Should().HaveCount(2);
    }

    [Fact]
    public async Task Zonder_If_Match_lukken_ze_allebei()
    {
        var huis = await Huis.Nieuw(Dienst);
        var bodies = new[] { huis.Body(Huis.InzetBody(huis.Moeder)), huis.Body(Huis.InzetBody(huis.Vader)) };

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Doe("inzetregistraties", b).Gelukt()));

        antwoorden.Select(a => a.Versie).Should().BeEquivalentTo([2, 3]);
    }

    [Fact]
    public async Task Veel_schrijvers_op_een_huishouden_verliezen_en_verdubbelen_niets()
    {
        var huis = await Huis.Nieuw(Dienst);
        var bodies = Enumerable.Range(0, 32).Select(_ => huis.Body(Huis.InzetBody(huis.Moeder))).ToList();

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Doe("inzetregistraties", b)));

        var gelukt = antwoorden.Where(a => a.Status == 201).ToList();
        gelukt.Should().NotBeEmpty();
        antwoorden.Except(gelukt).Should().OnlyContain(a => a.Status == 409 && a.Probleem == "gelijktijdig-gewijzigd");
        var spoor = (await huis.Auditspoor()).Items();
        spoor.Select(i => i!["versie"]!.GetValue<int>()).Should().Equal(Enumerable.Range(1, gelukt.Count + 1));
        spoor.Skip(1).Select(i => i!["registratieId"].Tekst()).Should().BeEquivalentTo(gelukt.Select(a => $"{a.RegistratieId}"));
        gelukt.Select(a => a.Versie).Should().OnlyHaveUniqueItems();
        await using var verbinding = await Dienst.Verbind();
        (await Grootboek.Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();
    }

    [Fact]
    public async Task Met_If_Match_lukt_er_per_versie_een()
    {
        var huis = await Huis.Nieuw(Dienst);
        var bodies = Enumerable.Range(0, 16).Select(_ => huis.Body(Huis.InzetBody(huis.Moeder))).ToList();

        var antwoorden = await Task.WhenAll(bodies.Select((b, i) => huis.Doe("inzetregistraties", b, ("If-Match", $"\"{1 + (i % 2)}\""))));

        antwoorden.Count(a => a.Status == 201).Should().BeInRange(1, 2);
        antwoorden.Where(a => a.Status != 201).Should().OnlyContain(a => a.Status == 412);
    }

    [Fact]
    public async Task Een_regie_wisselt_maar_een_keer_naar_dezelfde_deelnemer()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var partner = await huis.Erbij().Id();
        var melding = await huis.Melding().Id();
        var bodies = Enumerable.Range(0, 16).Select(_ => huis.Body(Huis.RegieBody(partner, melding))).ToList();
        var gebeurdOp = bodies[0]["gebeurdOp"].Tekst();
        bodies.ForEach(b => b["gebeurdOp"] = gebeurdOp);

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Doe("regiewissels", b)));

        antwoorden.Count(a => a.Status == 201).Should().Be(1);
        antwoorden.Where(a => a.Status != 201).Should().OnlyContain(a => a.Status == 409);
        (await huis.Tijdlijn("?soort=regiewissels")).Items().Should().HaveCount(1);
    }

    [Fact]
    public async Task Een_huishouden_stroomt_maar_een_keer_uit_en_komt_maar_een_keer_terug()
    {
        var huis = await Huis.Nieuw(Dienst);
        await huis.Uitstroom("nietIngestroomd").Gelukt();
        var bodies = Enumerable.Range(0, 16).Select(_ => huis.Aanmelding()).ToList();

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Doe("aanmeldingen", b)));

        antwoorden.Count(a => a.Status == 201).Should().Be(1);
        (await huis.Dossier())["traject"]!.GetValue<int>().Should().Be(2);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"een\"")]
    [InlineData("W/\"1\"")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"99999999999999999999\"")]
    public async Task Een_If_Match_die_geen_versie_is_wordt_geweigerd(string kop)
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Doe("inzetregistraties", Huis.InzetBody(), ("If-Match", kop))).IsProbleem(400);
    }

    [Fact]
    public async Task Een_If_Match_van_een_versie_die_er_nog_niet_is_klopt_niet()
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Doe("inzetregistraties", Huis.InzetBody(huis.Kind), ("If-Match", "\"2\""))).IsProbleem(412).Json["huidigeVersie"]!.GetValue<long>().Should().Be(1);
        (await huis.Doe("inzetregistraties", Huis.InzetBody(huis.Kind), ("If-Match", "*"))).Status.Should().Be(201);
    }

    [Fact]
    public async Task If_None_Match_spaart_wat_alleen_van_de_versie_afhangt()
    {
        var huis = await Huis.Nieuw(Dienst);
        var spoor = await huis.Systeem.Get($"{huis.Adres}/auditspoor");

        spoor.Kop("ETag").Should().Be("\"1\"");
        (await huis.Systeem.Get($"{huis.Adres}/auditspoor", ("If-None-Match", "\"1\""))).Status.Should().Be(304);
        (await huis.Systeem.Get(huis.Adres, ("If-None-Match", "\"1\""))).Status.Should().Be(200);
        (await huis.Systeem.Get(huis.Adres)).Kop("Cache-Control").Should().Be("no-store");
    }
}
