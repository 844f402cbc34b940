using CaseLedger.Regimewijziging;

namespace CaseLedger.Specs.Regimewijziging;

/// <summary>On what footing the household is supported (R02, R03, R04, R21, R24).</summary>
public sealed class RegimeSpecs : Spec
{
    [Fact]
    public void Groen_rust_op_een_geldige_toestemming()
    {
        var toestemming = GegevenIngestroomd();
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Groen_zonder_grondslag_kan_alleen_met_uitleg()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Regime("metToestemming"));
        DanGeweigerd("R02");
        Als("2024-10-03", Regime("metToestemming").Afwijkend("R02"));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Groen_rust_niet_op_een_ingetrokken_toestemming()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-03 09:00", Toestemming(Moeder, besluit: "ingetrokken"));
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        DanGeweigerd("R02");
    }

    [Fact]
    public void Groen_rust_niet_op_een_ingetrokken_toestemming_ook_als_er_een_nieuwe_is()
    {
        var oud = GegevenIngestroomd();
        Gegeven("2024-10-03 09:00", Toestemming(Moeder, besluit: "ingetrokken"));
        var nieuw = Gegeven("2024-10-04 09:00", Toestemming(Moeder));
        Als("2024-10-04", Regime("metToestemming", new { toestemmingId = oud }));
        DanGeweigerd("R02");
        Als("2024-10-04", Regime("metToestemming", new { toestemmingId = nieuw }));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Groen_rust_niet_op_een_toestemming_om_te_delen()
    {
        GegevenIngestroomd();
        var delen = Gegeven("2024-10-03 09:00", Toestemming(Vader, reikwijdte: Delen));
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = delen }));
        DanGeweigerd("R02");
    }

    [Fact]
    public void Groen_rust_niet_op_een_toestemming_zonder_uitleg()
    {
        GegevenIngestroomd();
        var zonderUitleg = Gegeven("2024-10-03 09:00", Toestemming(Vader, uitleg: false));
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = zonderUitleg }));
        DanGeweigerd("R02");
    }

    [Fact]
    public void Groen_met_een_geldige_toestemming_die_niemand_bereikt_kan_niet()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        var voorKind = Gegeven("2024-10-01 10:00", Toestemming(Moeder, [Kind]));
        Gegeven("2024-10-02", Getriageerd());
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = voorKind }));
        DanGeweigerd("R02");
    }

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void Groen_begint_hooguit_op_de_laatste_dag_van_de_toestemming(string dag, bool kan)
    {
        GegevenIngestroomd();
        var toestemming = Gegeven("2024-10-03", Toestemming(Vader, tot: "2024-12-31"));
        Als(dag, Regime("metToestemming", new { toestemmingId = toestemming }));
        if (kan)
        {
            DanVastgelegd<RegimeGewijzigd>();
        }
        else
        {
            DanGeweigerd("R02");
        }
    }

    [Theory]
    [InlineData("meldingId")]
    [InlineData("raadsverzoekId")]
    [InlineData("maatregelId")]
    public void Oranje_rust_op_een_melding_een_raadsverzoek_of_een_lopende_maatregel(string veld)
    {
        GegevenIngestroomd();
        var grond = Gegeven("2024-10-03 09:00", veld switch { "meldingId" => Melding(), "raadsverzoekId" => Raadsverzoek(), _ => Maatregel() });
        Als("2024-10-03", Regime("metBevoegdheden", new Dictionary<string, Guid> { [veld] = grond }));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Oranje_rust_niet_op_een_melding_bij_de_politie()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03 09:00", Melding("politie"));
        Als("2024-10-03", Regime("metBevoegdheden", new { meldingId = melding }));
        DanGeweigerd("R03");
    }

    [Fact]
    public void Oranje_zonder_grondslag_kan_alleen_met_uitleg()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03 09:00", Melding());
        Als("2024-10-03", Regime("metBevoegdheden"));
        DanGeweigerd("R03");
        Als("2024-10-03", Regime("metBevoegdheden").Afwijkend("R03"));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Oranje_rust_niet_op_een_maatregel_die_is_beeindigd()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03 09:00", Maatregel());
        Gegeven("2024-10-03 10:00", Beeindigd(maatregel));
        Als("2024-10-03", Regime("metBevoegdheden", new { maatregelId = maatregel }));
        DanGeweigerd("R03");
    }

    [Theory]
    [InlineData("2024-10-09", false)]
    [InlineData("2024-10-10", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void Rood_rust_op_een_maatregel_van_de_eerste_tot_en_met_de_laatste_dag(string dag, bool kan)
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(ingang: "2024-10-10", tot: "2024-12-31"));
        Als(dag, Regime("metJuridischeMaatregel", new { maatregelId = maatregel }));
        if (kan)
        {
            DanVastgelegd<RegimeGewijzigd>();
        }
        else
        {
            DanGeweigerd("R04");
        }
    }

    [Fact]
    public void Rood_op_een_beeindigde_maatregel_kan_ook_met_uitleg_niet()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03 09:00", Maatregel());
        Gegeven("2024-10-03 10:00", Beeindigd(maatregel));
        Als("2024-10-03", Regime("metJuridischeMaatregel", new { maatregelId = maatregel }).Afwijkend("R04"));
        DanGeweigerd("R04");
    }

    [Fact]
    public void Anders_wordt_beschreven_en_heeft_geen_grondslag()
    {
        GegevenIngestroomd();
        Als("2024-10-03", Regime("anders").Met("omschrijving", "Vrijwillig, op afstand."));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Theory]
    [InlineData("anders", "R21")]
    [InlineData("metToestemming", "R02", "R21")]
    [InlineData("metBevoegdheden", "R03", "R21")]
    [InlineData("adviesEnConsult")]
    public void Een_anoniem_dossier_blijft_advies_en_consult(string naar, params string[] regels)
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Gegeven("2024-10-02", Getriageerd("adviesEnConsult", acuut: "ja"));
        Als("2024-10-03", naar == "anders" ? Regime(naar).Met("omschrijving", "Zo.") : Regime(naar));
        if (regels.Length == 0)
        {
            DanVastgelegd<RegimeGewijzigd>();
        }
        else
        {
            DanGeweigerd(regels);
        }
    }

    [Fact]
    public void Voor_het_regime_komt_een_triage_met_instroom()
    {
        var toestemming = GegevenAangemeld();
        Gegeven("2024-10-02", Getriageerd("adviesEnConsult"));
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        DanGeweigerd("R24");
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }).Afwijkend("R24"));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Fact]
    public void Voor_advies_en_consult_volstaat_een_triage_met_dat_besluit()
    {
        GegevenAangemeld();
        Als("2024-10-02", Regime("adviesEnConsult"));
        DanGeweigerd("R24");
        Gegeven("2024-10-02", Getriageerd("adviesEnConsult"));
        Als("2024-10-03", Regime("adviesEnConsult"));
        DanVastgelegd<RegimeGewijzigd>();
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("nee", false)]
    [InlineData("onbekend", false)]
    public void Bij_acute_onveiligheid_hoeft_het_regime_niet_te_wachten_op_instroom(string acuut, bool kan)
    {
        var toestemming = GegevenAangemeld();
        Gegeven("2024-10-02", Getriageerd("terugNaarLokaalTeam", acuut: acuut));
        Als("2024-10-03", Regime("metToestemming", new { toestemmingId = toestemming }));
        if (kan)
        {
            DanVastgelegd<RegimeGewijzigd>();
        }
        else
        {
            DanGeweigerd("R24");
        }
    }

    [Fact]
    public void De_triage_van_een_vorig_traject_telt_niet()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-12-01", Uitgestroomd());
        Gegeven("2025-03-01", Aanmelding());
        Als("2025-03-02", Regime("metToestemming", new { toestemmingId = toestemming }));
        DanGeweigerd("R24");
    }
}
