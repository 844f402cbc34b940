using CaseLedger.Tandem;

namespace CaseLedger.Specs.Tandem;

/// <summary>Who takes the front seat of the tandem (R08, R09).</summary>
public sealed class RegiewisselSpecs : Spec
{
    [Fact]
    public void Veilig_Thuis_neemt_de_regie_op_een_melding_bij_Veilig_Thuis()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        DanVastgelegd<RegieGewisseld>();
        Stand().Tandem.InRegie.Should().Be(new DeelnemerId(veiligThuis));
    }

    [Fact]
    public void Op_een_melding_bij_de_politie_neemt_Veilig_Thuis_de_regie_niet()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee("politie");
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        DanGeweigerd("R08");
    }

    [Fact]
    public void Op_een_melding_neemt_de_vrouwenopvang_de_regie_niet()
    {
        var (melding, _) = GegevenVeiligThuisRijdtMee();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-11-06", Regiewissel(vrouwenopvang, "melding", melding: melding));
        DanGeweigerd("R08");
    }

    [Fact]
    public void Met_uitleg_neemt_de_vrouwenopvang_toch_de_regie()
    {
        var (melding, _) = GegevenVeiligThuisRijdtMee();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-11-06", Regiewissel(vrouwenopvang, "melding", melding: melding).Afwijkend("R08"));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void Wie_in_de_maatregel_als_uitvoerder_staat_neemt_de_regie()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel(Vakmens.Gi));
        var gi = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Gi, "meedenken"));
        Als("2024-11-06", Regiewissel(gi, "maatregel", maatregel: maatregel));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void Een_collega_van_de_uitvoerder_die_voor_de_maatregel_meerijdt_neemt_de_regie()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel(Vakmens.Gi));
        var collega = Gegeven("2024-11-05", ErbijGehaald(Vakmens.CollegaGi, "uitvoeringMaatregel"));
        Als("2024-11-06", Regiewissel(collega, "maatregel", maatregel: maatregel));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void Een_collega_van_de_uitvoerder_die_meedenkt_neemt_de_regie_niet()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel(Vakmens.Gi));
        var collega = Gegeven("2024-11-05", ErbijGehaald(Vakmens.CollegaGi, "meedenken"));
        Als("2024-11-06", Regiewissel(collega, "maatregel", maatregel: maatregel));
        DanGeweigerd("R08");
    }

    [Fact]
    public void Een_andere_organisatie_dan_die_van_de_uitvoerder_neemt_de_regie_niet()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel(Vakmens.Gi));
        var andere = Gegeven("2024-11-05", ErbijGehaald(Vakmens.AndereGi, "uitvoeringMaatregel"));
        Als("2024-11-06", Regiewissel(andere, "maatregel", maatregel: maatregel));
        DanGeweigerd("R08");
    }

    [Fact]
    public void Zonder_genoemde_uitvoerder_neemt_wie_voor_de_maatregel_meerijdt_de_regie()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel());
        var gi = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        Als("2024-11-06", Regiewissel(gi, "maatregel", maatregel: maatregel));
        DanVastgelegd<RegieGewisseld>();
    }

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void De_uitvoerder_neemt_de_regie_tot_en_met_de_laatste_dag_van_de_maatregel(string dag, bool kan)
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-11-04", Maatregel(Vakmens.Gi, tot: "2024-12-31"));
        var gi = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Gi, "uitvoeringMaatregel"));
        Als(dag, Regiewissel(gi, "maatregel", maatregel: maatregel));
        if (kan)
        {
            DanVastgelegd<RegieGewisseld>();
        }
        else
        {
            DanGeweigerd("R08");
        }
    }

    [Fact]
    public void Afschalen_is_voor_een_partner_geen_reden_om_de_regie_te_nemen()
    {
        var (_, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Als("2024-11-06", Regiewissel(veiligThuis, "afschaling"));
        DanGeweigerd("R08");
    }

    [Fact]
    public void Bij_afschaling_krijgt_het_lokale_team_de_regie_terug()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Gegeven("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        Als("2025-02-01", Regiewissel("lokaalTeam", "afschaling"));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void Het_lokale_team_neemt_de_regie_niet_die_het_al_heeft()
    {
        GegevenIngestroomd();
        Als("2024-11-06", Regiewissel("lokaalTeam", "afschaling"));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Een_partner_neemt_de_regie_niet_die_hij_al_heeft()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Gegeven("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        Als("2024-11-07", Regiewissel(veiligThuis, "melding", melding: melding).Afwijkend("R09"));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Wie_is_afgestapt_neemt_de_regie_niet()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Gegeven("2024-11-06", Afgestapt(veiligThuis));
        Als("2024-11-07", Regiewissel(veiligThuis, "melding", melding: melding));
        DanGeweigerd("R09");
    }

    [Fact]
    public void De_regie_wordt_gedeeld_met_wie_meerijdt_en_met_het_lokale_team()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding, gedeeldMet: [vrouwenopvang, "lokaalTeam"]));
        DanVastgelegd<RegieGewisseld>();
    }

    [Fact]
    public void De_regie_wordt_niet_gedeeld_met_wie_is_afgestapt()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        var vrouwenopvang = Gegeven("2024-11-05", ErbijGehaald(Vakmens.Vrouwenopvang));
        Gegeven("2024-11-05 15:00", Afgestapt(vrouwenopvang));
        Als("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding, gedeeldMet: [vrouwenopvang]));
        DanGeweigerd("R09");
    }

    [Fact]
    public void Zonder_melding_en_al_in_regie_breekt_beide_regels()
    {
        var (melding, veiligThuis) = GegevenVeiligThuisRijdtMee();
        Gegeven("2024-11-06", Regiewissel(veiligThuis, "melding", melding: melding));
        Als("2024-11-07", Regiewissel(veiligThuis, "afschaling"));
        DanGeweigerd("R08", "R09");
    }

    [Fact]
    public void Een_aanleiding_vraagt_haar_eigen_grond_en_geen_andere()
    {
        GegevenIngestroomd();
        Als("2024-11-06", Regiewissel("lokaalTeam", "melding"));
        DanOnvolledig("/meldingId");
        Als("2024-11-06", Regiewissel("lokaalTeam", "maatregel"));
        DanOnvolledig("/maatregelId");
        Als("2024-11-06", Regiewissel("lokaalTeam", "melding", melding: Vreemd, maatregel: Vreemd));
        DanOnvolledig("/maatregelId");
        Als("2024-11-06", Regiewissel("lokaalTeam", "afschaling", melding: Vreemd, maatregel: Vreemd));
        DanOnvolledig("/meldingId", "/maatregelId");
    }

    [Fact]
    public void Delen_met_niemand_en_herzien_in_het_verleden_kan_niet()
    {
        Als("2024-11-06", Regiewissel("lokaalTeam", "afschaling", gedeeldMet: []).Met("herzienOp", "2024-11-05"));
        DanOnvolledig("/gedeeldMet", "/herzienOp");
        Als("2024-11-06", Regiewissel("iemand", "afschaling"));
        DanOnvolledig("/naarDeelnemerId");
        Als("2024-11-06", Verzoek.Van("regiewissels", new { }));
        DanOnvolledig("/naarDeelnemerId", "/aanleiding", "/motivering");
    }

    private (Guid Melding, Guid VeiligThuis) GegevenVeiligThuisRijdtMee(string bij = "veiligThuis")
    {
        GegevenIngestroomd();
        return (Gegeven("2024-11-04", Melding(bij)), Gegeven("2024-11-05", ErbijGehaald(Vakmens.VeiligThuis)));
    }
}
