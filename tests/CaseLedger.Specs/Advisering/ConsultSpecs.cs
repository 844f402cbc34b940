using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Aanmelding;
using CaseLedger.Advisering;
using CaseLedger.Inzet;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using CaseLedger.Regimewijziging;
using CaseLedger.Triage;
using CaseLedger.Uitstroom;

namespace CaseLedger.Specs.Advisering;

/// <summary>One anonymous consult in one call: all of it, or nothing.</summary>
public sealed class ConsultSpecs
{
    [Fact]
    public void Een_consult_wordt_zes_registraties_elk_op_hun_eigen_moment()
    {
        var toetsing = Weeg(Consult());
        toetsing.Kan.Should().BeTrue();
        toetsing.Nieuw.Select(b => b.Feit.GetType()).Should().Equal(
            typeof(HuishoudenAangemeld), typeof(TriageUitgevoerd), typeof(RegimeGewijzigd), typeof(AdviesGegeven), typeof(InzetGeregistreerd), typeof(HuishoudenUitgestroomd));
        toetsing.Nieuw.Select(b => b.Versie).Should().Equal(1, 2, 3, 4, 5, 6);
        toetsing.Nieuw.Select(b => b.GebeurdOp).Should().Equal(
            Op("2024-11-04 13:00"), Op("2024-11-05 09:00"), Op("2024-11-05 09:00"), Op("2024-11-05 10:00"), Op("2024-11-05 10:00"), Op("2024-11-19 10:00"));
        toetsing.Nieuw[4].Registratie.Envelop.UitgevoerdDoor!.Single().ProfessionalId.Should().Be(Vakmens.VeiligThuis.Id);
    }

    [Fact]
    public void De_monitor_telt_het_als_de_losse_registraties()
    {
        var traject = Monitorbijdrage.Van(Weeg(Consult()).Nieuw).Trajecten.Single();
        (traject.Anoniem, traject.ZonderMinderjarigen, traject.EersteRegime, traject.Uitstroom)
            .Should().Be((true, true, Spec.Dag("2024-11-05"), Spec.Dag("2024-11-19")));
        traject.Inzet.Should().ContainSingle();
    }

    [Fact]
    public void Er_mogen_meer_professionals_bij_zijn()
    {
        var consult = Consult();
        var inzet = consult["inzet"]!.AsArray();
        inzet.Add(inzet[0]!.DeepClone());
        Weeg(consult).Nieuw.Should().HaveCount(7);
    }

    [Theory]
    [InlineData("aanmelding", "anoniem")]
    [InlineData("aanmelding", "hulpvraag")]
    [InlineData("triage", "besluit")]
    [InlineData("uitstroom", "reden")]
    public void Wat_uit_het_consult_volgt_staat_er_niet_nog_eens_in(string deel, string veld)
    {
        var consult = Consult();
        consult[deel]![veld] = "instroom";
        Fouten(consult).Should().Equal($"/{deel}/{veld}");
    }

    [Fact]
    public void Ook_de_soort_van_de_inzet_volgt_uit_het_consult()
    {
        var consult = Consult();
        consult["inzet"]![0]!["soort"] = "huisbezoek";
        Fouten(consult).Should().Equal("/inzet/0/soort");
        consult["inzet"] = new JsonArray();
        Fouten(consult).Should().Equal("/inzet");
    }

    [Theory]
    [InlineData("triage")]
    [InlineData("advies")]
    [InlineData("uitstroom")]
    public void Een_deel_dat_een_regel_breekt_houdt_alles_tegen(string deel)
    {
        var consult = Consult();
        consult[deel]!["gebeurdOp"] = "2024-11-01T09:00:00+01:00";
        consult["advies"]!["aan"] = deel == "advies" ? Verzoek.Json(new[] { Spec.Vreemd }) : null;
        var toetsing = Weeg(consult);
        toetsing.Kan.Should().BeFalse();
        toetsing.Gebroken.Select(r => r.Id).Should().Equal(deel == "advies" ? "R27" : "R23");
    }

    [Fact]
    public void Delen_die_elkaar_tegenspreken_zijn_een_gebroken_regel_en_geen_latere_registratie()
    {
        var consult = Consult();
        consult["triage"]!["gebeurdOp"] = "2024-11-20T09:00:00+01:00";
        var toetsing = Weeg(consult);
        toetsing.Kan.Should().BeFalse();
        toetsing.Later.Should().BeNull();
        toetsing.Gebroken.Select(r => r.Id).Should().Equal("R19");
    }

