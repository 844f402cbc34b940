using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

public class Wie_het_toegangslog_leest(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task Een_auditor_leest_alle_regels_van_een_huishouden_in_bladzijden_de_nieuwste_eerst()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var buren = await huis.Buren();
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");
        await huis.Dossier();
        await buren.Dossier();
        await huis.Regime("metBevoegdheden");

        var eerste = await auditor.Get($"{huis.Adres}/toegangslog?limiet=3");
        List<string> wat = [.. eerste.Json.Items().Select(r => r!["wat"].Tekst())];
        for (var link = eerste.Kop("Link"); link is not null;)
        {
            var pagina = await auditor.Get(link.Split('<', '>')[1]);
            wat.AddRange(pagina.Json.Items().Select(r => r!["wat"].Tekst()));
            link = pagina.Kop("Link");
        }

        // The readings of the log itself come between the pages, before what was asked for.
        wat.Take(5).Should().Equal("POST regimewijzigingen", "GET dossier", "POST triages", "POST toestemmingen", "POST aanmeldingen");
        wat.Should().HaveCount(5);
        eerste.Json.Items()[0]!["uitkomst"].Tekst().Should().Be("geweigerd");
        eerste.Json.Items().Should().OnlyContain(r => r!["huishouden"]!.GetValue<Guid>() == huis.Id);
    }

    [Fact]
    public async Task Een_auditor_zoekt_in_de_regels_van_zijn_gemeenten()
    {
        var huis = await Huis.Nieuw(Dienst);
        var buren = await huis.Buren();
        var elders = await Huis.Nieuw(Dienst);
        await Dienst.Als(huis.Gemeente, sub: "lt-07").Get(huis.Adres);
        await Dienst.Als(elders.Gemeente, sub: "lt-07").Get(elders.Adres);
        var auditor = Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01");
        async Task<List<string>> Lees(string vraag) => [.. (await auditor.Get($"/v1/toegangslog{vraag}").Json()).Items().Select(r => $"{r!["professionalId"].Tekst()} {r["wat"].Tekst()}")];

        (await Lees("?professionalId=lt-07")).Should().Equal("lt-07 GET dossier");
        (await Lees($"?huishouden={buren.Id}")).Should().Equal("lt-01 POST aanmeldingen");
        (await Lees($"?huishouden={elders.Id}")).Should().BeEmpty();
        var vandaag = Dienst.Klok.GetUtcNow().UtcDateTime;
        (await Lees($"?van={vandaag.AddDays(2):yyyy-MM-dd}")).Should().BeEmpty();
        (await Lees($"?tot={vandaag.AddDays(-2):yyyy-MM-dd}")).Should().BeEmpty();
        (await Lees($"?van={vandaag.AddDays(-2):yyyy-MM-dd}&tot={vandaag.AddDays(2):yyyy-MM-dd}&professionalId=lt-07")).Should().HaveCount(1);
        (await auditor.Get("/v1/toegangslog?van=gisteren")).IsProbleem(400).Velden.Should().Equal("?van");
    }

    [Fact]
    public async Task Anderen_lezen_het_niet()
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Systeem.Get($"{huis.Adres}/toegangslog")).IsProbleem(403);
        (await huis.Systeem.Get("/v1/toegangslog")).IsProbleem(403);
        (await Lid(huis, huis.Moeder).Get("/v1/toegangslog")).IsProbleem(403);
    }

    [Fact]
    public async Task Een_lid_leest_wie_keek_zonder_ids_aantallen_of_wie_het_niet_mag_kennen()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Contactpersoon().Gelukt();
        await huis.Toestemming(huis.Moeder, "veiligThuis").Gelukt();
        await huis.Erbij().Gelukt();
        await huis.Doe("betrokkenen", new { soort = "toegevoegd", professional = Huis.Professional("lt-02", "lokaalTeam"), reden = "Samen." }).Gelukt();
        Systeem Als(string sub, string soort, params (string, object)[] meer) => Dienst.Als(huis.Gemeente, "registratie partner", sub: sub, claims: [("organisatieSoort", soort), ("organisatie", $"Organisatie {soort}"), .. meer]);
        await huis.Dossier();
        await huis.Dossier();
        await Als("lt-02", "lokaalTeam", ("doelbinding", "acuteVeiligheid")).Get($"{huis.Adres}/tijdlijn");
        await Als("vt-01", "veiligThuis").Get(huis.Adres);
        await Als("vo-01", "vrouwenopvang").Get(huis.Adres);
        await Dienst.Als(huis.Gemeente, "auditor", sub: "aud-01").Get($"{huis.Adres}/auditspoor");
        await huis.Regime("metBevoegdheden");

        var moeder = await Lid(huis, huis.Moeder).Get($"{huis.Adres}/toegangslog");
        var vader = await Lid(huis, huis.Vader).Get($"{huis.Adres}/toegangslog");

        moeder.Json.Items().Select(i => $"{i!["wie"].Tekst()}|{i["naam"]}|{i["rol"]}|{i["wat"].Tekst()}|{i["waarom"].Tekst()}").Should().BeEquivalentTo(
            "Het lokale team|Medewerker|Uw vaste contactpersoon|Bekeek uw dossier.|Om u en de anderen in huis te helpen.",
            "Het lokale team|||Bekeek uw dossier.|Om u en de anderen in huis te helpen.",
            "Veilig Thuis|Medewerker|Helpt u samen met het lokale team|Bekeek uw dossier.|Om u en de anderen in huis te helpen.",
            "Iemand die controleert of wij zorgvuldig werken|||Bekeek uw dossier.|Om te controleren of wij zorgvuldig werken.");
        vader.Json.Items().Select(i => i!["wie"].Tekst()).Should().OnlyContain(w => w == "Het lokale team" || w.StartsWith("Iemand die controleert", StringComparison.Ordinal));
        foreach (var antwoord in new[] { moeder, vader })
        {
            antwoord.Tekst.Should().NotContain("lt-0").And.NotContain("opvang").And.NotContain($"{huis.Id}").And.NotContain("versie").And.NotContain("Idt").And.Contain("Soms laten wij iets weg");
            antwoord.Kop("ETag").Should().BeNull();
            antwoord.Kop("Cache-Control").Should().Be("no-store");
        }
    }

    [Fact]
    public async Task Een_lid_ziet_geen_ander_huishouden_en_wie_er_niet_bij_hoort_ziet_niets()
    {
        var huis = await Huis.Nieuw(Dienst);
        var buren = await huis.Buren();

        (await Lid(huis, huis.Moeder).Get($"{huis.Adres}/toegangslog")).Status.Should().Be(200);
        var geweigerd = await Dienst.Van(huis.Gemeente, async () => (await Lid(huis, huis.Moeder).Get($"{buren.Adres}/toegangslog")).IsProbleem(404));
        geweigerd.Single().Kort().Should().Be("GET toegangslog geweigerd huishouden");
        (await Lid(huis, huis.Moeder).Get($"/v1/huishoudens/{Guid.CreateVersion7()}/toegangslog")).IsProbleem(404);
        (await Lid(huis, Guid.CreateVersion7()).Get($"{huis.Adres}/toegangslog")).IsProbleem(404);
        (await Dienst.Als(huis.Gemeente, "lid").Get($"{huis.Adres}/toegangslog")).IsProbleem(404);
    }

    private Systeem Lid(Huis huis, Guid lid) => Dienst.Als(huis.Gemeente, "lid", "portaal", $"burger-{lid:N}", ("huishouden", $"{huis.Id}"), ("lid", $"{lid}"));
}
