using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Bewaring;

public class Een_vernietiging_vraagt_twee_beheerders(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task De_een_stelt_voor_en_een_ander_keurt_goed()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var avgVerzoekId = await huis.ToegekendVerzoek();

        var voorstel = await huis.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = huis.Id, grond = "verzoekVanLid", avgVerzoekId }).Gelukt();
        var adres = voorstel.Kop("Location")!;
        voorstel.Json["status"].Tekst().Should().Be("voorgesteld");
        (await huis.Dossier())["leden"]!.AsArray().Should().HaveCount(3, "a proposal changes nothing");

        (await huis.Beheerder().Post($"{adres}/goedkeuringen", new { })).IsProbleem(409, "tweede-beheerder-nodig");
        (await Dienst.Als(huis.Gemeente, "beheer", "beheer", "beheer", ("name", "")).Post($"{adres}/goedkeuringen", new { })).IsProbleem(403, "geen-toegang");
        (await Dienst.Als(Dienst.NieuweGemeente(), "beheer", "beheer", "beheer-2").Post($"{adres}/goedkeuringen", new { })).IsProbleem(404);
        var goed = await huis.Beheerder(2).Post($"{adres}/goedkeuringen", new { }).Gelukt();
        goed.Json["status"].Tekst().Should().NotBe("voorgesteld");

        (await huis.Systeem.Get(huis.Adres)).IsProbleem(410, "dossier-vernietigd");
        await huis.Voltooid(voorstel.Json["vernietigingId"]!.GetValue<Guid>());
        (await huis.Sleutels()).Should().BeEmpty();
        await using var verbinding = await Dienst.Verbind();
        (await Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();
    }

    [Fact]
    public async Task De_verklaring_zegt_wat_wanneer_door_welke_rollen_en_noemt_niemand()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var id = await huis.Vernietig();

        var verklaring = await Dienst.Als(huis.Gemeente, "auditor").Get($"/v1/vernietigingen/{id}");
        verklaring.Status.Should().Be(200, verklaring.Tekst);
        var json = verklaring.Json;
        (json["omvang"].Tekst(), json["grond"].Tekst(), json["status"].Tekst()).Should().Be(("dossier", "verzoekVanLid", "voltooid"));
        (json["voorgesteld"]!["rol"].Tekst(), json["goedgekeurd"]!["rol"].Tekst()).Should().Be(("recordbeheerder", "recordbeheerder"));
        var voltooid = DateOnly.FromDateTime(json["voltooidOp"]!.GetValue<DateTimeOffset>().AddHours(1).DateTime);
        json["definitiefVanaf"].Tekst().Should().BeOneOf(voltooid.AddDays(30).ToString("yyyy-MM-dd"), voltooid.AddDays(31).ToString("yyyy-MM-dd"), voltooid.AddDays(32).ToString("yyyy-MM-dd"));
        verklaring.Tekst.Should().NotContain("Consulent").And.NotContain("beheer-1").And.NotContain($"{huis.Moeder}");
        (await Dienst.Als(Dienst.NieuweGemeente(), "beheer").Get($"/v1/vernietigingen/{id}")).IsProbleem(404);
    }

    [Fact]
    public async Task Onder_een_bewaarplicht_wordt_niets_vernietigd()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var avgVerzoekId = await huis.ToegekendVerzoek();
        var plicht = await huis.Beheerder().Post($"{huis.Adres}/bewaarplichten", new { reden = "Er loopt een rechtszaak." }).Gelukt();
        var items = (await huis.Beheerder().Get($"{huis.Adres}/bewaarplichten").Json()).Items();
        items.Should().ContainSingle().Which!["reden"].Tekst().Should().Be("Er loopt een rechtszaak.");
        var voorstel = new { huishoudenId = huis.Id, grond = "verzoekVanLid", avgVerzoekId };
        (await huis.Beheerder().Post("/v1/vernietigingen", voorstel)).IsProbleem(409, "bewaarplicht-geldt");
        (await huis.Beheerder().Post($"{huis.Adres}/bewaarplichten/{Guid.CreateVersion7()}/beeindigingen", new { reden = "Klaar." })).IsProbleem(404);
        (await huis.Beheerder().Post($"{huis.Adres}/bewaarplichten", new { })).IsProbleem(400).Velden.Should().Equal("/reden");

        var einde = $"{huis.Adres}/bewaarplichten/{plicht.Json["bewaarplichtId"].Tekst()}/beeindigingen";
        (await huis.Beheerder().Post(einde, new { reden = "De rechter heeft beslist." })).Status.Should().Be(204);
        (await huis.Beheerder().Post(einde, new { reden = "Nog eens." })).IsProbleem(404);

        await huis.Beheerder().Post("/v1/vernietigingen", voorstel).Gelukt();
        (await huis.Beheerder(3).Post("/v1/vernietigingen", voorstel)).IsProbleem(409, "vernietiging-loopt");
    }

    [Fact]
    public async Task De_voordracht_noemt_wat_voorbij_de_termijn_is_in_bladzijden()
    {
        var eerste = await Oud("2001-02-03");
        var huizen = new List<Huis> { eerste };
        foreach (var dag in new[] { "2000-05-06", "2002-07-08" })
        {
            huizen.Add(await Oud(dag, eerste));
        }

        var nieuw = await eerste.Buren();
        List<(Guid, string)> gelezen = [];
        for (var adres = "/v1/vernietigingen/voordracht?limiet=2"; adres is not null;)
        {
            var blad = await eerste.Beheerder().Get(adres);
            gelezen.AddRange(blad.Json.Items().Select(i => (i!["huishoudenId"]!.GetValue<Guid>(), i["vernietigenVanaf"].Tekst())));
            adres = blad.Kop("Link")?.Split('<', '>')[1];
        }

        gelezen.Should().Equal((huizen[1].Id, "2020-05-07"), (huizen[0].Id, "2021-02-04"), (huizen[2].Id, "2022-07-09"));
        await eerste.Beheerder().Post($"{huizen[1].Adres}/bewaarplichten", new { reden = "Er loopt een rechtszaak." }).Gelukt();
        (await Voordracht(eerste)).Should().Equal(huizen[0].Id, huizen[2].Id);
        var voorstel = await eerste.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = eerste.Id, grond = "bewaartermijnVerstreken" }).Gelukt();
        await eerste.Beheerder(2).Post($"{voorstel.Kop("Location")}/goedkeuringen", new { }).Gelukt();
        await eerste.Voltooid(voorstel.Json["vernietigingId"]!.GetValue<Guid>());
        (await Voordracht(eerste)).Should().Equal(huizen[2].Id);
        (await eerste.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = nieuw.Id, grond = "bewaartermijnVerstreken" })).IsProbleem(409, "bewaartermijn-loopt");
        (await Dienst.Als(Dienst.NieuweGemeente(), "beheer").Get("/v1/vernietigingen/voordracht").Json()).Items().Should().BeEmpty();
        (await eerste.Beheerder().Get("/v1/vernietigingen/voordracht?limiet=0&na=x")).IsProbleem(400).Velden.Should().Equal("?limiet", "?na");
    }

    private static async Task<IEnumerable<Guid>> Voordracht(Huis huis) =>
        (await huis.Beheerder().Get("/v1/vernietigingen/voordracht").Json()).Items().Select(i => i!["huishoudenId"]!.GetValue<Guid>());

    /// <summary>A household that was brought in from elsewhere, on this day for the last time.</summary>
    private async Task<Huis> Oud(string dag, Huis? bij = null)
    {
        var plek = bij ?? await Huis.Leeg(Dienst);
        var huis = new Huis { Dienst = Dienst, Systeem = plek.Systeem, Gemeente = plek.Gemeente, Tuin = plek.Tuin };
        var gegevens = huis.Aanmelding(anoniem: true);
        gegevens["gebeurdOp"] = $"{dag}T10:00:00Z";
        var regel = Huis.Json(new { sleutel = $"oud-{dag}", huishouden = $"HV-{dag}", soort = "aanmeldingen", professional = Huis.Professional("lt-01", "lokaalTeam"), gegevens });
        var import = await Dienst.Als(huis.Gemeente, "import").Importeer([regel.ToJsonString()], "?systeem=regas");
        import.Json["gelukt"]!.GetValue<int>().Should().Be(1, import.Tekst);
        huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = $"HV-{dag}" }).Json()).Items()[0]!["huishoudenId"]!.GetValue<Guid>());
        return huis;
    }
}
