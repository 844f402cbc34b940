namespace CaseLedger.Specs.Inzage;

/// <summary>Point 1: what is about me; what is about all of us, when that is safe; what is about another, never.</summary>
public sealed class RelevantieSpecs : Inzagespec
{
    [Fact]
    public void Wat_over_mij_gaat_zie_ik_en_een_ander_niet()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Toezegging(Moeder));
        Gegeven("2024-10-04", Inzet(met: [Moeder]).Met("verslag", "Moeder vertelde over de winkel."));
        Leest(Moeder).Should().Contain("Wij bellen de school.").And.Contain("Moeder vertelde over de winkel.");
        Leest(Vader).Should().NotContain("school").And.NotContain("winkel").And.NotContain("Contact en werk");
    }

    [Fact]
    public void Wat_alleen_een_ander_betreft_komt_er_nooit_ook_niet_vrijgegeven()
    {
        GegevenIngestroomd();
        var overleg = Gegeven("2024-10-04", Inzet("overleg").Met("betreft", new[] { Moeder }).Met("verslag", "Alleen over moeder."));
        Gegeven("2024-10-05", Vrijgave(overleg, Vader));
        Leest(Moeder).Should().Contain("Alleen over moeder.");
        Leest(Vader).Should().NotContain("Alleen over moeder.");
        Koppen(Vader).Should().NotContain("Contact en werk");
    }

    [Fact]
    public void Wat_over_iedereen_gaat_komt_meteen_als_er_geen_gevaar_bekend_is()
    {
        GegevenIngestroomd();
        Koppen(Moeder).Should().Equal("Aanmelding", "Toestemming", "Welke hulp past");
        Koppen(Vader).Should().Equal("Aanmelding", "Welke hulp past");
    }

    [Fact]
    public void Wat_over_iedereen_gaat_wacht_na_een_gevaar_op_vrijgave_ook_voor_wie_gevaar_loopt()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Incident("stalking"));
        var persoon = Gegeven("2024-10-04", Contactpersoon(Vakmens.LokaalTeam));
        Gegeven("2024-10-05", Toezegging(Moeder));
        Koppen(Moeder).Should().NotContain("Uw contactpersoon").And.Contain("Wat wij beloofden");
        Gegeven("2024-10-06", Vrijgave(persoon, Moeder));
        Koppen(Moeder).Should().Contain("Uw contactpersoon");
        Koppen(Vader).Should().NotContain("Uw contactpersoon");
    }

    [Fact]
    public void Vrije_tekst_over_meer_leden_komt_pas_met_een_vrijgave()
    {
        Gegeven("2024-10-01", Aanmelding().Met("veiligheidsvraag", "Wie helpt deze moeder?"));
        var triage = Gegeven("2024-10-02", Getriageerd().Zonder("deelnemers").Met("deelnemers", Alleen).Afwijkend("R16"));
        Leest(Vader).Should().NotContain("Samen gewogen.").And.NotContain("Wie helpt deze moeder?").And.NotContain("zie het verslag");
        Gegeven("2024-10-03", Vrijgave(triage, Vader));
        Leest(Vader).Should().Contain("Samen gewogen.").And.Contain("zie het verslag").And.NotContain("Wie helpt deze moeder?");
    }

    [Fact]
    public void Groen_leest_alleen_wie_het_goed_vindt()
    {
        var toestemming = GegevenIngestroomd();
        Gegeven("2024-10-05", Regime("metToestemming", new { toestemmingId = toestemming }));
        Leest(Moeder).Should().Contain("U vindt het goed dat wij meehelpen.");
        Leest(Vader).Should().NotContain("goed dat wij meehelpen");
    }

    [Fact]
    public void Een_klacht_staat_er_alleen_bij_wie_hij_genoemd_is()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-05", Verzoek.Van("klachten", new { bij = "Commissie" }));
        Gegeven("2024-10-06", Verzoek.Van("klachten", new { bij = "Gemeente", betreft = new[] { Vader } }));
        Koppen(Moeder).Should().NotContain("Klacht");
        Leest(Vader).Should().Contain("Gemeente").And.NotContain("Commissie");
    }
}
