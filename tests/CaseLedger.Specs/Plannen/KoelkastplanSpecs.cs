using CaseLedger.Correctie;
using CaseLedger.Plannen;

namespace CaseLedger.Specs.Plannen;

/// <summary>The plan on the refrigerator: plain, for whom it is meant, and nothing that runs.</summary>
public sealed class KoelkastplanSpecs : Spec
{
    [Fact]
    public void Het_plan_staat_er_zoals_het_nu_geldt()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Contactpersoon(Vakmens.LokaalTeam));
        var plan = Gegeven("2024-11-05", Plan());
        Gegeven("2024-11-20", Bijstelling(plan, [Afspraak(vervaltOp: "2024-12-24"), Afspraak(Vreemd, "Oud", "2024-11-30")])
            .Met("doelen", new[] { Doel(Vreemd, omschrijving: "Later"), Doel(prioriteit: 1, omschrijving: "Eerst") }));
        var blad = Blad(plan, null)!;
        blad.Dag.Should().Be(Dag("2024-11-20"));
        blad.Afspraken.Should().ContainSingle().Which.AfspraakId!.Value.Id.Should().Be(Timeout);
        blad.Contactpersoon!.Waarde.Should().Be("Medewerker lt-01");
        var pagina = Koelkastpagina.Van(blad).Tekst;
        pagina.Should().ContainAll(
            "Zo houden wij het veilig", "van 20 november 2024", "Wie doet dit: vader", "Aan wie vertelt u hoe het gaat: de vaste contactpersoon",
            "Als het niet lukt: Moeder belt oma", "tot en met 24 december 2024", "broer van vader: Biedt een plek", "112", "0800 2000", "Of bel Medewerker lt-01");
        pagina.IndexOf("Eerst", StringComparison.Ordinal).Should().BeLessThan(pagina.IndexOf("Later", StringComparison.Ordinal));
        pagina.Should().NotContain("Oud");
    }

    [Theory]
    [InlineData("veiligheidsplan", "Zo houden wij het veilig")]
    [InlineData("hulpverleningsplan", "Deze hulp hebben wij afgesproken")]
    [InlineData("herstelplan", "Zo gaan wij samen verder")]
    public void De_titel_is_in_gewone_woorden(string soort, string titel)
    {
        GegevenIngestroomd();
        Blad(Gegeven("2024-11-05", Plan(soort)), null)!.Titel.Should().Be(titel);
    }

    [Fact]
    public void Wat_mensen_schrijven_wordt_nooit_opmaak()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan(afspraken: [Afspraak(omschrijving: "<script>alert('x')</script> & \"zo\"")]).Met("goedGenoeg", "<b>rust</b>"));
        var pagina = Koelkastpagina.Van(Blad(plan, null)!).Tekst;
        pagina.Should().NotContain("<script>").And.NotContain("<b>");
        pagina.Should().Contain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;zo&quot;").And.Contain("&lt;b&gt;rust&lt;/b&gt;");
    }

    [Fact]
    public void Voor_een_lid_staat_er_of_dat_lid_het_goed_vindt()
    {
        Gegeven("2024-10-01", Aanmelding().Met("leden", new[] { new { lidId = Moeder, geboortedatum = "1989-03-02", naam = "Ana" }, new { lidId = Vader, geboortedatum = "1989-03-02", naam = "Bo" } }).Zonder("gezag"));
        var plan = Gegeven("2024-11-05", Plan().Met("akkoordLeden", new[] { Moeder }));
        Koelkastpagina.Van(Blad(plan, Moeder)!).Tekst.Should().Contain("Voor Ana. U vindt dit plan goed.");
        Koelkastpagina.Van(Blad(plan, Vader)!).Tekst.Should().Contain("Voor Bo. Dit plan");
        Koelkastpagina.Van(Blad(plan, null)!).Tekst.Should().NotContain("Voor ").And.NotContain("goed.");
    }

    [Fact]
    public void Wie_het_niet_aangaat_krijgt_het_niet()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan().Met("betreft", new[] { Moeder, Kind }));
        Blad(plan, Moeder).Should().NotBeNull();
        Blad(plan, Vader).Should().BeNull();
        Blad(plan, Vreemd).Should().BeNull();
        Blad(Vreemd, null).Should().BeNull();
    }

    [Fact]
    public void Afgeschermd_blijft_weg_tot_het_eindigt_of_is_vrijgegeven()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        var scherm = Gegeven("2024-11-06", Afgeschermd(plan, Vader));
        Blad(plan, Vader).Should().BeNull();
        Blad(plan, Moeder).Should().NotBeNull();
        Blad(plan, null).Should().BeNull("iedereen leest wat op de koelkast hangt");
        Gegeven("2024-11-07", Verzoek.Van("afschermingen/beeindigingen", new { afschermingId = scherm }));
        Blad(plan, Vader).Should().NotBeNull();
        Gegeven("2024-11-08", Afgeschermd(plan, Vader));
        Gegeven("2024-11-09", Vrijgegeven(plan, Moeder));
        Blad(plan, Vader).Should().BeNull();
        Gegeven("2024-11-10", Vrijgegeven(plan, Vader));
        Blad(plan, Vader).Should().NotBeNull();
    }

    [Fact]
    public void Afgeschermd_bij_het_vastleggen_telt_ook_van_een_bijstelling()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Gegeven("2024-11-06", Bijstelling(plan).Met("afschermen", new { voorLeden = new[] { Vader }, grond = "veiligheidVanEenAnder", tot = "2024-11-07" }));
        Blad(plan, Vader).Should().BeNull("een dag die voorbij is opent niets");
        Blad(plan, Moeder).Should().NotBeNull();
    }

    [Fact]
    public void Een_ingetrokken_plan_hangt_nergens_meer()
    {
        GegevenIngestroomd();
        var plan = Gegeven("2024-11-05", Plan());
        Gegeven("2024-11-06", Ingetrokken(plan));
        Blad(plan, null).Should().BeNull();
    }

    private Koelkastplan? Blad(Guid plan, Guid? lid) =>
        Koelkastplan.Van(Guid.Empty, Correcties.Geldend(Boekingen), plan, lid is { } id ? new LidId(id) : null, Dag("2024-12-24"));

    private static Verzoek Afgeschermd(Guid bijRegistratieId, Guid lid) =>
        Verzoek.Van("afschermingen", new { bijRegistratieId, voorLeden = new[] { lid }, grond = "veiligheidVanEenAnder" });

    private static Verzoek Vrijgegeven(Guid bijRegistratieId, Guid lid) => Verzoek.Van("vrijgaven", new { bijRegistratieId, voorLeden = new[] { lid } });
}
