namespace CaseLedger.Specs.Inzage;

/// <summary>Point 4: what was shielded stays shut; sources, melders and objections are not shown to whom they concern.</summary>
public sealed class AfschermingSpecs : Inzagespec
{
    [Fact]
    public void Wat_bij_het_vastleggen_is_afgeschermd_blijft_dicht_ook_na_de_dag()
    {
        GegevenIngestroomd();
        var toezegging = Gegeven("2024-10-03", Toezegging(Vader).Met("afschermen", new { voorLeden = new[] { Vader }, grond = "lopendOnderzoek", tot = "2024-10-10" }));
        Koppen(Vader).Should().NotContain("Wat wij beloofden");
        Gegeven("2025-01-02", Vrijgave(toezegging, Vader));
        Koppen(Vader).Should().Contain("Wat wij beloofden");
    }

    [Fact]
    public void Later_afschermen_en_beeindigen()
    {
        GegevenIngestroomd();
        var toezegging = Gegeven("2024-10-03", Toezegging(Vader));
        Koppen(Vader).Should().Contain("Wat wij beloofden");
        var scherm = Gegeven("2024-10-04", Afscherming(toezegging, Vader, "2024-10-10"));
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past");
        Gegeven("2024-10-20", Verzoek.Van("afschermingen/beeindigingen", new { afschermingId = scherm }));
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past", "Wat wij beloofden");
    }

    [Theory]
    [InlineData("buurtbewoner", null, false)]
    [InlineData("lid", null, false)]
    [InlineData("politie", null, false)]
    [InlineData("politie", false, true)]
    [InlineData("professional", null, true)]
    [InlineData("professional", true, false)]
    [InlineData("eigenWaarneming", null, true)]
    public void Wat_van_een_beschermde_bron_komt_is_dicht(string soort, bool? beschermd, bool open)
    {
        GegevenIngestroomd();
        var inzet = Gegeven("2024-10-03", Inzet(met: [Vader]).Met("verslag", "De buren horen het.").Met("bron", beschermd is null ? new { soort } : new { soort, beschermd }));
        Leest(Vader).Contains("De buren horen het.", StringComparison.Ordinal).Should().Be(open);
        Gegeven("2024-10-04", Vrijgave(inzet, Vader));
        Leest(Vader).Should().Contain("De buren horen het.");
        (Haal(Vader)!.Alles![^1].Bron is not null).Should().Be(open, "also when it is released, a protected source is not named");
    }

    [Fact]
    public void Een_melding_staat_er_als_zij_verteld_is_en_nooit_wie_haar_deed()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Verzoek.Van("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = false, redenNietGeinformeerd = "veiligheidKind", alsnogInformerenVoor = "2024-12-01" }));
        Koppen(Vader).Should().NotContain("Melding");
        Gegeven("2024-11-01", Geinformeerd(Moeder, "melding"));
        Koppen(Vader).Should().NotContain("Melding");
        Koppen(Moeder).Should().Contain("Melding");
        Gegeven("2024-11-02", Geinformeerd(Vader, "melding"));
        Koppen(Vader).Should().Contain("Melding");
        Haal(Vader)!.Alles!.Single(r => r.Kop == "Melding").OpgeschrevenDoor.Should().BeNull();
    }

    [Fact]
    public void Wat_op_een_niet_vertelde_melding_rust_verraadt_haar_niet()
    {
        GegevenIngestroomd();
        var melding = Gegeven("2024-10-03", Verzoek.Van("meldingen", new { bij = "veiligThuis", huishoudenGeinformeerd = false, redenNietGeinformeerd = "veiligheidKind", alsnogInformerenVoor = "2024-12-01" }));
        Gegeven("2024-10-04", Regime("metBevoegdheden", new { meldingId = melding }));
        Gegeven("2024-10-05", Verzoek.Van("meldingen/uitkomsten", new { meldingId = melding, uitkomst = "inOnderzoek" }));
        Leest(Vader).Should().NotContain("melding gedaan").And.NotContain("de melding").And.NotContain("Er wordt gekeken");
    }

    [Fact]
    public void Een_bezwaar_tegen_delen_leest_alleen_wie_het_maakte()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Verzoek.Van("deelbezwaren", new { lidId = Moeder, nietAan = new object[] { Vader }, onderwerp = "mijn nieuwe winkel" }));
        Leest(Moeder).Should().Contain("mijn nieuwe winkel");
        Leest(Vader).Should().NotContain("winkel").And.NotContain("delen");
    }

    [Fact]
    public void Hoe_iemand_veilig_te_bereiken_is_staat_er_bij_niemand()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Verzoek.Van("veiligcontact", new { lidId = Moeder, wijze = "via oma", codewoord = "regenboog" }));
        Leest(Moeder).Should().NotContain("oma").And.NotContain("regenboog");
    }
}
