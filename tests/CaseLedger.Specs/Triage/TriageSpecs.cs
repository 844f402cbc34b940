using CaseLedger.Triage;

namespace CaseLedger.Specs.Triage;

/// <summary>The question weighed, alone or together (R01, R16, R21).</summary>
public sealed class TriageSpecs : Spec
{
    [Fact]
    public void Met_toestemming_besluiten_lokaal_team_en_Veilig_Thuis_samen_tot_instroom()
    {
        GegevenAangemeld();
        Als("2024-10-02", Getriageerd().Met("directeActie", "Gebeld.").Met("eerdereMeldingen", 2).Met("benodigdeExpertise", "Kennis van dwang."));
        DanVastgelegd<TriageUitgevoerd>();
        Stand().Traject!.IsIngestroomd.Should().BeTrue();
    }

    [Fact]
    public void Zonder_toestemming_wordt_een_huishouden_niet_met_een_ander_besproken()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R01");
        Als("2024-10-02", Getriageerd().Afwijkend("R01"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Alleen_met_het_lokale_team_is_geen_toestemming_nodig()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Getriageerd("adviesEnConsult", Alleen));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Een_toestemming_voor_iets_anders_is_geen_toestemming_om_te_delen()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        Gegeven("2024-10-01 10:00", Toestemming(Moeder, reikwijdte: [.. Betrokkenheid, "huisbezoek", "hulpAanKind", "ervaringsdeskundige"]));
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R01");
    }

    [Fact]
    public void Een_toestemming_van_na_de_triage_telt_niet()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-03", Toestemming(Moeder));
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R01");
    }

    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    [InlineData("maatregelen")]
    public void Een_melding_een_raadsverzoek_of_een_lopende_maatregel_is_ook_een_grond(string grond)
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        Gegeven("2024-10-01 10:00", grond switch { "meldingen" => Melding("politie"), "raadsverzoeken" => Raadsverzoek(), _ => Maatregel() });
        Als("2024-10-02", Getriageerd());
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Een_maatregel_die_nog_niet_is_ingegaan_is_geen_grond()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        Gegeven("2024-10-01 10:00", Maatregel(ingang: "2024-10-03"));
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R01");
        Als("2024-10-03", Getriageerd());
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Een_beeindigde_maatregel_is_geen_grond()
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        var maatregel = Gegeven("2024-10-01 10:00", Maatregel());
        Gegeven("2024-10-02 08:00", Beeindigd(maatregel));
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R01");
    }

    [Theory]
    [InlineData("lokaalTeam")]
    [InlineData("lokaalTeam", "lokaalTeam")]
    [InlineData("veiligThuis", "ggz")]
    public void Instroom_besluit_het_lokale_team_niet_alleen_en_niemand_zonder_het_lokale_team(params string[] deelnemers)
    {
        GegevenAangemeld();
        Als("2024-10-02", Getriageerd(deelnemers: deelnemers));
        DanGeweigerd("R16");
        Als("2024-10-02", Getriageerd(deelnemers: deelnemers).Afwijkend("R16"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Theory]
    [InlineData("adviesEnConsult")]
    [InlineData("terugNaarLokaalTeam")]
    [InlineData("doorverwezen")]
    [InlineData("wachtlijstVeiligThuis")]
    [InlineData("afgewezen")]
    public void Een_ander_besluit_dan_instroom_neemt_het_lokale_team_ook_alleen(string besluit)
    {
        GegevenAangemeld();
        Als("2024-10-02", Getriageerd(besluit, Alleen));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Een_anoniem_huishouden_stroomt_niet_in()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-10-02", Getriageerd());
        DanGeweigerd("R21");
        Als("2024-10-02", Getriageerd().Afwijkend("R21"));
        DanGeweigerd("R21");
        Als("2024-10-02", Getriageerd("adviesEnConsult"));
        DanVastgelegd<TriageUitgevoerd>();
    }

    [Fact]
    public void Alle_gebroken_regels_staan_in_een_antwoord()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-30", Getriageerd(deelnemers: ["veiligThuis"]));
        DanGeweigerd("R01", "R16", "R23");
    }

    [Fact]
    public void Een_triage_noemt_wie_er_aan_tafel_zat_en_telt_gewoon()
    {
        Als("2024-10-02", Getriageerd(deelnemers: []).Met("eerdereMeldingen", -1));
        DanOnvolledig("/deelnemers", "/eerdereMeldingen");
        Als("2024-10-02", Getriageerd().Met("eerdereMeldingen", 1001));
        DanOnvolledig("/eerdereMeldingen");
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-10-02", Verzoek.Van("triages", new { }));
        DanOnvolledig(
            "/deelnemers", "/vermoedenGeweldInAfhankelijkheidsrelatie", "/acuteOnveiligheid", "/leefgebieden", "/expertiseBeschikbaar", "/besluit", "/motivering");
    }
}
