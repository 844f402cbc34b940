using static CaseLedger.Specs.Correctie.CorrectieVerzoeken;

namespace CaseLedger.Specs.Inzage;

/// <summary>Point 5: who reads, and about whom.</summary>
public sealed class InzagelezerSpecs : Inzagespec
{
    [Fact]
    public void Een_ouder_met_gezag_leest_over_een_kind_onder_twaalf_en_het_kind_zelf_niet()
    {
        GegevenIngestroomd();
        Haal(Moeder, Kind).Should().NotBeNull();
        Haal(Vader, Kind).Should().NotBeNull();
        Haal(Kind).Should().BeNull();
        Haal(Kind, Moeder).Should().BeNull();
        Haal(Moeder, Vader).Should().BeNull();
        Haal(Vreemd).Should().BeNull();
        Haal(Moeder, Vreemd).Should().BeNull();
        Haal(Vreemd, Kind).Should().BeNull();
    }

    [Theory]
    [InlineData("2025-05-29", true, false)]
    [InlineData("2025-05-30", true, true)]
    [InlineData("2029-05-29", true, true)]
    [InlineData("2029-05-30", false, true)]
    public void Van_twaalf_tot_zestien_lezen_beiden_en_daarna_het_lid_alleen(string dag, bool ouder, bool kind)
    {
        Gegeven("2024-10-01", Aanmelding("2013-05-30"));
        (Haal(Moeder, Kind, dag) is not null).Should().Be(ouder);
        (Haal(Kind, dag: dag) is not null).Should().Be(kind);
    }

    [Fact]
    public void Wie_van_een_kind_alleen_het_jaar_weet_rekent_het_oudste()
    {
        Gegeven("2024-10-01", Aanmelding().Met("leden", new object[] { new { lidId = Moeder, geboortedatum = "1989-03-02" }, new { lidId = Kind, geboortejaar = 2009 } }).Met("gezag", new[] { Ouder(Kind, Moeder) }));
        Haal(Moeder, Kind, "2024-12-31").Should().NotBeNull();
        Haal(Moeder, Kind, "2025-01-01").Should().BeNull();
    }

