using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Maatregelen;

/// <summary>The meldcode, outcomes, verlengingen, afwegingen and casusbesprekingen.</summary>
public sealed class AfwegingSpecs : Spec
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void De_meldcode_heeft_vijf_stappen(int stap, bool kan)
    {
        GegevenAangemeld();
        Als("2024-10-02", Verzoek.Van("meldcodestappen", new { stap, aandachtsfunctionaris = "Medewerker 9", weging = "Ernstig.", melden = true, zelfHulpMogelijk = false, motivering = "Het blijft onveilig." }));
        if (kan)
        {
            DanVastgelegd<MeldcodestapGezet>();
        }
        else
        {
            DanOnvolledig("/stap");
        }
    }

    [Theory]
    [InlineData("inOnderzoek")]
    [InlineData("overgedragen")]
    [InlineData("bevestigd")]
    [InlineData("nietVastTeStellen")]
    [InlineData("weerlegd")]
    public void Een_melding_heeft_een_uitkomst(string uitkomst)
    {
        GegevenAangemeld();
        var meldingId = Gegeven("2024-10-02", Melding());
        Als("2024-10-20", Verzoek.Van("meldingen/uitkomsten", new { meldingId, uitkomst }));
        DanVastgelegd<UitkomstMeldingVastgelegd>();
    }

    [Theory]
    [InlineData("onderzoekGestart")]
    [InlineData("nietInOnderzoek")]
    [InlineData("verzoekschriftIngediend")]
    [InlineData("afgezien")]
    public void Een_verzoek_aan_de_Raad_heeft_een_uitkomst(string uitkomst)
    {
        GegevenAangemeld();
        var raadsverzoekId = Gegeven("2024-10-02", Raadsverzoek());
        Als("2024-10-20", Verzoek.Van("raadsverzoeken/uitkomsten", new { raadsverzoekId, uitkomst }));
        DanVastgelegd<UitkomstRaadsverzoekVastgelegd>();
    }

    [Fact]
    public void Een_uitkomst_hoort_bij_haar_eigen_soort()
    {
        GegevenAangemeld();
        var melding = Gegeven("2024-10-02", Melding());
        var verzoek = Gegeven("2024-10-02", Raadsverzoek());
        Als("2024-10-20", Verzoek.Van("meldingen/uitkomsten", new { meldingId = verzoek, uitkomst = "bevestigd" }));
        DanGeweigerd("R27");
        Als("2024-10-20", Verzoek.Van("raadsverzoeken/uitkomsten", new { raadsverzoekId = melding, uitkomst = "afgezien" }));
        DanGeweigerd("R27");
    }

    [Theory]
    [InlineData("2025-01-01", true)]
    [InlineData("2025-01-02", true)]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-02", false)]
    public void Een_verlengde_maatregel_loopt_tot_en_met_de_laatste_dag(string dag, bool loopt)
    {
        GegevenAangemeld();
        var maatregelId = Gegeven("2024-10-02", Maatregel(tot: "2025-01-01"));
        Als("2024-12-20", Verlengd(maatregelId, "2025-06-01"));
        DanVastgelegd<MaatregelVerlengd>();
        Stand().Maatregelen.Loopt(maatregelId, Dag(dag)).Should().Be(loopt);
    }

    [Fact]
    public void Een_kortere_verlenging_verkort_niet_en_een_beeindigde_maatregel_blijft_beeindigd()
    {
        GegevenAangemeld();
        var maatregelId = Gegeven("2024-10-02", Maatregel(tot: "2025-01-01"));
        Gegeven("2024-10-20", Verlengd(maatregelId, "2024-11-01"));
        Stand().Maatregelen.Loopt(maatregelId, Dag("2025-01-01")).Should().BeTrue();
        Gegeven("2024-11-20", Beeindigd(maatregelId));
        Gegeven("2024-11-21", Verlengd(maatregelId, "2025-06-01"));
        Stand().Maatregelen.Loopt(maatregelId, Dag("2025-01-01")).Should().BeFalse();
    }

    [Fact]
    public void Een_verlenging_telt_niet_als_nieuwe_maatregel()
    {
        GegevenAangemeld();
        var maatregelId = Gegeven("2024-10-02", Maatregel(tot: "2025-01-01"));
        Gegeven("2024-12-20", Verlengd(maatregelId, "2025-06-01"));
        CaseLedger.Kwartaalmonitor.Monitorbijdrage.Van(Boekingen).Trajecten[0].Maatregelen.Should().ContainSingle();
    }

    [Fact]
    public void Een_verlenging_is_van_een_maatregel_en_eindigt_niet_voor_zij_begint()
    {
        GegevenAangemeld();
        var maatregelId = Gegeven("2024-10-02", Maatregel(tot: "2025-01-01"));
        Als("2024-12-20", Verlengd(Vreemd, "2025-06-01"));
        DanGeweigerd("R27");
        Als("2024-12-20", Verlengd(maatregelId, "2024-12-19"));
        DanOnvolledig("/geldigTot");
    }

    [Theory]
    [InlineData("vertragen")]
    [InlineData("nietMelden")]
    [InlineData("nietOpschalen")]
    [InlineData("route")]
    public void Een_afweging_zegt_wanneer_er_opnieuw_wordt_gekeken(string onderwerp)
    {
        GegevenAangemeld();
        Als("2024-10-02", Afweging().Met("onderwerp", onderwerp));
        DanVastgelegd<AfwegingVastgelegd>();
        Als("2024-10-02", Afweging().Met("herzienOp", "2024-10-01"));
        DanOnvolledig("/herzienOp");
        Als("2024-10-02", Afweging().Met("besprokenMet", Array.Empty<string>()));
        DanOnvolledig("/besprokenMet");
    }

    [Theory]
    [InlineData("team")]
    [InlineData("jeugdbeschermingstafel")]
    [InlineData("regionaalExpertteam")]
    [InlineData("zorgEnVeiligheidshuis")]
    [InlineData("mdaPlusPlus")]
    public void Een_casus_wordt_besproken(string tafel)
    {
        GegevenAangemeld();
        Als("2024-10-02", Bespreking(Samen).Met("tafel", tafel));
        DanVastgelegd<CasusBesproken>();
    }

    [Fact]
    public void Een_casus_met_naam_wordt_pas_met_anderen_besproken_na_toestemming()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Bespreking(Samen));
        DanGeweigerd("R01");
        Als("2024-10-02", Bespreking(Alleen));
        DanVastgelegd<CasusBesproken>();
    }

    [Fact]
    public void Een_bespreking_heeft_deelnemers_en_wie_besluit_noemt_het_besluit()
    {
        GegevenAangemeld();
        Als("2024-10-02", Bespreking([]));
        DanOnvolledig("/deelnemers");
        Als("2024-10-02", Bespreking(Samen).Zonder("besluit"));
        DanOnvolledig("/besluitDoor");
    }

    private static Verzoek Verlengd(Guid maatregelId, string geldigTot) => Verzoek.Van("maatregelen/verlengingen", new { maatregelId, geldigTot });

    private static Verzoek Afweging() => Verzoek.Van("afwegingen", new
    {
        onderwerp = "nietMelden",
        alternatieven = "Melden bij Veilig Thuis.",
        motivering = "Het huishouden werkt mee.",
        besprokenMet = new[] { "vertrouwensarts" },
        herzienOp = "2024-10-16",
    });

    private static Verzoek Bespreking(string[] deelnemers) => Verzoek.Van("casusbesprekingen", new
    {
        tafel = "team",
        deelnemers,
        adviezen = new[] { "Ga samen op huisbezoek." },
        besluit = "Samen verder.",
        besluitDoor = "lokaalTeam",
        huishoudenAanwezig = true,
    });
}
