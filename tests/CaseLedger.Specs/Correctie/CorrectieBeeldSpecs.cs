using CaseLedger.Aandachtspunten;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using CaseLedger.Tijdlijn;
using static CaseLedger.Specs.Correctie.CorrectieVerzoeken;

namespace CaseLedger.Specs.Correctie;

/// <summary>Every view computes as if the corrected value had been there, on its own day.</summary>
public sealed class CorrectieBeeldSpecs : Spec
{
    private static readonly DateOnly Startdatum = new(2024, 6, 1);

    [Fact]
    public void Een_andere_dag_van_aanmelding_verhuist_haar_naar_een_ander_kwartaal()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        Aangemeld("2024-3", "hilversum").Should().Be(0);
        Aangemeld("2024-4", "hilversum").Should().Be(1);
        Gegeven("2024-10-02", Vervangen(aanmelding, "2024-09-30", Aanmelding()));
        Aangemeld("2024-3", "hilversum").Should().Be(1);
        Aangemeld("2024-4", "hilversum").Should().Be(0);
    }

    [Fact]
    public void Een_andere_toekomsttuin_verhuist_het_huishouden()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Vervangen(aanmelding, "2024-10-01", Aanmelding().Met("toekomsttuin", "huizen")));
        Aangemeld("2024-4", "hilversum").Should().Be(0);
        Aangemeld("2024-4", "huizen").Should().Be(1);
        Document().Toekomsttuin.Should().Be("huizen");
        Document().Toekomsttuinen.Should().Equal("huizen");
    }

    [Fact]
    public void Het_dossier_toont_het_regime_dat_na_correctie_geldt()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Document().Regime.Should().Be("metToestemming");
        Gegeven("2024-10-08", Vervangen(regime, "2024-10-05", Regime("adviesEnConsult")));
        Document().Regime.Should().Be("adviesEnConsult");
        Gegeven("2024-10-09", Intrekken(regime));
        Document().Regime.Should().BeNull();
    }

    [Fact]
    public void Een_ingetrokken_inzet_telt_niet_in_de_monitor()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        var zonder = Uitgeschreven(Document().Bijdrage);
        var inzet = Gegeven("2024-10-06", Inzet());
        Uitgeschreven(Document().Bijdrage).Should().NotBe(zonder);
        Gegeven("2024-10-08", Intrekken(inzet));
        Uitgeschreven(Document().Bijdrage).Should().Be(zonder);
    }

    [Fact]
    public void De_tijdlijn_toont_de_waarde_op_haar_eigen_dag_en_dat_zij_is_gecorrigeerd()
    {
        GegevenIngestroomd();
        var eerste = Gegeven("2024-11-05", Inzet());
        var tweede = Gegeven("2024-11-06", Inzet("telefonisch"));
        var correctie = Gegeven("2024-11-08", Vervangen(eerste, "2024-11-07", Inzet("overleg")).Door(Vakmens.CollegaLokaalTeam));
        var intrekking = Gegeven("2024-11-09", Intrekken(tweede));

        var items = Tijdlijn();
        items.Select(i => i.RegistratieId).TakeLast(4).Should().Equal(tweede, eerste, correctie, intrekking);
        var gecorrigeerd = items.Single(i => i.RegistratieId == eerste);
        gecorrigeerd.GebeurdOp.Should().Be(Op("2024-11-07"));
        gecorrigeerd.GecorrigeerdDoor!.RegistratieId.Should().Be(correctie);
        gecorrigeerd.GecorrigeerdDoor.Door.ProfessionalId.Should().Be("lt-02");
        items.Single(i => i.RegistratieId == tweede).GecorrigeerdDoor!.Soort.Should().Be(Correctiesoort.Ingetrokken);
    }

    [Fact]
    public void Een_ingetrokken_toestemming_laat_het_regime_zonder_grondslag()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Sinds(Signaalcode.RegimeZonderGrondslag).Should().BeEmpty();
        var intrekking = Gegeven("2024-10-20", Intrekken(toestemming));
        Sinds(Signaalcode.RegimeZonderGrondslag).Should().Equal((regime, Dag("2024-10-05")));
        Gegeven("2024-10-21", Intrekken(intrekking));
        Sinds(Signaalcode.RegimeZonderGrondslag).Should().BeEmpty();
    }

    [Fact]
    public void Een_aandachtspunt_rekent_met_de_gecorrigeerde_dag()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        Sinds(Signaalcode.TriageWacht).Should().Equal((aanmelding, Dag("2024-10-09")));
        Gegeven("2024-10-03", Vervangen(aanmelding, "2024-09-25", Aanmelding()));
        Sinds(Signaalcode.TriageWacht).Should().Equal((aanmelding, Dag("2024-10-03")));
    }

    [Fact]
    public void Een_gecorrigeerde_afwijking_van_de_wet_is_geen_aandachtspunt_meer()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03", Melding());
        var regime = Gegeven("2024-10-05", Regime("metBevoegdheden").Afwijkend("R03"));
        Sinds(Signaalcode.AfwijkingWettelijk).Should().Equal((regime, Dag("2024-10-05")));
        Gegeven("2024-10-06", Vervangen(regime, "2024-10-05", Regime("metBevoegdheden", new { meldingId = melding })));
        Sinds(Signaalcode.AfwijkingWettelijk).Should().BeEmpty();
    }

    private IReadOnlyList<Boeking> Geldend => Correcties.Geldend(Boekingen);

    private Dossierdocument Document() => Dossierdocument.Van(Guid.Empty, Geldend);

    private IReadOnlyList<Tijdlijnitem> Tijdlijn() =>
        Tijdlijnbeeld.Van(new Lezing(Guid.Empty, "0402", Boekingen, Geldend, Boekingen.ToDictionary(b => b.Id, _ => string.Empty), CaseLedger.Toegang.Zicht.Alles)).Items;

    private IEnumerable<(Guid, DateOnly)> Sinds(Signaalcode code) =>
        Signalen.Van(Guid.Empty, Geldend).Where(s => s.Code == code).Select(s => (s.Oorzaak.Registratie, s.Sinds));

    private int Aangemeld(string kwartaal, string tuin) => Kwartaal.TryParse(kwartaal, out var gevraagd)
        ? Kwartaalcijfers.Bereken(tuin, Startdatum, gevraagd, [Document().Bijdrage]).Aangemeld
        : throw new ArgumentException(kwartaal);

    private static string Uitgeschreven(Monitorbijdrage bijdrage) => System.Text.Json.JsonSerializer.Serialize(bijdrage, OpslagJson.Opties);
}