    [Fact]
    public void Een_afwijking_staat_bij_het_deel_waar_zij_over_gaat()
    {
        var consult = Consult();
        consult["triage"]!["afwijking"] = Verzoek.Json(new { regels = new[] { "R16" }, motivering = "Het kon vandaag niet anders, zie het verslag." });
        Weeg(consult).Kan.Should().BeFalse("de afwijking overbodig is");
    }

    [Fact]
    public void Wat_de_triage_mist_wordt_bij_de_triage_genoemd()
    {
        var consult = Consult();
        consult["triage"]!.AsObject().Remove("motivering");
        consult["triage"]!.AsObject().Remove("gebeurdOp");
        Ontleed(consult).Delen.Where(d => d.Pad == "/triage").SelectMany(d => Lezer.Lees(d.Inhoud, d.Handeling.Verzoek).Fouten).Select(f => f.Pad).Distinct()
            .Should().BeEquivalentTo("/gebeurdOp", "/motivering", "/reden");
    }

    private static JsonObject Consult() => JsonNode.Parse($$"""
        {
          "aanmelding": { "gebeurdOp": "2024-11-04T13:00:00+01:00", "toekomsttuin": "hilversum", "instroomroute": "sociaalWijkteam",
            "kanaal": "casuistiekbespreking", "maatregelOverwogen": false, "zonderMinderjarigen": true, "veiligheidsvraag": "Wat kan het wijkteam zelf doen?" },
          "triage": { "gebeurdOp": "2024-11-05T09:00:00+01:00", "deelnemers": ["lokaalTeam", "veiligThuis"], "vermoedenGeweldInAfhankelijkheidsrelatie": true,
            "acuteOnveiligheid": "nee", "leefgebieden": ["financien"], "expertiseBeschikbaar": true, "motivering": "Advies volstaat." },
          "advies": { "gebeurdOp": "2024-11-05T10:00:00+01:00", "vraag": "Wat kan het team doen?", "advies": "Ga samen in gesprek." },
          "inzet": [ { "gebeurdOp": "2024-11-05T10:00:00+01:00", "minuten": 60, "buitenRegulierProduct": true, "uitgevoerdDoor": [{{JsonSerializer.Serialize(Vakmens.VeiligThuis)}}] } ],
          "uitstroom": { "gebeurdOp": "2024-11-19T10:00:00+01:00", "deelnemers": ["lokaalTeam", "veiligThuis"], "eindevaluatie": "Het team kan verder.", "geenNazorgReden": "Anoniem advies" }
        }
        """)!.AsObject();

    private static DateTimeOffset Op(string moment) => Spec.Op(moment);

    private static (IReadOnlyList<Opdrachtdeel> Delen, IReadOnlyList<Veldfout> Fouten) Ontleed(JsonObject inhoud)
    {
        var (consult, fouten) = Lezer.Lees<Consult>(inhoud);
        fouten.Should().BeEmpty();
        return consult!.Ontleed();
    }

    private static IEnumerable<string> Fouten(JsonObject inhoud) => Ontleed(inhoud).Fouten.Select(f => f.Pad);

    private static Toetsing Weeg(JsonObject inhoud)
    {
        var (delen, fouten) = Ontleed(inhoud);
        fouten.Should().BeEmpty();
        return Toetsing.ToetsSamen([.. delen.Select(Stap)], Guid.Empty, [], Identiteit.Nieuw);
    }

    private static Stap Stap(Opdrachtdeel deel)
    {
        foreach (var veld in deel.Inhoud.Where(v => v.Value is null).Select(v => v.Key).ToList())
        {
            deel.Inhoud.Remove(veld);
        }

        var (verzoek, aanhef, fouten) = Lezer.Lees(deel.Inhoud, deel.Handeling.Verzoek);
        fouten.Should().BeEmpty();
        return new Stap(
            deel.Handeling,
            verzoek!,
            () => new Registratie { GebeurdOp = aanhef!.GebeurdOp, VastgelegdOp = aanhef.GebeurdOp, Door = Vakmens.LokaalTeam.AlsDoor(), Envelop = aanhef.AlsEnvelop() },
            deel.Pad);
    }
}
