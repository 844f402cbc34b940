using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Tijdlijn;

public class De_tijdlijn_volgt_wat_er_gebeurde(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task HV_001_wisselt_op_13_november_van_plaats_en_op_10_december_terug()
    {
        var kern = await Kern.Lees(Dienst, "HV-001");
        (await kern.Import.Importeer(kern.Regels)).Status.Should().Be(202);

        var items = (await kern.Team.Get($"/v1/huishoudens/{await kern.Zoek("HV-001")}/tijdlijn").Json()).Items();

        items.Select(i => i!["gebeurdOp"].Tekst()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        var vt = items.Single(i => i!["soort"].Tekst() == "tandemwisselingen" && i["gegevens"]!["soort"].Tekst() == "erbijGehaald")!["registratieId"].Tekst();
        items.Should().HaveCount(27);
        foreach (var item in items)
        {
            var op = item!["gebeurdOp"].Tekst();
            item["regie"]!["deelnemerId"].Tekst().Should().Be(Na(op, "2024-11-13T10:00") && !Na(op, "2024-12-10T09:00") ? vt : "lokaalTeam", item.ToJsonString());
            ((string?)item["regime"]).Should().Be(Regime(op), item.ToJsonString());
            ((string?)item["kleur"]).Should().Be(Regime(op) switch { "metToestemming" => "groen", "metBevoegdheden" => "oranje", _ => null });
            item["traject"]!.GetValue<int>().Should().Be(1);
        }

        items.Single(i => i!["gebeurdOp"].Tekst() == "2024-11-13T10:00:00.000Z")!["regie"]!["professional"]!["naam"].Tekst().Should().Be("Medewerker Veilig Thuis 1");
        items[^1]!["regie"]!["professional"]!["naam"].Tekst().Should().Be("Consulent Hilversum 1");

        static bool Na(string op, string moment) => string.CompareOrdinal(op, moment) >= 0;
        static string? Regime(string op) => op switch
        {
            _ when !Na(op, "2024-10-14T07:00") => null,
            _ when Na(op, "2024-11-13T10:05") && !Na(op, "2024-12-10T09:05") => "metBevoegdheden",
            _ => "metToestemming",
        };
    }

    [Fact]
    public async Task Wat_later_is_vastgelegd_maar_eerder_gebeurde_komt_op_zijn_plaats()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var melding = await huis.Melding().Id();
        var oranje = await huis.Doe("regimewijzigingen", Wijziging("2024-10-20T10:00:00Z", "metBevoegdheden", new { meldingId = melding })).Id();

        var advies = await huis.Doe("regimewijzigingen", Wijziging("2024-10-15T10:00:00Z", "adviesEnConsult", null)).Id();

        (await huis.Dossier())["regime"].Tekst().Should().Be("metBevoegdheden");
        (await huis.Dossier("?versie=5"))["regime"].Tekst().Should().Be("metBevoegdheden");
        (await huis.Dossier("?opMoment=2024-10-17T00:00:00Z"))["regime"].Tekst().Should().Be("adviesEnConsult");
        var regimes = (await huis.Tijdlijn("?soort=regimewijzigingen")).Items();
        regimes.Select(i => i!["registratieId"].Tekst()).Should().Equal($"{advies}", $"{oranje}");
        regimes.Select(i => i!["versie"]!.GetValue<int>()).Should().Equal(6, 5);
        (await huis.Auditspoor()).Items().TakeLast(2).Select(i => i!["registratieId"].Tekst()).Should().Equal($"{oranje}", $"{advies}");
        (await Document(huis))["regime"].Tekst().Should().Be("metBevoegdheden");
        (await Document(huis))["versie"]!.GetValue<int>().Should().Be(6);

        await huis.Doe("regimewijzigingen", Wijziging("2024-10-25T10:00:00Z", "adviesEnConsult", null)).Gelukt();
        await huis.Doe("regimewijzigingen", Wijziging("2024-10-24T10:00:00Z", "metBevoegdheden", new { meldingId = melding })).Gelukt();
        (await Document(huis))["regime"].Tekst().Should().Be("adviesEnConsult");
    }

    [Fact]
    public async Task Iedere_versie_toont_het_dossier_zoals_het_toen_was()
    {
        var kern = await Kern.Lees(Dienst, "HV-001");
        List<JsonNode> toen = [];
        Guid? id = null;
        foreach (var regel in kern.Regels)
        {
            (await kern.Import.Importeer([regel], "?systeem=demo")).Json["gelukt"]!.GetValue<int>().Should().Be(1);
            id ??= await kern.Zoek("HV-001");
            toen.Add(await kern.Team.Get($"/v1/huishoudens/{id}").Json());
        }

        for (var versie = 1; versie <= toen.Count; versie++)
        {
            var nu = await kern.Team.Get($"/v1/huishoudens/{id}?versie={versie}").Json();
            nu["versie"]!.GetValue<int>().Should().Be(versie);
            nu.ToJsonString().Should().Be(toen[versie - 1].ToJsonString());
        }

        toen.Select(d => d.ToJsonString()).Distinct().Should().HaveCount(toen.Count);
        toen.Select(d => (string?)d["regime"]).Distinct().Should().BeEquivalentTo([null, "metToestemming", "metBevoegdheden"]);
    }

    [Fact]
    public async Task Wat_toen_bekend_was_en_wat_toen_waar_was_kan_samen_gevraagd_worden()
    {
        var dienst = await Dienst.Start(Postgres);
        var moment = new DateTimeOffset(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);
        dienst.Klok.Zet(moment);
        var huis = await Huis.Ingestroomd(dienst);
        dienst.Klok.Zet(moment.AddDays(1));
        var melding = await huis.Doe("meldingen", new { gebeurdOp = "2024-10-10T10:00:00Z", bij = "veiligThuis", huishoudenGeinformeerd = true }).Id();
        await huis.Doe("regimewijzigingen", Wijziging("2024-10-20T10:00:00Z", "metBevoegdheden", new { meldingId = melding })).Gelukt();
        dienst.Klok.Zet(moment.AddDays(2));
        await huis.Doe("regimewijzigingen", Wijziging("2024-10-15T10:00:00Z", "adviesEnConsult", null)).Gelukt();

        async Task<string?> Regime(string vraag) => (string?)(await huis.Dossier(vraag))["regime"];

        (await Regime("?bekendOp=2025-03-01T13:00:00Z")).Should().BeNull();
        (await Regime("?bekendOp=2025-03-02T13:00:00Z&opMoment=2024-10-17T00:00:00Z")).Should().BeNull();
        (await Regime("?opMoment=2024-10-17T00:00:00Z")).Should().Be("adviesEnConsult");
        (await Regime("?bekendOp=2025-03-02T13:00:00%2B00:00")).Should().Be("metBevoegdheden");
        (await Regime("?opMoment=2024-10-12T00:00:00Z")).Should().BeNull();
        (await huis.Tijdlijn("?bekendOp=2025-03-02T13:00:00Z")).Items().Should().HaveCount(5);
        (await huis.Auditspoor("?bekendOp=2025-03-01T13:00:00Z")).Items().Should().HaveCount(3);
        (await huis.Systeem.Get($"{huis.Adres}?opMoment=2024-01-01T00:00:00Z")).IsProbleem(404);
        (await huis.Systeem.Get($"{huis.Adres}?versie=nul&opMoment=gisteren")).IsProbleem(400).Velden.Should().Equal("?versie", "?opMoment");
        var items = (await huis.Tijdlijn()).Items();
        items.Select(i => i!["vastgelegdOp"].Tekst()[..10]).Should().Equal("2025-03-01", "2025-03-01", "2025-03-01", "2025-03-02", "2025-03-03", "2025-03-02");
    }

    [Fact]
    public async Task De_tijdlijn_komt_in_pagina_s()
    {
        var kern = await Kern.Lees(Dienst, "HV-001");
        (await kern.Import.Importeer(kern.Regels)).Status.Should().Be(202);
        var adres = $"/v1/huishoudens/{await kern.Zoek("HV-001")}/tijdlijn";
        var alles = (await kern.Team.Get(adres).Json()).Items().Select(i => i!["registratieId"].Tekst()).ToList();

        List<string> gelezen = [];
        for (string? pagina = $"{adres}?limiet=10"; pagina is not null;)
        {
            var antwoord = await kern.Team.Get(pagina);
            gelezen.AddRange(antwoord.Json.Items().Select(i => i!["registratieId"].Tekst()));
            pagina = antwoord.Kop("Link")?.Split('>')[0].TrimStart('<');
        }

        gelezen.Should().Equal(alles);
        (await kern.Team.Get($"{adres}?soort=regiewissels").Json()).Items().Should().HaveCount(2);
        (await kern.Team.Get($"{adres}?vanaf=2024-11-13&tot=2024-11-13").Json()).Items().Should().HaveCount(3);
    }

    private static object Wijziging(string gebeurdOp, string naar, object? grondslag) => grondslag is null
        ? new { gebeurdOp, naar, reden = "Besproken in het team." }
        : new { gebeurdOp, naar, grondslag, reden = "Besproken in het team." };

    private async Task<JsonNode> Document(Huis huis) =>
        JsonNode.Parse(await Dienst.Waarde<string>("select data::text from caseledger.mt_doc_dossierdocument where id = $1", huis.Id))!;
}
