namespace CaseLedger.Specs.Inzage;

/// <summary>Points 2 and 3: one sentence for all, and closed by default from the moment that a danger is recorded.</summary>
public sealed class GevaarSpecs : Inzagespec
{
    private const string Zin = "Soms laten wij iets weg, bijvoorbeeld om iemand te beschermen. Deze zin staat in ieder overzicht.";

    [Fact]
    public void De_zin_over_weglaten_is_voor_iedereen_gelijk_en_staat_er_altijd()
    {
        GegevenIngestroomd();
        Haal(Moeder)!.Weglaten.Should().Be(Zin);
        Gegeven("2024-10-03", Incident("intiemeTerreur"));
        foreach (var tekst in new[] { Leest(Moeder), Leest(Vader), Leest(Vader, kind: true), Leest(Moeder, Kind) })
        {
            tekst.Should().Contain($"\"weglaten\":\"{Zin}\"").And.Contain($">{Zin}<");
        }
    }

    public static TheoryData<string> Gevaren => ["intiemeTerreur", "stalking", "eergerelateerdGeweld", "dreigendeFemicide"];

    [Theory]
    [MemberData(nameof(Gevaren))]
    public void Vanaf_een_gevaar_ziet_het_lid_waarnaar_het_wijst_niets_meer_ook_het_gevaar_zelf_niet(string vorm)
    {
        GegevenIngestroomd();
        var voor = Leest(Vader);
        Gegeven("2024-10-03", Incident(vorm));
        Gegeven("2024-10-04", Toezegging(Vader));
        // Recorded after the danger, though it happened before.
        Gegeven("2024-10-01 11:00", Inzet(met: [Vader]));
        Leest(Vader).Should().Be(voor);
    }

    [Fact]
    public void Ander_geweld_sluit_niets()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Incident());
        Gegeven("2024-10-04", Toezegging(Vader));
        Koppen(Vader).Should().Contain("Er is iets gebeurd").And.Contain("Wat wij beloofden");
    }

    [Fact]
    public void Een_vrijgave_opent_een_registratie_en_niet_meer()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Incident("stalking"));
        var toezegging = Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-05", Inzet(met: [Vader]));
        Gegeven("2024-10-06", Vrijgave(toezegging, Vader));
        Leest(Vader).Should().Contain("Wij bellen de school.");
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past", "Wat wij beloofden");
    }

    [Fact]
    public void Een_rode_vlag_zonder_naam_sluit_voor_ieder_ander_dan_wie_gevaar_loopt()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", RodeVlag(tegen: [Moeder]));
        Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-04", Toezegging(Moeder));
        Koppen(Vader).Should().NotContain("Wat wij beloofden");
        Koppen(Moeder).Should().Contain("Wat wij beloofden");
    }

    [Fact]
    public void Een_rode_vlag_van_iemand_met_naam_sluit_alleen_voor_dat_lid()
    {
        Gegeven("2024-10-01", Aanmelding("2010-05-30"));
        Gegeven("2024-10-03", RodeVlag([Vader], [Moeder]));
        Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-04", Toezegging(Kind));
        Koppen(Vader).Should().NotContain("Wat wij beloofden");
        Koppen(Kind).Should().Contain("Wat wij beloofden");
    }

    [Fact]
    public void Als_niemand_genoemd_is_eindigt_twijfel_dicht()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", RodeVlag());
        Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-04", Toezegging(Moeder));
        Koppen(Vader).Should().NotContain("Wat wij beloofden");
        Koppen(Moeder).Should().NotContain("Wat wij beloofden");
    }

    [Fact]
    public void Verblijf_in_opvang_sluit_voor_ieder_ander()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Verblijf(Moeder));
        Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-04", Toezegging(Moeder));
        Koppen(Vader).Should().NotContain("Wat wij beloofden").And.NotContain("Waar u woont");
        Koppen(Moeder).Should().Contain("Wat wij beloofden").And.Contain("Waar u woont");
        Leest(Moeder).Should().NotContain("opvang");
    }

    [Fact]
    public void Wie_ergens_anders_woont_dan_in_opvang_sluit_niemand_buiten()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Verblijf(Moeder, "netwerk"));
        Gegeven("2024-10-04", Toezegging(Vader));
        Koppen(Vader).Should().Contain("Wat wij beloofden");
    }

    [Fact]
    public void De_vrouwenopvang_erbij_telt_als_opvang()
    {
        GegevenIngestroomd();
        var voor = Leest(Vader);
        Gegeven("2024-10-03", ErbijGehaald(Vakmens.Vrouwenopvang));
        Gegeven("2024-10-04", Toezegging(Vader));
        Leest(Vader).Should().Be(voor);
    }

    [Fact]
    public void Wie_de_vrouwenopvang_helpt_ziet_het_weer_zodra_bekend_is_wie_gevaar_loopt()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", ErbijGehaald(Vakmens.Vrouwenopvang));
        Gegeven("2024-10-04", Toezegging(Moeder));
        Koppen(Moeder).Should().NotContain("Wat wij beloofden");
        Gegeven("2024-10-05", Incident("intiemeTerreur"));
        Koppen(Moeder).Should().Contain("Wat wij beloofden");
    }

    [Fact]
    public void Een_ingetrokken_gevaar_opent_niets_vanzelf()
    {
        GegevenIngestroomd();
        var voor = Leest(Vader);
        var incident = Gegeven("2024-10-03", Incident("stalking"));
        Gegeven("2024-10-04", Toezegging(Vader));
        Gegeven("2024-10-05", Ingetrokken(incident));
        Leest(Vader).Should().Be(voor);
    }

    [Fact]
    public void Een_correctie_die_een_gevaar_noemt_sluit_vanaf_de_correctie()
    {
        GegevenIngestroomd();
        var incident = Gegeven("2024-10-03", Incident());
        var voor = Leest(Vader);
        Gegeven("2024-10-04", Correctie.CorrectieVerzoeken.Vervangen(incident, "2024-10-03", Incident("intiemeTerreur")));
        Gegeven("2024-10-05", Toezegging(Vader));
        Leest(Vader).Should().Be(voor);
    }
}