    [Fact]
    public void Onbekend_gezag_is_dicht()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Haal(Vader, Kind).Should().BeNull();
        Gegeven("2024-10-02", Gezag(Moeder, tot: "2024-12-31"));
        Haal(Moeder, Kind, "2024-12-31").Should().NotBeNull();
        Haal(Moeder, Kind, "2025-01-01").Should().BeNull();
    }

    [Fact]
    public void Betwist_gezag_is_dicht()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Gezag(Moeder, "gezagsregister"));
        Haal(Moeder, Kind).Should().NotBeNull();
        Haal(Vader, Kind).Should().BeNull("the register was looked at, and this is from hearsay");
        var opgave = Gegeven("2024-10-03", Gezag(Vader, "gezagsregister"));
        Haal(Vader, Kind).Should().NotBeNull();
        var verzoek = Gegeven("2024-10-04", Verzoek.Van("rectificatieverzoeken", new { lidId = Moeder, bijRegistratieId = opgave, verzoek = "Dat klopt niet." }));
        Haal(Vader, Kind).Should().BeNull();
        Gegeven("2024-10-05", Verzoek.Van("rectificatieverzoeken/besluiten", new { verzoekId = verzoek, besluit = "afgewezen", motivering = "Nagekeken." }));
        Haal(Vader, Kind).Should().NotBeNull();
    }

    [Fact]
    public void Gezag_dat_door_een_maatregel_of_voogdij_ter_discussie_staat_is_dicht()
    {
        GegevenIngestroomd();
        var maatregel = Gegeven("2024-10-03", Maatregel(soort: "gezagsbeeindigendeMaatregel"));
        Haal(Moeder, Kind).Should().BeNull();
        Gegeven("2024-10-04", Beeindigd(maatregel));
        Haal(Moeder, Kind).Should().NotBeNull();
        Gegeven("2024-10-05", Verzoek.Van("gezag", new { kind = Kind, houder = "Jeugdbescherming", soort = "voorlopigeVoogdij" }));
        Haal(Moeder, Kind).Should().BeNull();
    }

    [Fact]
    public void Een_ouder_krijgt_over_een_kind_wat_beiden_mogen_zien()
    {
        Gegeven("2024-10-01", Aanmelding("2011-05-30"));
        var gewoon = Gegeven("2024-10-03", Toezegging(Kind, "Wij bellen de juf."));
        var dicht = Gegeven("2024-10-04", Hulp(aangevraagd: "2024-10-01").Met("afschermen", new { voorLeden = new[] { Moeder }, grond = "belangVanHetKind" }));
        Koppen(Moeder, Kind).Should().Contain("Wat wij beloofden").And.NotContain("Hulp");
        Koppen(Vader, Kind).Should().Contain("Hulp");
        Koppen(Kind).Should().Contain("Hulp");
        Gegeven("2024-10-05", Afscherming(gewoon, Kind));
        Koppen(Moeder, Kind).Should().NotContain("Wat wij beloofden");
        Gegeven("2024-10-06", Vrijgave(dicht, Moeder, Kind));
        Koppen(Moeder, Kind).Should().Contain("Hulp");
    }

    [Fact]
    public void Wat_een_kind_zelf_zegt_leest_een_ouder_pas_na_vrijgave()
    {
        Gegeven("2024-10-01", Aanmelding("2011-05-30"));
        var woorden = Gegeven("2024-10-03", Verzoek.Van("zienswijzen", new { lidId = Kind, tekst = "Ik wil naar oma." }));
        Leest(Kind).Should().Contain("Ik wil naar oma.");
        Leest(Moeder, Kind).Should().NotContain("naar oma").And.NotContain("Uw kijk\"");
        Gegeven("2024-10-04", Vrijgave(woorden, Moeder, Kind));
        Leest(Moeder, Kind).Should().Contain("Ik wil naar oma.");
        Leest(Vader, Kind).Should().NotContain("naar oma");
    }

    [Fact]
    public void Wie_het_kind_geweld_aandeed_leest_vanaf_dan_alleen_wat_is_vrijgegeven()
    {
        Gegeven("2024-10-01", Aanmelding("2011-05-30"));
        Gegeven("2024-10-03", Toezegging(Kind, "Eerst"));
        Gegeven("2024-10-04", Incident("kindermishandeling", Vader, Kind));
        var later = Gegeven("2024-10-05", Hulp(aangevraagd: "2024-10-05"));
        Koppen(Vader, Kind).Should().Contain("Wat wij beloofden").And.NotContain("Er is iets gebeurd").And.NotContain("Hulp");
        Koppen(Moeder, Kind).Should().Contain("Hulp");
        Gegeven("2024-10-06", Vrijgave(later, Vader, Kind));
        Koppen(Vader, Kind).Should().Contain("Hulp");
    }

    [Fact]
    public void Een_kind_dat_iets_niet_wil_delen_met_een_ouder_houdt_dicht_wat_daarna_komt()
    {
        Gegeven("2024-10-01", Aanmelding("2011-05-30"));
        Gegeven("2024-10-04", Verzoek.Van("deelbezwaren", new { lidId = Kind, nietAan = new object[] { Vader }, onderwerp = "school" }));
        Gegeven("2024-10-05", Hulp(aangevraagd: "2024-10-05"));
        Koppen(Vader, Kind).Should().NotContain("Hulp").And.NotContain("Wat u niet wilt delen");
        Koppen(Moeder, Kind).Should().Contain("Hulp").And.NotContain("Wat u niet wilt delen");
        Koppen(Kind).Should().Contain("Hulp").And.Contain("Wat u niet wilt delen");
    }

    [Fact]
    public void Een_lid_ziet_niets_van_voor_het_erbij_kwam_of_na_het_vertrok()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-10", Verzoek.Van("leden/wijzigingen", new { lidId = Vader, deelVanHuishoudenSinds = "2024-10-02", vertrokkenOp = "2024-10-10" }));
        Gegeven("2024-10-09", Toezegging(Vader, "Op tijd"));
        Gegeven("2024-10-10", Toezegging(Vader, "Te laat"));
        Leest(Vader).Should().Contain("Op tijd").And.NotContain("Te laat").And.NotContain("Er is hulp gevraagd");
        Koppen(Vader).Should().Equal("Welke hulp past", "Wat wij beloofden");
    }

    [Fact]
    public void Wat_gecorrigeerd_is_toont_niet_wat_er_eerst_stond()
    {
        GegevenIngestroomd();
        var belofte = Gegeven("2024-10-03", Toezegging(Vader, "Fout"));
        var weg = Gegeven("2024-10-04", Inzet(met: [Vader]));
        Gegeven("2024-10-05", Vervangen(belofte, "2024-10-03", Toezegging(Vader, "Goed")));
        Gegeven("2024-10-06", Intrekken(weg));
        Leest(Vader).Should().Contain("Goed").And.NotContain("Fout").And.Contain("Wij hebben het verbeterd op 5 oktober 2024.").And.Contain("Hier stond iets wat niet klopte.");
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past", "Wat wij beloofden", "Verbeterd");
    }

    [Fact]
    public void Wat_na_een_correctie_over_een_ander_gaat_is_weggehaald()
    {
        GegevenIngestroomd();
        var belofte = Gegeven("2024-10-03", Toezegging(Vader, "Voor de verkeerde"));
        Gegeven("2024-10-05", Vervangen(belofte, "2024-10-03", Toezegging(Moeder, "Voor de goede")));
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past", "Verbeterd");
        Leest(Vader).Should().NotContain("Voor de");
        Leest(Moeder).Should().NotContain("Voor de verkeerde");
    }
}
