using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Regels;

public class Een_gebroken_regel_wordt_genoemd(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Motivering = "Besproken met de gedragswetenschapper.";

    /// <summary>Per rule: a household in which one act breaks only that rule, and the act.</summary>
    private static readonly Dictionary<string, Func<Dienst, Task<(Huis Huis, string Soort, object Velden)>>> Overtredingen = new()
    {
        ["R01"] = async d => (await Huis.Nieuw(d), "triages", Huis.TriageBody("terugNaarLokaalTeam")),
        ["R02"] = async d => (await Huis.Ingestroomd(d), "regimewijzigingen", new { naar = "metToestemming", reden = "Zo begonnen." }),
        ["R03"] = async d => (await Huis.Ingestroomd(d), "regimewijzigingen", new { naar = "metBevoegdheden", reden = "Zo begonnen." }),
        ["R04"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            var maatregel = await huis.Maatregel(huis.Kind).Id();
            await huis.Doe($"maatregelen/{maatregel}/beeindigingen", new { reden = "Termijn verstreken." }).Gelukt();
            return (huis, "regimewijzigingen", new { naar = "metJuridischeMaatregel", grondslag = new { maatregelId = maatregel }, reden = "Zo begonnen." });
        },
        ["R05"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            return (huis, "triages", Huis.TriageBody("terugNaarLokaalTeam", "lokaalTeam", "raadVoorDeKinderbescherming"));
        },
        ["R06"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            await huis.Erbij("vt-01").Gelukt();
            return (huis, "maatregelen", new { soort = "ondertoezichtstelling", herkomst = "ingezet", leden = new[] { huis.Kind }, uitvoerder = Huis.Professional("vt-01", "veiligThuis") });
        },
        ["R07"] = async d => (await Huis.Ingestroomd(d), "tandemwisselingen", new { soort = "afgestapt", deelnemerId = "lokaalTeam", reden = "Klaar." }),
        ["R08"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            var partner = await huis.Erbij().Id();
            return (huis, "regiewissels", Huis.RegieBody(partner, await huis.Melding("politie").Id()));
        },
        ["R09"] = async d => (await Huis.Ingestroomd(d), "regiewissels", Huis.RegieBody("lokaalTeam")),
        ["R10"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            await huis.Contactpersoon().Gelukt();
            return (huis, "contactpersoonwisselingen", new { professional = Huis.Professional("lt-02", "lokaalTeam"), reden = "organisatorisch" });
        },
        ["R11"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            await huis.Doe("procesregies", new { soort = "toegevoegd", professional = Huis.Professional("pr-01", "lokaalTeam"), aanleiding = "stagnerendeSamenwerking" }).Gelukt();
            return (huis, "inzetregistraties", DoorAnder(Huis.InzetBody(huis.Moeder), "pr-01", "lokaalTeam"));
        },
        ["R12"] = async d => (await Huis.Nieuw(d), "inzetregistraties", DoorAnder(Huis.InzetBody(), "ed-01", "ervaringsdeskundigen")),
        ["R15"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            await huis.Beoordeling(geweld: "intiemeTerreur").Gelukt();
            return (huis, "inzetregistraties", Huis.InzetBody(huis.Moeder, huis.Vader));
        },
        ["R16"] = async d => (await Huis.Nieuw(d), "triages", Huis.TriageBody("instroom", "lokaalTeam")),
        ["R17"] = async d => (await Huis.Ingestroomd(d), "uitstroombesluiten", Uitstroom("veiligheidStabiel")),
        ["R18"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            await huis.Maatregel(huis.Kind).Gelukt();
            return (huis, "uitstroombesluiten", Uitstroom("verhuisd"));
        },
        ["R19"] = async d =>
        {
            var huis = await Huis.Nieuw(d);
            return (huis, "aanmeldingen", huis.Aanmelding());
        },
        ["R20"] = async d => (await Huis.Nieuw(d), "meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = false }),
        ["R21"] = async d => (await Huis.Nieuw(d, anoniem: true), "triages", Huis.TriageBody("instroom")),
        ["R22"] = async d =>
        {
            var huis = await Huis.Nieuw(d);
            return (huis, "veiligheidsbeoordelingen", new
            {
                gebeurdOp = "2024-11-01T10:00:00Z",
                fase = "directeVeiligheid",
                gesprokenLeden = new[] { huis.Moeder },
                beoordelaars = new[] { "lt-01" },
                oordelen = new[] { new { lidId = huis.Moeder, directeVeiligheid = "veiligGenoeg" } },
                gezamenlijkGesprek = false,
                volgendeBeoordelingVoor = "2024-12-14",
            });
        },
        ["R23"] = async d =>
        {
            var huis = await Huis.Nieuw(d);
            var triage = Huis.Json(Huis.TriageBody("terugNaarLokaalTeam", "lokaalTeam"));
            triage["gebeurdOp"] = "2024-09-01T10:00:00Z";
            return (huis, "triages", triage);
        },
        ["R24"] = async d => (await Huis.Nieuw(d), "regimewijzigingen", new { naar = "adviesEnConsult", reden = "Zo begonnen." }),
        ["R25"] = async d =>
        {
            var huis = await Huis.Ingestroomd(d);
            var partner = await huis.Erbij("vt-02", rol: "uitvoeringMaatregel").Id();
            await huis.Maatregel(huis.Kind, "vt-02").Gelukt();
            return (huis, "tandemwisselingen", new { soort = "afgestapt", deelnemerId = partner, reden = "Klaar." });
        },
        ["R26"] = async d =>
        {
            var huis = await Huis.Nieuw(d);
            await huis.Toestemming(huis.Moeder, "ggz").Gelukt();
            return (huis, "tandemwisselingen", new { soort = "erbijGehaald", professional = Huis.Professional("vt-01", "veiligThuis"), rol = "meedenken", reden = "Kennis." });
        },
        ["R27"] = async d => (await Huis.Nieuw(d), "inzetregistraties", Huis.InzetBody(Guid.CreateVersion7())),
    };

    /// <summary>Rules that the body alone shows: never a 409.</summary>
    private static readonly string[] AlleenVorm = ["R13", "R14"];

    public static TheoryData<string> Ids => [.. Overtredingen.Keys];

    [Fact]
    public async Task Iedere_regel_die_er_is_komt_hier_voor()
    {
        var regels = (await Dienst.Onbekende().Get("/v1/regels").Json()).Items();

        regels.Select(r => r!["id"].Tekst()).Should().BeEquivalentTo(Overtredingen.Keys.Concat(AlleenVorm));
        regels.Should().OnlyContain(r => r!["tekst"].Tekst().Length > 20 && r["bron"].Tekst().Length > 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wie_een_regel_breekt_krijgt_hem_te_lezen_en_er_is_niets_vastgelegd(string id)
    {
        var (huis, soort, velden) = await Overtredingen[id](Dienst);
        var voor = await huis.Voorraad();
        var versie = (await huis.Dossier())["versie"]!.GetValue<long>();

        var antwoord = (await huis.Doe(soort, velden, ("Idempotency-Key", "een"))).IsProbleem(409, "regel-gebroken");

        antwoord.Regels.Should().Equal(id);
        var regel = await Dienst.Onbekende().Get($"/v1/regels/{id}").Json();
        antwoord.Json["regels"]![0]!.ToJsonString().Should().Be(regel.ToJsonString());
        antwoord.Json["huidigeVersie"]!.GetValue<long>().Should().Be(versie);
        antwoord.Kop("ETag").Should().Be($"\"{versie}\"");
        (await huis.Voorraad()).Should().Be(voor with { Weigeringen = voor.Weigeringen + 1 });
        (await huis.Dossier())["versie"]!.GetValue<long>().Should().Be(versie);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Afwijken_kan_van_een_regel_die_dat_toelaat_en_blijft_zichtbaar(string id)
    {
        var (huis, soort, velden) = await Overtredingen[id](Dienst);
        var regel = await Dienst.Onbekende().Get($"/v1/regels/{id}").Json();
        var body = huis.Body(velden);
        body["afwijking"] = new JsonObject { ["regels"] = new JsonArray(id), ["motivering"] = Motivering };

        var antwoord = await huis.Doe(soort, body);

        if (regel["aard"].Tekst() == "structureel")
        {
            regel["afwijkingMogelijk"]!.GetValue<bool>().Should().BeFalse();
            antwoord.IsProbleem(409, "regel-gebroken").Regels.Should().Equal(id);
            return;
        }

        regel["afwijkingMogelijk"]!.GetValue<bool>().Should().BeTrue();
        antwoord.Status.Should().Be(201, antwoord.Tekst);
        var item = (await huis.Tijdlijn()).Items().Single(i => i!["registratieId"].Tekst() == $"{antwoord.RegistratieId}")!;
        item["afwijkingen"]!.AsArray().Select(r => r.Tekst()).Should().Equal(id);
        var spoor = (await huis.Auditspoor()).Items().Single(i => i!["registratieId"].Tekst() == $"{antwoord.RegistratieId}")!;
        spoor["afwijking"]!["regels"]!.AsArray().Select(r => r.Tekst()).Should().Equal(id);
        spoor["afwijking"]!["motivering"].Tekst().Should().Be(Motivering);
    }

    [Fact]
    public async Task Alle_gebroken_regels_staan_er_tegelijk_en_moeten_allemaal_genoemd_worden()
    {
        var huis = await Huis.Nieuw(Dienst);
        var triage = huis.Body(Huis.TriageBody("instroom", "veiligThuis"));
        async Task<Antwoord> Met(params string[] regels)
        {
            triage["afwijking"] = new JsonObject { ["regels"] = Huis.Json(regels), ["motivering"] = Motivering };
            return await huis.Doe("triages", triage);
        }

        (await huis.Doe("triages", triage)).IsProbleem(409, "regel-gebroken").Regels.Should().Equal("R01", "R16");
        (await Met("R01")).IsProbleem(409, "regel-gebroken").Regels.Should().Equal("R01", "R16");
        (await Met("R01", "R10", "R16")).IsProbleem(409, "afwijking-overbodig").Regels.Should().Equal("R10");
        (await Met("R16", "R01")).Status.Should().Be(201);
    }

    [Fact]
    public async Task Een_structurele_regel_gaat_niet_mee_met_een_uitgelegde()
    {
        var huis = await Huis.Nieuw(Dienst, anoniem: true);
        var triage = huis.Body(Huis.TriageBody("instroom", "lokaalTeam"));
        triage["afwijking"] = new JsonObject { ["regels"] = new JsonArray("R16", "R21"), ["motivering"] = Motivering };

        (await huis.Doe("triages", triage)).IsProbleem(409, "regel-gebroken").Regels.Should().Equal("R16", "R21");
    }

    [Fact]
    public async Task Een_afwijking_van_een_regel_die_niet_gebroken_is_wordt_geweigerd()
    {
        var huis = await Huis.Nieuw(Dienst);
        var inzet = huis.Body(Huis.InzetBody(huis.Moeder));
        inzet["afwijking"] = new JsonObject { ["regels"] = new JsonArray("R10"), ["motivering"] = Motivering };
        var voor = await huis.Voorraad();

        (await huis.Doe("inzetregistraties", inzet)).IsProbleem(409, "afwijking-overbodig").Regels.Should().Equal("R10");

        (await huis.Voorraad()).Should().Be(voor with { Weigeringen = voor.Weigeringen + 1 });
    }

    [Theory]
    [InlineData("R99", Motivering, "/afwijking/regels/0")]
    [InlineData("R16", "Te kort.", "/afwijking/motivering")]
    public async Task Een_afwijking_heeft_een_bestaande_regel_en_een_motivering(string regel, string motivering, string pad)
    {
        var huis = await Huis.Nieuw(Dienst);
        var triage = huis.Body(Huis.TriageBody("instroom", "lokaalTeam"));
        triage["afwijking"] = new JsonObject { ["regels"] = new JsonArray(regel), ["motivering"] = motivering };

        (await huis.Doe("triages", triage)).IsProbleem(400).Velden.Should().Equal(pad);
    }

    [Fact]
    public async Task Wat_het_lichaam_alleen_al_laat_zien_is_een_400()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var leeg = await Huis.Leeg(Dienst);
        var anoniem = leeg.Aanmelding(anoniem: true);
        anoniem["leden"] = leeg.Aanmelding()["leden"]!.DeepClone();

        (await huis.Regime("metJuridischeMaatregel")).IsProbleem(400).Tekst.Should().Contain("R04");
        (await leeg.Systeem.Post("/v1/huishoudens", anoniem)).IsProbleem(400).Tekst.Should().Contain("R21");
        var plan = await huis.Doe("plannen", new
        {
            soort = "veiligheidsplan",
            instrument = "top3",
            risicofactoren = new[] { "een", "twee", "drie", "vier" },
            doelen = Array.Empty<object>(),
            afspraken = Array.Empty<object>(),
        });
        plan.IsProbleem(400).Tekst.Should().Contain("R13").And.Contain("R14");
    }

    [Fact]
    public async Task Wat_later_gebeurde_moet_waar_kunnen_blijven()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var partner = await huis.Erbij().Id();
        var regie = await huis.Regie(partner, await huis.Melding().Id()).Id();

        var antwoord = await huis.Doe("tandemwisselingen", new { gebeurdOp = "2024-10-01T12:30:00Z", soort = "afgestapt", deelnemerId = partner, reden = "Toch niet." });

        antwoord.IsProbleem(409, "latere-gebeurtenis").Regels.Should().Contain("R09");
        antwoord.Json["latereRegistratieId"].Tekst().Should().Be($"{regie}");
        (await huis.Doe("toestemmingen", new
        {
            gebeurdOp = "2024-10-01T10:30:00Z",
            lidId = huis.Moeder,
            hoedanigheid = "voorZichzelf",
            besluit = "ingetrokken",
            reikwijdte = new[] { "informatiedeling" },
            vorm = "mondeling",
            uitlegGegeven = true,
        }).Gelukt()).Versie.Should().Be(7);
    }

    [Fact]
    public async Task Een_id_van_een_ander_huishouden_is_als_een_onbekend_id()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        var buren = await huis.Buren();
        var melding = await buren.Melding().Id();

        async Task<string> Probeer(Guid id) => (await huis.Doe("regimewijzigingen", new { gebeurdOp = "2024-11-01T10:00:00Z", naar = "metBevoegdheden", grondslag = new { meldingId = id }, reden = "Onderzoek." })).IsProbleem(409).Tekst;

        var ander = await Probeer(melding);
        ander.Should().Contain("R27");
        ander.Should().Be(await Probeer(Guid.CreateVersion7()));
    }

    private static object Uitstroom(string reden) => new
    {
        deelnemers = new[] { "lokaalTeam", "veiligThuis" },
        reden,
        eindevaluatie = "Het gaat beter.",
        geenNazorgReden = "Niet gewenst.",
    };

    private static JsonNode DoorAnder(object velden, string professionalId, string soort)
    {
        var body = Huis.Json(velden);
        body["uitgevoerdDoor"] = new JsonArray(Huis.Json(Huis.Professional(professionalId, soort)));
        return body;
    }
}
