using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Kwartaalmonitor;

/// <summary>Huis begins in October 2024: the fourth quarter of 2024 is over, this one is not.</summary>
public class Een_kwartaal_wordt_vastgesteld(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Kwartaal = "2024-4";

    [Fact]
    public async Task Daarna_staan_de_cijfers_vast_en_zegt_de_monitor_wat_er_sindsdien_veranderde()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        var vast = await Vastgesteld(huis);
        await coordinator.Post($"{Monitor(huis)}/vaststellingen", new { }).Gelukt();

        var laat = await huis.Inzet().Id();
        await huis.Doe("meldingen", new { gebeurdOp = "2025-02-01T10:00:00Z", bij = "veiligThuis", huishoudenGeinformeerd = true }).Gelukt();
        var daarna = (await coordinator.Get(Monitor(huis)).Json()).AsObject();

        daarna["stand"].Tekst().Should().Be("vastgesteld");
        daarna["vastgesteldOp"].Tekst().Should().NotBeNull();
        daarna["vormen"]!.ToJsonString().Should().Be(vast["vormen"]!.ToJsonString());
        var verschil = daarna["verschillen"]!.AsArray().Should().ContainSingle().Which!;
        verschil["rij"].Tekst().Should().Be("D");
        verschil["aantalRegistraties"]!.GetValue<int>().Should().Be(1);
        verschil["registraties"].Should().BeNull("a coördinator sees no household");
        verschil["cijfers"]!.AsArray().Select(c => c!["cijfer"].Tekst()).Should().Contain("/vormen/1/zonderInzet");
        (await coordinator.Get($"{Monitor(huis)}?stand=actueel").Json())["stand"].Tekst().Should().Be("actueel");

        var team = (await huis.Systeem.Get(Monitor(huis)).Json())["verschillen"]![0]!["registraties"]!.AsArray().Should().ContainSingle().Which!;
        (team["huishoudenId"]!.GetValue<Guid>(), team["registratieId"]!.GetValue<Guid>()).Should().Be((huis.Id, laat));
    }

    [Fact]
    public async Task Een_correctie_achteraf_is_een_verschil_in_ieder_kwartaal_dat_zij_raakt()
    {
        var huis = await Groen();
        var maatregel = await huis.Maatregel(huis.Kind).Id();
        var coordinator = Coordinator(huis);
        foreach (var kwartaal in new[] { "2024-4", "2025-1" })
        {
            await coordinator.Post($"/v1/kwartaalmonitors/{huis.Tuin}/{kwartaal}/vaststellingen", new { }).Gelukt();
        }

        var correctie = await huis.Doe("correcties", new { bijRegistratieId = maatregel, soort = "ingetrokken", reden = "Per ongeluk." }).Id();

        foreach (var (kwartaal, cijfers) in new[] { ("2024-4", 4), ("2025-1", 1) })
        {
            var verschil = (await huis.Systeem.Get($"/v1/kwartaalmonitors/{huis.Tuin}/{kwartaal}").Json())["verschillen"]!.AsArray().Should().ContainSingle(kwartaal).Which!;
            verschil["rij"].Tekst().Should().Be("F");
            verschil["cijfers"]!.AsArray().Should().HaveCountGreaterThanOrEqualTo(cijfers);
            verschil["registraties"]![0]!["registratieId"]!.GetValue<Guid>().Should().Be(correctie);
        }
    }

    [Fact]
    public async Task Nog_eens_vaststellen_vraagt_een_reden_en_overschrijft_niets()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        await coordinator.Stuur("POST", $"{Monitor(huis)}/vaststellingen", null, null).Gelukt();
        (await coordinator.Post($"{Monitor(huis)}/vaststellingen", new { })).IsProbleem(400).Velden.Should().Equal("/reden");
        await huis.Inzet().Gelukt();
        var tweede = await coordinator.Post($"{Monitor(huis)}/vaststellingen", new { reden = "Uren waren te laat." }).Gelukt();

        var alle = (await coordinator.Get($"{Monitor(huis)}/vaststellingen").Json()).Items();
        alle.Select(v => v!["gegevens"]!["vaststelling"]!.GetValue<int>()).Should().Equal(1, 2);
        Zonder(alle[0]).Should().Be(1);
        Zonder(alle[1]).Should().Be(0);
        alle[1]!["gegevens"]!["reden"].Tekst().Should().Be("Uren waren te laat.");
        (await coordinator.Get(tweede.Kop("Location")!).Json()).ToJsonString().Should().Be(alle[1]!.ToJsonString());
        (await coordinator.Get(Monitor(huis)).Json())["verschillen"]!.AsArray().Should().BeEmpty();

        static int Zonder(JsonNode? vaststelling) => vaststelling!["gegevens"]!["cijfers"]!["vormen"]![1]!["zonderInzet"]!.GetValue<int>();
    }

    [Fact]
    public async Task Een_lopend_kwartaal_kan_niet_worden_vastgesteld_of_aangeleverd_en_is_voorlopig()
    {
        var huis = await Groen();
        var nu = CaseLedger.Kwartaalmonitor.Kwartaal.Van(CaseLedger.Dagen.Dag(TimeProvider.System.GetUtcNow()));
        var lopend = $"/v1/kwartaalmonitors/{huis.Tuin}/{nu}";
        (await Coordinator(huis).Post($"{lopend}/vaststellingen", new { })).IsProbleem(409, "kwartaal-loopt");
        (await Coordinator(huis).Post($"{lopend}/aanleveringen", new { })).IsProbleem(409, "kwartaal-loopt");
        (await Coordinator(huis).Get(lopend).Json())["stand"].Tekst().Should().Be("voorlopig");
    }

    [Fact]
    public async Task Wat_de_toekomsttuin_en_de_coordinator_ervan_zeggen_staat_erbij()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        await huis.Systeem.Post($"{Monitor(huis)}/aanleveringen", new { toelichting = "Compleet." }).Gelukt();
        await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "Eerst dit." }).Gelukt();
        await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "Nu dit." }).Gelukt();
        await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "totaal", tekst = "Rustig kwartaal." }).Gelukt();
        (await huis.Systeem.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "Van het team." })).IsProbleem(403);
        (await huis.Systeem.Post($"{Monitor(huis)}/vaststellingen", new { })).IsProbleem(403);
        (await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "L", tekst = "" })).IsProbleem(400);
        (await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = " " })).IsProbleem(400).Velden.Should().Equal("/tekst");

        var monitor = await coordinator.Get(Monitor(huis)).Json();
        monitor["aanlevering"]!["toelichting"].Tekst().Should().Be("Compleet.");
        monitor["duidingen"]!.AsArray().Select(d => (d!["rij"].Tekst(), d["tekst"].Tekst())).Should().Equal(("totaal", "Rustig kwartaal."), ("A", "Nu dit."));
        (await coordinator.Get($"{Monitor(huis)}/duidingen").Json()).Items().Should().HaveCount(3);
    }

    [Fact]
    public async Task Een_nulmeting_gaat_over_een_kwartaal_voor_de_start()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        var voor = $"/v1/kwartaalmonitors/{huis.Tuin}/2024-1";
        var meting = new { bron = "Jaarverslag.", cijfers = new { totaal = 12, vormen = new { metToestemming = 4 } } };
        (await coordinator.Post($"{Monitor(huis)}/nulmetingen", meting)).IsProbleem(409, "na-de-start");
        (await coordinator.Post($"{voor}/nulmetingen", new { bron = "Jaarverslag.", cijfers = new { totaal = -1 } })).IsProbleem(400);
        (await coordinator.Post($"{voor}/nulmetingen", new { bron = "Jaarverslag.", cijfers = new { } })).IsProbleem(400);
        await coordinator.Post($"{voor}/nulmetingen", meting).Gelukt();

        var nulmeting = (await coordinator.Get(voor).Json())["nulmeting"]!;
        nulmeting["bron"].Tekst().Should().Be("Jaarverslag.");
        nulmeting["cijfers"]!["vormen"]!["metToestemming"]!.GetValue<int>().Should().Be(4);
    }

    [Fact]
    public async Task Ieder_besluit_over_een_kwartaal_staat_in_het_grootboek_en_is_veilig_te_herhalen()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        var eerste = await coordinator.Post($"{Monitor(huis)}/vaststellingen", new { }, ("Idempotency-Key", "een")).Gelukt();
        var weer = await coordinator.Post($"{Monitor(huis)}/vaststellingen", new { }, ("Idempotency-Key", "een")).Gelukt();
        (weer.Tekst, weer.Kop("Idempotent-Replay")).Should().Be((eerste.Tekst, "true"));
        (await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "x" }, ("Idempotency-Key", "een"))).IsProbleem(422);
        (await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "x" }, ("If-Match", "\"7\""))).IsProbleem(412).Kop("ETag").Should().Be("\"1\"");
        await coordinator.Post($"{Monitor(huis)}/duidingen", new { rij = "A", tekst = "x" }, ("If-Match", "\"1\"")).Gelukt();

        await using var verbinding = await Dienst.Verbind();
        (await Grootboek.Controle.Fouten(verbinding, huis.Gemeente)).Should().BeEmpty();
        (await Dienst.Waarde<long>("select count(*) from caseledger.grootboek where gemeente = $1 and convert_from(bytes, 'UTF8')::json ->> 'type' = 'KwartaalVastgesteld'", huis.Gemeente)).Should().Be(1);
    }

    [Fact]
    public async Task Twee_die_tegelijk_vaststellen_maken_er_geen_twee_eerste_van()
    {
        var huis = await Groen();
        var coordinator = Coordinator(huis);
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => coordinator.Post($"{Monitor(huis)}/vaststellingen", new { })));
        antwoorden.Count(a => a.Status == 201).Should().Be(1);
        antwoorden.Where(a => a.Status != 201).Should().OnlyContain(a => a.Status == 400 || a.Status == 409);
    }

    private static string Monitor(Huis huis) => $"/v1/kwartaalmonitors/{huis.Tuin}/{Kwartaal}";

    private Systeem Coordinator(Huis huis) => Dienst.Als(huis.Gemeente, "coordinator");

    private async Task<Huis> Groen()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Regime("metToestemming", new { toestemmingId = await huis.Toestemming(huis.Moeder).Id() }).Gelukt();
        return huis;
    }

    private async Task<JsonNode> Vastgesteld(Huis huis) => await Coordinator(huis).Get(Monitor(huis)).Json();
}
