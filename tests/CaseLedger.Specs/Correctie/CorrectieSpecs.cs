using CaseLedger.Correctie;
using CaseLedger.Inzet;
using CaseLedger.Maatregelen;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;
using static CaseLedger.Specs.Correctie.CorrectieVerzoeken;

namespace CaseLedger.Specs.Correctie;

/// <summary>A mistake is mended by a later registration: the original stays, the corrected value counts.</summary>
public sealed class CorrectieSpecs : Spec
{
    [Fact]
    public void Vervangen_laat_de_oorspronkelijke_registratie_staan()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        var voor = Boekingen.Single(b => b.Id == inzet);
        var correctie = Gegeven("2024-11-08", Vervangen(inzet, "2024-11-04", Inzet().Met("minuten", 90)));

        Boekingen.Single(b => b.Id == inzet).Should().BeSameAs(voor);
        ((InzetGeregistreerd)voor.Feit).Minuten.Should().Be(60);
        var geldend = Geldend(inzet);
        ((InzetGeregistreerd)geldend.Feit).Minuten.Should().Be(90);
        geldend.GebeurdOp.Should().Be(Op("2024-11-04"));
        geldend.Versie.Should().Be(voor.Versie);
        geldend.GecorrigeerdDoor!.Id.Should().Be(correctie);
        geldend.Registratie.Door.Should().BeSameAs(voor.Registratie.Door);
    }

    [Fact]
    public void Intrekken_laat_de_oorspronkelijke_registratie_staan_en_zij_telt_niet_meer()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        Gegeven("2024-11-08", Intrekken(inzet));

        Boekingen.Single(b => b.Id == inzet).IsIngetrokken.Should().BeFalse();
        Geldend(inzet).IsIngetrokken.Should().BeTrue();
        Nu().Registraties.Should().NotContain(b => b.Id == inzet);
    }

    [Fact]
    public void De_gecorrigeerde_waarde_geldt_op_haar_eigen_moment()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-11-08", Vervangen(regime, "2024-10-10", Regime("metToestemming", new { toestemmingId = toestemming })));

        Nu("2024-10-09").Traject!.Regime.Should().BeNull();
        Nu("2024-10-10").Traject!.Regime.Should().Be(CaseLedger.Regime.MetToestemming);
    }

    [Fact]
    public void Wat_niet_is_ingevuld_volgt_uit_het_moment_van_de_gecorrigeerde_waarde()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-05", Maatregel());
        Gegeven("2024-12-01", Vervangen(maatregel, "2024-11-02", Maatregel(soort: "contactverbod")));
        ((MaatregelGeregistreerd)Geldend(maatregel).Feit).Ingangsdatum.Should().Be(Dag("2024-11-02"));
    }

    [Fact]
    public void De_gecorrigeerde_waarde_wordt_aan_alle_regels_getoetst_alsof_zij_nieuw_is()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Als("2024-11-08", Vervangen(regime, "2024-11-05", Regime("metToestemming")));
        DanGeweigerd("R02");
        Als("2024-11-08", Vervangen(regime, "2024-11-05", Regime("metBevoegdheden")));
        DanGeweigerd("R03");
        Als("2024-11-08", Vervangen(regime, "2024-09-30", Regime("metToestemming", new { toestemmingId = toestemming })));
        DanGeweigerd("R02", "R23", "R27");
    }

    [Fact]
    public void De_gegevens_leggen_zelf_uit_waarom_van_een_regel_wordt_afgeweken()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Gegeven("2024-11-08", Vervangen(regime, "2024-11-05", Regime("metToestemming").Afwijkend("R02")));
        Geldend(regime).Registratie.Envelop.Afwijking!.Regels.Should().Equal("R02");
    }

    [Fact]
    public void Een_afwijking_buiten_de_gegevens_wordt_niet_begrepen()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Als("2024-11-08", Vervangen(regime, "2024-11-05", Regime("metToestemming")).Afwijkend("R02"));
        DanOnvolledig("/afwijking");
        Als("2024-11-08", Intrekken(regime).Afwijkend("R02"));
        DanOnvolledig("/afwijking");
    }

    [Fact]
    public void Een_overbodige_afwijking_in_de_gegevens_wordt_geweigerd()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Als("2024-11-08", Vervangen(regime, "2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }).Afwijkend("R02")));
        DanIsAfwijkingOverbodig("R02");
    }

    [Fact]
    public void Fouten_in_de_gegevens_worden_daar_aangewezen()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        Als("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 0)));
        DanOnvolledig("/gegevens/minuten");
        Als("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet().Met("soort", "wandeling").Met("onbekend", 1)));
        DanOnvolledig("/gegevens/onbekend", "/gegevens/soort");
        Als("2024-11-08", Vervangen(inzet, "2024-11-09", Inzet()));
        DanOnvolledig("/gegevens/gebeurdOp");
        Als("2024-11-08", Vervangen(inzet, "2024-11-05", Melding()));
        DanOnvolledig("/gegevens/bij", "/gegevens/huishoudenGeinformeerd", "/gegevens/minuten", "/gegevens/soort");
    }

    [Fact]
    public void Wie_vervangt_geeft_gegevens_en_wie_intrekt_niet()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        Als("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet()).Zonder("gegevens"));
        DanOnvolledig("/gegevens");
        Als("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet()).Met("soort", "ingetrokken"));
        DanOnvolledig("/gegevens");
    }

    [Fact]
    public void De_laatste_correctie_naar_versie_geldt_ook_als_zij_eerder_gebeurde()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        Gegeven("2024-11-20", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 90)));
        Gegeven("2024-11-10", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 30)));
        Minuten(inzet).Should().Be(30);
    }

    [Fact]
    public void Een_ingetrokken_correctie_doet_de_waarde_ervoor_herleven()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        var eerste = Gegeven("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 90)));
        var tweede = Gegeven("2024-11-09", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 30)));
        Gegeven("2024-11-10", Intrekken(tweede));
        Minuten(inzet).Should().Be(90);
        Gegeven("2024-11-11", Intrekken(eerste));
        Minuten(inzet).Should().Be(60);
        Geldend(inzet).GecorrigeerdDoor.Should().BeNull();
    }

    [Fact]
    public void Een_ingetrokken_intrekking_doet_de_registratie_herleven()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        var intrekking = Gegeven("2024-11-08", Intrekken(inzet));
        Gegeven("2024-11-09", Intrekken(intrekking));
        Geldend(inzet).IsIngetrokken.Should().BeFalse();
        Minuten(inzet).Should().Be(60);
    }

    [Fact]
    public void Een_correctie_kan_zelf_gecorrigeerd_worden()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        var correctie = Gegeven("2024-11-08", Vervangen(inzet, "2024-11-05", Inzet().Met("minuten", 90)));
        Gegeven("2024-11-09", Vervangen(correctie, "2024-11-08", Vervangen(inzet, "2024-11-04", Inzet().Met("minuten", 45))));
        Minuten(inzet).Should().Be(45);
        Geldend(inzet).GebeurdOp.Should().Be(Op("2024-11-04"));
    }

    [Fact]
    public void Ook_in_een_correctie_van_een_correctie_legt_de_waarde_zelf_haar_afwijking_uit()
    {
        var toestemming = GegevenIngestroomd();
        var regime = Gegeven("2024-11-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        var correctie = Gegeven("2024-11-08", Vervangen(regime, "2024-11-04", Regime("metToestemming", new { toestemmingId = toestemming })));
        Als("2024-11-09", Vervangen(correctie, "2024-11-08", Vervangen(regime, "2024-11-04", Regime("metToestemming"))));
        DanGeweigerd("R02");
        Als("2024-11-09", Vervangen(correctie, "2024-11-08", Vervangen(regime, "2024-11-04", Regime("metToestemming")).Afwijkend("R02")));
        DanOnvolledig("/gegevens/afwijking");
        Als("2024-11-09", Vervangen(correctie, "2024-11-08", Vervangen(regime, "2024-11-04", Regime("metToestemming").Met("naar", "paars"))));
        DanOnvolledig("/gegevens/gegevens/naar");
        Gegeven("2024-11-09", Vervangen(correctie, "2024-11-08", Vervangen(regime, "2024-11-04", Regime("metToestemming").Afwijkend("R02"))));
        Geldend(regime).Registratie.Envelop.Afwijking!.Regels.Should().Equal("R02");
    }

    [Fact]
    public void De_eerste_aanmelding_kan_niet_worden_ingetrokken()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Intrekken(aanmelding));
        DanGeweigerd("R23");
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-03-02", Intrekken(aanmelding));
        DanGeweigerd("R23");
    }

    [Fact]
    public void Een_latere_aanmelding_kan_worden_ingetrokken_als_er_niets_op_staat()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        var terug = Gegeven("2025-03-01", Aanmelding());
        Gegeven("2025-03-02", Inzet());
        var triage = Gegeven("2025-03-03", Getriageerd("adviesEnConsult", Alleen));
        Als("2025-03-04", Intrekken(terug));
        DanGeweigerdOmLatere(triage, "R19");
        Gegeven("2025-03-05", Intrekken(triage));
        Gegeven("2025-03-06", Intrekken(terug));
        Nu().Trajecten.Should().ContainSingle();
        Nu().IsUitgestroomd.Should().BeTrue();
    }

    [Fact]
    public void Een_toestemming_intrekken_waar_het_regime_op_rust_kan_wel()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Als("2024-10-08", Intrekken(toestemming));
        DanIsVastgelegd();
    }

    [Fact]
    public void Wat_iets_latere_nodig_heeft_om_waar_te_zijn_kan_niet_worden_ingetrokken()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-01", Maatregel());
        var rood = Gegeven("2024-11-02", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        Als("2024-11-08", Intrekken(maatregel));
        DanGeweigerdOmLatere(rood, "R04");
        Als("2024-11-08", Vervangen(maatregel, "2024-11-03", Maatregel()));
        DanGeweigerdOmLatere(rood, "R04", "R27");

        var melding = Gegeven("2024-11-03", Melding());
        var veiligThuis = Gegeven("2024-11-04", ErbijGehaald(Vakmens.VeiligThuis));
        var wissel = Gegeven("2024-11-05", Regiewissel(veiligThuis, "melding", melding: melding));
        Als("2024-11-08", Intrekken(veiligThuis));
        DanGeweigerdOmLatere(wissel, "R09");
    }

    [Fact]
    public void Naar_wat_is_ingetrokken_verwijst_niets_nieuws_meer()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-01", Melding());
        Gegeven("2024-11-02", Intrekken(melding));
        Als("2024-11-03", Regime("metBevoegdheden", new { meldingId = melding }));
        DanGeweigerd("R03", "R27");
        Als("2024-11-01 13:00", Regime("metBevoegdheden", new { meldingId = melding }));
        DanGeweigerd("R03", "R27");
    }

    [Fact]
    public void Een_ander_besluit_over_een_toestemming_is_een_ander_feit()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-08", Vervangen(toestemming, "2024-10-01 10:00", Toestemming(Moeder, besluit: "geweigerd")));
        Geldend(toestemming).Feit.Should().BeOfType<ToestemmingGeweigerd>();
    }

    [Fact]
    public void Een_andere_reden_van_een_contactpersoonwisseling_is_een_ander_feit()
    {
        GegevenIngestroomd();
        var eerste = Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        var tweede = Gegeven("2024-10-10", Contactpersoon(Vakmens.CollegaLokaalTeam, "inhoudelijk"));
        Gegeven("2024-10-11", Intrekken(eerste));
        Als("2024-10-12", Vervangen(tweede, "2024-10-10", Contactpersoon(Vakmens.CollegaLokaalTeam, "veiligheid")));
        DanGeweigerd("R10");
        Gegeven("2024-10-12", Vervangen(tweede, "2024-10-10", Contactpersoon(Vakmens.CollegaLokaalTeam)));
        Geldend(tweede).Feit.Should().BeOfType<VastContactpersoonToegewezen>();
    }

    [Fact]
    public void Een_registratie_van_een_ander_huishouden_is_hier_onbekend()
    {
        GegevenIngestroomd();
        Als("2024-11-08", Intrekken(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-08", Vervangen(Vreemd, "2024-11-05", Inzet()));
        DanGeweigerd("R27");
        Als("2024-11-08", Vervangen(Vreemd, "2024-11-05", Inzet().Met("minuten", 0)));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Wat_nog_niet_gebeurd_was_kan_nog_niet_gecorrigeerd_zijn()
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-11-05", Inzet());
        Als("2024-11-04", Intrekken(inzet));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_toestemming_bij_de_aanmelding_wordt_bij_haar_eigen_registratie_gecorrigeerd()
    {
        var aanmelding = Gegeven("2024-10-01", Aanmelding().Met("toestemming", Toestemming(Moeder).Inhoud));
        Als("2024-10-02", Vervangen(aanmelding, "2024-10-01", Aanmelding().Met("toestemming", Toestemming(Moeder).Inhoud)));
        DanOnvolledig("/gegevens/toestemming");
        Gegeven("2024-10-02", Vervangen(aanmelding, "2024-10-01", Aanmelding(kindGeboren: "2016-01-01")));
        Nu().Leden.Select(l => l.Geboren()).Should().Contain(Dag("2016-01-01"));
    }

    private void DanIsVastgelegd() => DanVastgelegd<GegevenGecorrigeerd>();

    private Boeking Geldend(Guid id) => Correcties.Geldend(Boekingen).Single(b => b.Id == id);

    private int Minuten(Guid inzet) => ((InzetGeregistreerd)Geldend(inzet).Feit).Minuten;

    private Huishouden Nu(string? totEnMet = null) => Huishouden.Tot(
        Guid.Empty, Correcties.Geldend(Boekingen), b => totEnMet is null || b.GebeurdOp <= Op(totEnMet));
}
