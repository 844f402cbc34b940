using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>Who gets on the tandem, and who steps off (R01, R07, R09, R25, R26).</summary>
public sealed class TandemwisselSpecs : Spec
{
    [Fact]
    public void Een_partner_komt_erbij_als_de_toestemming_voor_alle_partners_geldt()
    {
        GegevenIngestroomd();
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang).Met("doel", "Samen het gesprek voeren.").Met("evaluatieVoor", "2024-12-01").Met("buitenRegulierProduct", true));
        var deelnemer = DanVastgelegd<BeschermpartnerErbijGehaald>();
        Stand().Tandem.RijdtMee(new DeelnemerId(deelnemer)).Should().BeTrue();
    }

    [Fact]
    public void Een_partner_komt_erbij_als_de_toestemming_zijn_organisatie_noemt()
    {
        GegevenAangemeldMetToestemmingVoor("ggz", "vrouwenopvang");
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Fact]
    public void Een_partner_die_de_toestemming_niet_noemt_rijdt_niet_mee()
    {
        GegevenAangemeldMetToestemmingVoor("ggz");
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        DanGeweigerd("R26");
    }

    [Fact]
    public void Met_uitleg_rijdt_een_partner_mee_die_de_toestemming_niet_noemt()
    {
        GegevenAangemeldMetToestemmingVoor("ggz");
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang).Afwijkend("R26"));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Fact]
    public void Zonder_toestemming_wordt_niet_gesproken_en_rijdt_niemand_mee()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        DanGeweigerd("R01", "R26");
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang).Afwijkend("R01"));
        DanGeweigerd("R01", "R26");
    }

    [Fact]
    public void Een_melding_is_de_grond_om_mee_te_rijden()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-04", Melding());
        Als("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Fact]
    public void Een_verzoek_aan_de_Raad_is_de_grond_om_mee_te_rijden()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-04", Raadsverzoek());
        Als("2024-11-05", ErbijGehaald(Vakmens.Raad, "meedenken"));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Theory]
    [InlineData("2024-11-05 08:00", true)]
    [InlineData("2024-11-06 08:00", false)]
    public void Een_maatregel_is_de_grond_zolang_hij_loopt(string moment, bool kan)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-11-04", Maatregel(tot: "2024-11-05"));
        Als(moment, ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        if (kan)
        {
            DanVastgelegd<BeschermpartnerErbijGehaald>();
        }
        else
        {
            DanGeweigerd("R01", "R26");
        }
    }

    [Fact]
    public void Bij_een_anoniem_dossier_denkt_een_partner_mee_zonder_toestemming()
    {
        Gegeven("2024-10-01", AnoniemeAanmelding());
        Als("2024-10-02", ErbijGehaald(Vakmens.VeiligThuis, "meedenken"));
        DanVastgelegd<BeschermpartnerErbijGehaald>();
    }

    [Fact]
    public void Een_partner_stapt_af()
    {
        GegevenIngestroomd();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-12-05", Afgestapt(vrouwenopvang));
        DanVastgelegd<BeschermpartnerAfgestapt>();
        Stand().Tandem.Deelnemers.Should().BeEmpty();
    }

    [Fact]
    public void Niemand_stapt_twee_keer_af()
    {
        GegevenIngestroomd();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Gegeven("2024-12-05", Afgestapt(vrouwenopvang));
        Als("2024-12-06", Afgestapt(vrouwenopvang));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Wie_de_regie_heeft_stapt_niet_af()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-11-04", Melding());
        var veiligThuis = Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis));
        Gegeven("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        Als("2024-11-07", Afgestapt(veiligThuis));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Het_lokale_team_stapt_nooit_af()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Afgestapt("lokaalTeam"));
        DanGeweigerd("R07");
        Als("2024-11-05", Afgestapt("lokaalTeam").Afwijkend("R07"));
        DanGeweigerd("R07");
    }

    [Fact]
    public void De_uitvoerder_van_een_lopende_maatregel_stapt_niet_af()
    {
        var gi = GegevenUitvoerderRijdtMee();
        Als("2024-12-05", Afgestapt(gi));
        DanGeweigerd("R25");
        Als("2024-12-05", Afgestapt(gi).Afwijkend("R25"));
        DanVastgelegd<BeschermpartnerAfgestapt>();
    }

    [Fact]
    public void De_uitvoerder_stapt_af_als_een_ander_de_maatregel_uitvoert()
    {
        var gi = GegevenUitvoerderRijdtMee();
        Gegeven("2024-12-04", ErbijGehaald(Vakmens.CollegaGi, "uitvoeringMaatregel"));
        Als("2024-12-05", Afgestapt(gi));
        DanVastgelegd<BeschermpartnerAfgestapt>();
    }

    [Fact]
    public void Een_ander_die_meedenkt_vervangt_de_uitvoerder_niet()
    {
        var gi = GegevenUitvoerderRijdtMee();
        Gegeven("2024-12-04", ErbijGehaald(Vakmens.CollegaGi, "meedenken"));
        Als("2024-12-05", Afgestapt(gi));
        DanGeweigerd("R25");
    }

    [Fact]
    public void De_uitvoerder_stapt_af_na_de_laatste_dag_van_de_maatregel()
    {
        var gi = GegevenUitvoerderRijdtMee();
        Als("2025-02-01", Afgestapt(gi));
        DanGeweigerd("R25");
        Als("2025-02-02", Afgestapt(gi));
        DanVastgelegd<BeschermpartnerAfgestapt>();
    }

    [Fact]
    public void Erbij_halen_vraagt_wie_en_waarvoor_en_niet_wie_afstapt()
    {
        Als("2024-11-05", Verzoek.Van("tandemwisselingen", new { soort = "erbijGehaald", deelnemerId = Vreemd, reden = "Zo." }));
        DanOnvolledig("/professional", "/rol", "/deelnemerId");
        Als("2024-11-05", ErbijGehaald(Vakmens.CollegaLokaalTeam));
        DanOnvolledig("/professional/organisatieSoort");
        Als("2024-11-05", Verzoek.Van("tandemwisselingen", new { }));
        DanOnvolledig("/soort", "/reden");
    }

    [Fact]
    public void Afstappen_vraagt_wie_en_niets_van_erbij_halen()
    {
        Als("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang).Met("soort", "afgestapt")
            .Met("doel", "Zo.").Met("evaluatieVoor", "2024-12-01").Met("buitenRegulierProduct", false));
        DanOnvolledig("/deelnemerId", "/professional", "/rol", "/doel", "/evaluatieVoor", "/buitenRegulierProduct");
    }

    private void GegevenAangemeldMetToestemmingVoor(params string[] partners)
    {
        Gegeven("2024-10-01 09:00", Aanmelding());
        Gegeven("2024-10-01 10:00", Toestemming(Moeder, reikwijdte: Delen, partners: partners));
    }

    private Guid GegevenUitvoerderRijdtMee()
    {
        GegevenIngestroomd();
        Gegeven("2024-11-04", Maatregel(Vakmens.Gi, tot: "2025-02-01"));
        return Gegeven("2024-11-05", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
    }
}
