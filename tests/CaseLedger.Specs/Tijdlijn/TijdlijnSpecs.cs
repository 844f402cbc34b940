using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Platform;
using CaseLedger.Tijdlijn;

namespace CaseLedger.Specs.Tijdlijn;

/// <summary>What the views join: zienswijzen to what they answer, plans as they stand, and what repeats itself.</summary>
public sealed class TijdlijnSpecs : Spec
{
    [Fact]
    public void Een_zienswijze_staat_bij_wat_zij_beantwoordt()
    {
        var toestemming = GegevenIngestroomd();
        var tweede = Gegeven("2024-11-06", Zienswijze(toestemming));
        var eerste = Gegeven("2024-11-05", Zienswijze(toestemming));
        Gegeven("2024-11-07", Zienswijze(null));
        var weg = Gegeven("2024-11-08", Zienswijze(toestemming));
        Gegeven("2024-11-09", Ingetrokken(weg));
        var items = Tijdlijnbeeld.Van(Lezing()).Items;
        items.Single(i => i.RegistratieId == toestemming).Zienswijzen.Should().Equal(eerste, tweede);
        items.Where(i => i.RegistratieId != toestemming).Should().OnlyContain(i => i.Zienswijzen.Count == 0);
    }

    [Fact]
    public void Het_dossier_toont_de_plannen_van_het_laatste_traject_zoals_zij_nu_zijn()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        var bijstelling = Gegeven("2024-11-20", Bijstelling(plan, [Afspraak(Vreemd)]));
        var weg = Gegeven("2024-11-21", Plan("herstelplan"));
        Gegeven("2024-11-22", Ingetrokken(weg));
        var gezien = Dossierbeeld.Van(Lezing(), Dag("2024-12-01")).Plannen.Should().ContainSingle().Subject;
        gezien.PlanId.Should().Be(plan);
        gezien.Soort.Should().Be(CaseLedger.Plannen.Plansoort.Veiligheidsplan);
        gezien.Sinds.Should().Be(Op("2024-11-05"));
        gezien.Bijstelling.Should().Be(new Bijstellingweergave(bijstelling, Op("2024-11-20").ToUniversalTime()));
        gezien.Doelen.Should().ContainSingle().Which.DoelId!.Value.Id.Should().Be(Rust);
        gezien.Afspraken.Should().ContainSingle().Which.AfspraakId!.Value.Id.Should().Be(Vreemd);
        Gegeven("2024-12-01", Uitgestroomd());
        Dossierbeeld.Van(Lezing(), Dag("2024-12-02")).Plannen.Should().ContainSingle();
        Gegeven("2025-02-01", Aanmelding());
        Dossierbeeld.Van(Lezing(), Dag("2025-02-02")).Plannen.Should().BeEmpty();
    }

    [Fact]
    public void Per_vorm_van_geweld_staat_er_wanneer_tussen_wie_en_hoeveel_dagen_ertussen()
    {
        GegevenIngestroomd();
        var beoordeling = Gegeven("2024-11-15", Beoordeling("2024-12-01", geweld: [new { vorm = "partnergeweld", doorLeden = new[] { Vader }, tegenLeden = new[] { Moeder } }]));
        var eerder = Gegeven("2024-11-05", Incident());
        var later = Gegeven("2024-11-16", Incident(door: Moeder, tegen: Vader));
        Gegeven("2024-11-17", Incident("verwaarlozing", tegen: Kind));
        var weg = Gegeven("2024-11-18", Incident());
        Gegeven("2024-11-19", Ingetrokken(weg));
        var patroon = Patroon();
        patroon.Vormen.Select(v => v.Vorm).Should().Equal(Geweldsvorm.Partnergeweld, Geweldsvorm.Verwaarlozing);
        patroon.Vormen[0].Momenten.Should().BeEquivalentTo(
            [
                Moment(eerder, "incidenten", "2024-11-05", Vader, Moeder, null),
                Moment(beoordeling, "veiligheidsbeoordelingen", "2024-11-15", Vader, Moeder, 10),
                Moment(later, "incidenten", "2024-11-16", Moeder, Vader, 1),
            ],
            o => o.WithStrictOrdering());
        patroon.Vormen[1].Momenten.Should().ContainSingle().Which.DagenSindsVorige.Should().BeNull();
    }

    [Fact]
    public void Regimes_en_regie_staan_er_van_tot()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        var melding = Gegeven("2024-10-10", Melding());
        var veiligThuis = Gegeven("2024-10-11", ErbijGehaald(Vakmens.VeiligThuis));
        Gegeven("2024-10-12", Regiewissel(veiligThuis, "melding", melding: melding));
        Gegeven("2024-10-13", Regime("metBevoegdheden", new { meldingId = melding }));
        Gegeven("2024-10-20", Regiewissel("lokaalTeam", "afschaling"));
        Gegeven("2024-11-01", Uitgestroomd("afgeschaaldNaarLokaalTeam", Samen).Afwijkend("R17"));
        var patroon = Patroon();
        patroon.Regimes.Should().Equal(
            new Regimetijd(CaseLedger.Regime.MetToestemming, Op("2024-10-03"), Op("2024-10-13")),
            new Regimetijd(CaseLedger.Regime.MetBevoegdheden, Op("2024-10-13"), Op("2024-11-01")));
        patroon.Regie.Select(r => (r.DeelnemerId, r.Professional?.ProfessionalId, r.Van, r.Tot)).Should().Equal(
            (DeelnemerId.LokaalTeam, null, Op("2024-10-01 09:00"), (DateTimeOffset?)Op("2024-10-12")),
            (new DeelnemerId(veiligThuis), "vt-01", Op("2024-10-12"), Op("2024-10-20")),
            (DeelnemerId.LokaalTeam, null, Op("2024-10-20"), Op("2024-11-01")));
        Gegeven("2025-01-10", Aanmelding());
        Patroon().Regie.Should().HaveCount(4);
        Patroon().Regie[^1].Should().Be(new Regietijd(DeelnemerId.LokaalTeam, null, Op("2025-01-10"), null));
        Patroon().Regimes.Should().HaveCount(2);
    }

    private Lezing Lezing() => new(Guid.Empty, "0402", Boekingen, Correcties.Geldend(Boekingen), new Dictionary<Guid, string>(), CaseLedger.Toegang.Zicht.Alles);

    private Patroonweergave Patroon() => Patroonweergave.Van(Guid.Empty, Correcties.Geldend(Boekingen));

    private static Geweldsmoment Moment(Guid registratie, string soort, string dag, Guid door, Guid tegen, int? sinds) =>
        new(registratie, soort, Dag(dag), [new LidId(door)], [new LidId(tegen)], sinds);

    private static Verzoek Zienswijze(Guid? bijRegistratieId) => Verzoek.Van("zienswijzen", new { lidId = Vader, bijRegistratieId, tekst = "Ik zie het anders." });
}
