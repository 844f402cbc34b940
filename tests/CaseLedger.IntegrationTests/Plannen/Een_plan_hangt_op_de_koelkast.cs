using System.Security.Cryptography;
using System.Text;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Plannen;

public class Een_plan_hangt_op_de_koelkast(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task Als_gegevens_en_als_pagina_zonder_scripts()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var plan = await huis.Doe("plannen", Plan("<script>alert(1)</script> naar oma")).Id();
        var adres = $"{huis.Adres}/plannen/{plan}/koelkastplan";

        var json = await huis.Systeem.Get(adres).Json();
        json["afspraken"]![0]!["omschrijving"].Tekst().Should().Be("<script>alert(1)</script> naar oma");
        json["titel"].Tekst().Should().Be("Zo houden wij het veilig");

        var pagina = await huis.Systeem.Get(adres, ("Accept", "text/html"));
        pagina.Status.Should().Be(200);
        pagina.Mediatype.Should().Be("text/html");
        pagina.Tekst.Should().Contain("<html lang=\"nl\">").And.Contain("&lt;script&gt;alert(1)&lt;/script&gt; naar oma").And.NotContain("<script");
        var stijl = pagina.Tekst.Split("<style>")[1].Split("</style>")[0];
        pagina.Kop("Content-Security-Policy").Should().Be(
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(stijl)))}'; frame-ancestors 'none'");
        pagina.Kop("Cache-Control").Should().Be("no-store");

        (await huis.Systeem.Get(adres, ("Accept", "text/csv"))).IsProbleem(406);
        (await huis.Systeem.Get($"{adres}?lid={huis.Moeder}")).Json["lidId"].Tekst().Should().Be(huis.Moeder.ToString());
        (await huis.Systeem.Get($"{adres}?lid={Guid.CreateVersion7()}")).IsProbleem(404);
        (await huis.Systeem.Get($"{adres}?lid=moeder")).IsProbleem(400);
        (await huis.Systeem.Get($"{huis.Adres}/plannen/{Guid.CreateVersion7()}/koelkastplan")).IsProbleem(404);
    }

    [Fact]
    public async Task Een_afspraak_wordt_geevalueerd_op_haar_eigen_adres()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var plan = await huis.Doe("plannen", Plan("Naar oma")).Id();
        var afspraak = (await huis.Dossier())["plannen"]![0]!["afspraken"]![0]!["afspraakId"].Tekst();

        (await huis.Doe($"plannen/{plan}/afspraken/{afspraak}/evaluaties", new { uitkomst = "nagekomen" })).Status.Should().Be(201);
        (await huis.Doe($"plannen/{plan}/afspraken/{Guid.CreateVersion7()}/evaluaties", new { uitkomst = "nagekomen" })).Regels.Should().Equal("R27");
        (await huis.Doe($"plannen/{plan}/bijstellingen", BijgesteldPlan())).Status.Should().Be(201);
        (await huis.Dossier())["plannen"]![0]!["bijstelling"].Should().NotBeNull();
        (await huis.Doe("hulpinzetten", new { voorLeden = new[] { huis.Kind }, soort = "speltherapie", aanbieder = "Aanbieder 1", aangevraagdOp = "2024-10-01" })).Status.Should().Be(201);
    }

    [Fact]
    public async Task Wat_een_lid_zelf_zegt_wordt_teruggelezen_en_het_patroon_op_verzoek_erbij()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var incident = await huis.Doe("incidenten", new { geweld = new[] { new { vorm = "partnergeweld", doorLeden = new[] { huis.Vader }, tegenLeden = new[] { huis.Moeder } } } }).Id();
        var zienswijze = await huis.Doe("zienswijzen", new { lidId = huis.Vader, bijRegistratieId = incident, tekst = "Zo was het niet." }).Id();
        await huis.Doe("veiligcontact", new { lidId = huis.Moeder, wijze = "sms" }).Gelukt();

        (await huis.Systeem.Get($"{huis.Adres}/registraties/{zienswijze}").Json())["gegevens"]!["tekst"].Tekst().Should().Be("Zo was het niet.");
        var tijdlijn = await huis.Tijdlijn("?patroon=true");
        tijdlijn.Items().Single(i => i!["registratieId"].Tekst() == incident.ToString())!["zienswijzen"]![0].Tekst().Should().Be(zienswijze.ToString());
        tijdlijn["patroon"]!["vormen"]![0]!["momenten"]![0]!["registratieId"].Tekst().Should().Be(incident.ToString());
        (await huis.Tijdlijn())["patroon"].Should().BeNull();
        (await huis.Systeem.Get($"{huis.Adres}/tijdlijn?patroon=ja")).IsProbleem(400);
    }

    private static object Plan(string omschrijving) => new
    {
        soort = "veiligheidsplan",
        risicofactoren = new[] { "ruzie" },
        doelen = new[] { new { omschrijving = "Rust" } },
        afspraken = new[] { new { omschrijving, verantwoordelijke = "vader" } },
        netwerkStatus = "nogActiveren",
    };

    private static object BijgesteldPlan() => new
    {
        soort = "veiligheidsplan",
        risicofactoren = new[] { "ruzie" },
        doelen = new[] { new { omschrijving = "Rust" } },
        afspraken = new[] { new { omschrijving = "Naar oom" } },
        netwerkStatus = "nogActiveren",
        reden = "Oma verhuisde.",
    };
}
