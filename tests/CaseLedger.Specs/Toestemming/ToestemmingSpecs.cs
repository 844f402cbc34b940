using CaseLedger.Toestemming;

namespace CaseLedger.Specs.Toestemming;

/// <summary>Toestemming given, refused, withdrawn: always recordable, and the latest decision counts.</summary>
public sealed class ToestemmingSpecs : Spec
{
    [Fact]
    public void Een_toestemming_wordt_verleend_geweigerd_of_ingetrokken()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Toestemming(Moeder, [Moeder, Kind], partners: ["veiligThuis"], tot: "2025-10-02"));
        DanVastgelegd<ToestemmingVerleend>();
        Als("2024-10-03", Toestemming(Moeder, besluit: "geweigerd"));
        DanVastgelegd<ToestemmingGeweigerd>();
        Als("2024-10-04", Toestemming(Moeder, besluit: "ingetrokken"));
        DanVastgelegd<ToestemmingIngetrokken>();
    }

    [Fact]
    public void Een_toestemming_wordt_ook_na_uitstroom_nog_ingetrokken()
    {
        GegevenAangemeld();
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-12-05", Toestemming(Moeder, besluit: "ingetrokken"));
        DanVastgelegd<ToestemmingIngetrokken>();
    }

    [Fact]
    public void Een_toestemming_van_voor_de_aanmelding_wordt_vastgelegd_en_geldt()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-15", Toestemming(Moeder));
        DanVastgelegd<ToestemmingVerleend>();
        Stand().MagBesprokenWorden(Dag("2024-10-01")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void Een_toestemming_geldt_tot_en_met_haar_laatste_dag(string dag, bool geldt)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, tot: "2024-12-31"));
        Stand().MagBesprokenWorden(Dag(dag)).Should().Be(geldt);
        Stand().Bereik(Dag(dag)).Should().HaveCount(geldt ? 1 : 0);
    }

    [Fact]
    public void Intrekken_eindigt_alleen_het_genoemde_doel()
    {
        GegevenAangemeld();
        Gegeven("2024-10-05", Toestemming(Moeder, besluit: "ingetrokken", reikwijdte: Delen));
        Stand().MagBesprokenWorden(Dag("2024-10-06")).Should().BeFalse();
        Stand().Bereik(Dag("2024-10-06")).Should().Equal(new LidId(Moeder));
    }

    [Fact]
    public void Intrekken_eindigt_alleen_de_genoemde_leden()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Gegeven("2024-10-02", Toestemming(Moeder, [Moeder, Kind]));
        Gegeven("2024-10-05", Toestemming(Moeder, [Kind], "ingetrokken"));
        Stand().Bereik(Dag("2024-10-06")).Should().Equal(new LidId(Moeder));
        Stand().MagBesprokenWorden(Dag("2024-10-06")).Should().BeTrue("voor zichzelf geldt de toestemming nog");
    }

    [Fact]
    public void Wie_later_weigert_geeft_geen_toestemming_meer()
    {
        GegevenAangemeld();
        Gegeven("2024-10-05", Toestemming(Moeder, besluit: "geweigerd"));
        Stand().MagBesprokenWorden(Dag("2024-10-06")).Should().BeFalse();
    }

    [Fact]
    public void Een_weigering_van_de_een_eindigt_de_toestemming_van_de_ander_niet()
    {
        GegevenAangemeld();
        Gegeven("2024-10-05", Toestemming(Vader, besluit: "geweigerd"));
        Stand().MagBesprokenWorden(Dag("2024-10-06")).Should().BeTrue();
    }

    [Fact]
    public void Wie_na_het_intrekken_opnieuw_toestemt_geeft_weer_toestemming()
    {
        GegevenAangemeld();
        Gegeven("2024-10-05", Toestemming(Moeder, besluit: "ingetrokken"));
        Gegeven("2024-10-08", Toestemming(Moeder));
        Stand().MagBesprokenWorden(Dag("2024-10-09")).Should().BeTrue();
    }

    [Fact]
    public void Wat_later_gebeurde_telt_ook_als_het_eerder_werd_vastgelegd()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-20", Toestemming(Moeder, besluit: "ingetrokken"));
        Gegeven("2024-10-10", Toestemming(Moeder));
        Stand("2024-10-15").MagBesprokenWorden(Dag("2024-10-15")).Should().BeTrue();
        Stand().MagBesprokenWorden(Dag("2024-10-21")).Should().BeFalse();
    }

    [Fact]
    public void Op_hetzelfde_moment_telt_wat_het_laatst_werd_vastgelegd()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-10 10:00", Toestemming(Moeder));
        Gegeven("2024-10-10 10:00", Toestemming(Moeder, besluit: "ingetrokken"));
        Stand().MagBesprokenWorden(Dag("2024-10-10")).Should().BeFalse();
    }

    [Fact]
    public void Een_organisatie_met_gezag_besluit_zonder_lid()
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, "Jeugdbescherming Regio Gooi")]));
        Als("2024-10-02", Toestemming(null, [Kind]));
        DanVastgelegd<ToestemmingVerleend>();
        Stand().Bereik(Dag("2024-10-03")).Should().Equal(new LidId(Kind));
        Stand().MagBesprokenWorden(Dag("2024-10-03")).Should().BeTrue();
    }

    [Fact]
    public void Een_organisatie_zonder_gezag_besluit_niets()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(null, [Kind]));
        Stand().Bereik(Dag("2024-10-03")).Should().BeEmpty();
        Stand().MagBesprokenWorden(Dag("2024-10-03")).Should().BeFalse();
    }

    [Fact]
    public void De_rechter_vervangt_de_toestemming_van_een_gezagsdrager()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, [Kind]));
        Gegeven("2024-10-03", Toestemming(Vader, [Kind], "geweigerd"));
        Stand().Bereik(Dag("2024-10-04")).Should().BeEmpty();
        Gegeven("2024-10-10", Toestemming(Vader, [Kind], hoedanigheid: "rechter"));
        Stand().Bereik(Dag("2024-10-11")).Should().Equal(new LidId(Kind));
    }

    [Theory]
    [InlineData("2008-11-05", "2024-11-05", true)]
    [InlineData("2008-11-05", "2024-11-04", false)]
    public void Vanaf_zestien_jaar_laat_een_lid_zelf_delen(string geboren, string dag, bool mag)
    {
        Gegeven("2024-10-01", Aanmelding(geboren));
        Gegeven("2024-10-02", Toestemming(Kind));
        Stand().MagBesprokenWorden(Dag(dag)).Should().Be(mag);
    }

    [Fact]
    public void Een_ouder_van_vijftien_met_gezag_laat_delen()
    {
        Gegeven("2024-10-01", Aanmelding("2009-05-30", [Ouder(Vader, Kind)]));
        Gegeven("2024-10-02", Toestemming(Kind));
        Stand().MagBesprokenWorden(Dag("2024-10-03")).Should().BeTrue();
    }
}
