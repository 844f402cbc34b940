using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

public class Een_sleutel_maakt_herhalen_veilig(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly (string, string) Sleutel = ("Idempotency-Key", "sleutel-1");

    [Fact]
    public async Task Een_herhaling_krijgt_hetzelfde_antwoord()
    {
        var huis = await Huis.Nieuw(Dienst);
        var body = huis.Body(Huis.InzetBody(huis.Moeder));

        var eerste = await huis.Doe("inzetregistraties", body, Sleutel);
        await huis.Inzet(huis.Vader).Gelukt();
        var tweede = await huis.Doe("inzetregistraties", body, ("Idempotency-Key", "\"sleutel-1\""));

        eerste.Status.Should().Be(201);
        eerste.Kop("Idempotent-Replay").Should().BeNull();
        tweede.Kop("Idempotent-Replay").Should().Be("true");
        Gelijk(tweede, eerste);
        (await huis.Auditspoor()).Items().Should().HaveCount(3);
    }

    [Fact]
    public async Task Ook_als_de_regels_het_nu_zouden_weigeren_of_de_versie_verouderd_is()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var partner = await huis.Erbij().Id();
        var body = huis.Body(Huis.RegieBody(partner, await huis.Melding().Id()));
        var eerste = await huis.Doe("regiewissels", body, Sleutel, ("If-Match", "\"5\"")).Gelukt();

        // Once more would break R09, and version 5 is stale by now.
        (await huis.Doe("regiewissels", body)).IsProbleem(409, "regel-gebroken");
        Gelijk(await huis.Doe("regiewissels", body, Sleutel, ("If-Match", "\"5\"")), eerste);
        await huis.Doe("uitstroombesluiten", new
        {
            deelnemers = new[] { "lokaalTeam", "veiligThuis" },
            reden = "nietIngestroomd",
            eindevaluatie = "Voorbij.",
            geenNazorgReden = "Niet nodig.",
        }).Gelukt();
        Gelijk(await huis.Doe("regiewissels", body, Sleutel), eerste);
    }

    [Fact]
    public async Task Een_ander_lichaam_of_adres_met_dezelfde_sleutel_wordt_geweigerd()
    {
        var huis = await Huis.Nieuw(Dienst);
        var buren = await huis.Buren();
        var body = huis.Body(Huis.InzetBody(huis.Moeder));
        await huis.Doe("inzetregistraties", body, Sleutel).Gelukt();
        var voor = await huis.Voorraad();

        var anders = body.DeepClone().AsObject();
        anders["minuten"] = 61;
        (await huis.Doe("inzetregistraties", anders, Sleutel)).IsProbleem(422, "sleutel-hergebruikt");
        (await huis.Doe("meldingen", new { bij = "politie", huishoudenGeinformeerd = true }, Sleutel)).IsProbleem(422);
        anders.Remove("metLeden");
        anders["minuten"] = 60;
        (await buren.Doe("inzetregistraties", anders, Sleutel)).IsProbleem(422);

        (await huis.Voorraad()).Should().Be(voor with { Weigeringen = voor.Weigeringen + 3 });
    }

    [Fact]
    public async Task Duizend_keer_tegelijk_met_een_sleutel_is_een_keer_vastgelegd()
    {
        var huis = await Huis.Nieuw(Dienst);
        var body = huis.Body(Huis.InzetBody(huis.Moeder));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => huis.Doe("inzetregistraties", body, Sleutel).Gelukt()));

        antwoorden.Select(a => a.Tekst).Distinct().Should().ContainSingle();
        antwoorden.Select(a => (a.Kop("Location"), a.Kop("ETag"))).Distinct().Should().ContainSingle();
        antwoorden.Count(a => a.Kop("Idempotent-Replay") is null).Should().Be(1);
        (await huis.Auditspoor()).Items().Should().HaveCount(2);
    }

    [Fact]
    public async Task Ook_een_nieuwe_aanmelding_mag_herhaald_worden()
    {
        var huis = await Huis.Leeg(Dienst);
        var body = huis.Aanmelding(referentie: "HV-1");

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => huis.Systeem.Post("/v1/huishoudens", body, Sleutel).Gelukt()));

        antwoorden.Select(a => a.Tekst).Distinct().Should().ContainSingle();
        Gelijk(await huis.Systeem.Post("/v1/huishoudens", body, Sleutel), antwoorden[0]);
        (await Dienst.Waarde<long>("select count(*) from caseledger.huishoudens where gemeente = $1", huis.Gemeente)).Should().Be(1);
        (await huis.Voorraad()).Events.Should().Be(1);
        (await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(), Sleutel)).IsProbleem(422);
    }

    [Fact]
    public async Task Sleutels_zijn_per_client_en_gemeente()
    {
        var huis = await Huis.Nieuw(Dienst);
        var elders = await Huis.Nieuw(Dienst);
        var body = huis.Body(Huis.InzetBody());
        await huis.Doe("inzetregistraties", body, Sleutel).Gelukt();

        var ander = await Dienst.Als(huis.Gemeente, client: "ander").Post($"{huis.Adres}/inzetregistraties", body, Sleutel).Gelukt();
        var gemeente = await elders.Doe("inzetregistraties", body, Sleutel).Gelukt();

        new[] { ander, gemeente }.Should().OnlyContain(a => a.Kop("Idempotent-Replay") == null);
        (await huis.Auditspoor()).Items().Should().HaveCount(3);
    }

    [Fact]
    public async Task Een_weigering_wordt_niet_bewaard()
    {
        var huis = await Huis.Nieuw(Dienst);
        var body = huis.Body(Huis.TriageBody("terugNaarLokaalTeam"));
        (await huis.Doe("triages", body, Sleutel)).IsProbleem(409);
        var toestemming = new
        {
            gebeurdOp = "2024-10-01T09:30:00Z",
            lidId = huis.Moeder,
            hoedanigheid = "voorZichzelf",
            besluit = "verleend",
            reikwijdte = new[] { "informatiedeling" },
            vorm = "mondeling",
            uitlegGegeven = true,
        };
        await huis.Doe("toestemmingen", toestemming).Gelukt();

        (await huis.Doe("triages", body, Sleutel)).Kop("Idempotent-Replay").Should().BeNull();
        (await huis.Doe("triages", body, Sleutel)).Kop("Idempotent-Replay").Should().Be("true");
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("met\ttab")]
    public async Task Een_sleutel_die_geen_sleutel_is_wordt_geweigerd(string sleutel)
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Doe("inzetregistraties", Huis.InzetBody(), ("Idempotency-Key", sleutel))).IsProbleem(400);
    }

    [Fact]
    public async Task Een_sleutel_heeft_hooguit_255_tekens()
    {
        var huis = await Huis.Nieuw(Dienst);

        (await huis.Doe("inzetregistraties", Huis.InzetBody(), ("Idempotency-Key", new string('x', 256)))).IsProbleem(400);
        (await huis.Doe("inzetregistraties", Huis.InzetBody(), ("Idempotency-Key", new string('x', 255)))).Status.Should().Be(201);
    }

    [Fact]
    public async Task Een_bekende_externe_referentie_wijst_naar_het_huishouden()
    {
        var huis = await Huis.Leeg(Dienst);
        var eerste = await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-1")).Gelukt();

        var tweede = (await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-1"))).IsProbleem(409, "referentie-bestaat");

        tweede.HuishoudenId.Should().Be(eerste.HuishoudenId);
        await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-2")).Gelukt();
        var elders = await Huis.Leeg(Dienst);
        await elders.Systeem.Post("/v1/huishoudens", elders.Aanmelding(referentie: "HV-1")).Gelukt();
    }

    [Fact]
    public async Task Ook_bij_acht_tegelijk_is_er_een_huishouden_per_referentie()
    {
        var huis = await Huis.Leeg(Dienst);
        var bodies = Enumerable.Range(0, 8).Select(_ => huis.Aanmelding(referentie: "HV-1")).ToList();

        var antwoorden = await Task.WhenAll(bodies.Select(b => huis.Systeem.Post("/v1/huishoudens", b)));

        var gelukt = antwoorden.Single(a => a.Status == 201);
        antwoorden.Where(a => a != gelukt).Should().HaveCount(7).And
            .AllSatisfy(a => a.IsProbleem(409, "referentie-bestaat").HuishoudenId.Should().Be(gelukt.HuishoudenId));
        (await Dienst.Waarde<long>("select count(*) from caseledger.huishoudens where gemeente = $1", huis.Gemeente)).Should().Be(1);
        (await huis.Voorraad()).Events.Should().Be(1);
    }

    [Fact]
    public async Task Een_terugkerend_huishouden_mag_zijn_referentie_weer_noemen_en_een_ander_niet()
    {
        var huis = await Huis.Leeg(Dienst);
        var id = (await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "HV-1")).Gelukt()).HuishoudenId;
        var buren = await huis.Buren();
        foreach (var adres in new[] { $"/v1/huishoudens/{id}", buren.Adres })
        {
            await huis.Systeem.Post($"{adres}/uitstroombesluiten", buren.Body(new
            {
                deelnemers = new[] { "lokaalTeam" },
                reden = "nietIngestroomd",
                eindevaluatie = "Voorbij.",
                geenNazorgReden = "Niet nodig.",
                gebeurdOp = "2024-10-20T10:00:00Z",
            })).Gelukt();
        }

        JsonObject Terug()
        {
            var body = huis.Aanmelding(referentie: "HV-1");
            body["gebeurdOp"] = "2024-11-01T10:00:00Z";
            return body;
        }

        await huis.Systeem.Post($"/v1/huishoudens/{id}/aanmeldingen", Terug()).Gelukt();
        (await buren.Doe("aanmeldingen", Terug())).IsProbleem(409, "referentie-bestaat").HuishoudenId.Should().Be(id);
    }

    private static void Gelijk(Antwoord herhaling, Antwoord eerste)
    {
        herhaling.Status.Should().Be(eerste.Status, herhaling.Tekst);
        herhaling.Tekst.Should().Be(eerste.Tekst);
        herhaling.Kop("Location").Should().Be(eerste.Kop("Location"));
        herhaling.Kop("ETag").Should().Be(eerste.Kop("ETag"));
        herhaling.Kop("Idempotent-Replay").Should().Be("true");
    }
}
