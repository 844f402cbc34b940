using CaseLedger.Leden;

namespace CaseLedger.Specs.Leden;

/// <summary>Relations and gezag after the aanmelding: whose toestemming is needed, and from when to when.</summary>
public sealed class GezagSpecs : Spec
{
    private static readonly Guid[] Beiden = [Moeder, Kind];

    [Fact]
    public void Een_relatie_wordt_vastgelegd_met_haar_periode()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Relatie().Met("vanaf", "2020-01-01").Met("totEnMet", "2024-11-01"));
        DanVastgelegd<RelatieVastgelegd>();
    }

    [Fact]
    public void Een_relatie_is_tussen_twee_bekende_leden_en_eindigt_niet_voor_zij_begint()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Relatie().Met("tot", Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Relatie().Met("tot", Moeder));
        DanOnvolledig("/tot");
        Als("2024-11-05", Relatie().Met("vanaf", "2024-11-02").Met("totEnMet", "2024-11-01"));
        DanOnvolledig("/totEnMet");
    }

    [Fact]
    public void Gezag_wordt_vastgelegd_met_periode_en_bron()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Gezag(Moeder).Met("vanaf", "2020-01-01").Met("tot", "2025-01-01").Met("gecontroleerdIn", "gezagsregister"));
        DanVastgelegd<GezagVastgelegd>();
        Als("2024-11-05", Gezag("Jeugdbescherming Regio Gooi").Met("soort", "voogdij").Met("gecontroleerdIn", "opgave"));
        DanVastgelegd<GezagVastgelegd>();
    }

    [Fact]
    public void Gezag_is_over_een_bekend_lid_van_een_ander_en_eindigt_niet_voor_het_begint()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-11-05", Gezag(Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Gezag(Moeder).Met("kind", Vreemd));
        DanGeweigerd("R27");
        Als("2024-11-05", Gezag(Kind));
        DanOnvolledig("/houder");
        Als("2024-11-05", Gezag(Moeder).Met("vanaf", "2024-11-02").Met("tot", "2024-11-01"));
        DanOnvolledig("/tot");
    }

    [Theory]
    [InlineData("2024-11-04", true)]
    [InlineData("2024-11-05", false)]
    [InlineData("2024-12-31", false)]
    [InlineData("2025-01-01", true)]
    public void Wie_het_gezag_heeft_telt_alleen_binnen_de_periode(string dag, bool bereikt)
    {
        Gegeven("2024-10-01", Aanmelding(gezag: [Ouder(Kind, Moeder)]));
        Gegeven("2024-10-02", Toestemming(Moeder, Beiden));
        Gegeven("2024-12-01", Gezag(Vader).Met("vanaf", "2024-11-05").Met("tot", "2024-12-31"));
        Stand().Bereik(Dag(dag)).Contains(new LidId(Kind)).Should().Be(bereikt);
    }

    [Theory]
    [InlineData("2024-10-31", false)]
    [InlineData("2024-11-01", true)]
    public void Wat_later_over_hetzelfde_gezag_bekend_wordt_vervangt_wat_er_was(string dag, bool bereikt)
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, Beiden));
        Gegeven("2024-11-05", Gezag(Vader).Met("tot", "2024-10-31"));
        Stand().Bereik(Dag(dag)).Contains(new LidId(Kind)).Should().Be(bereikt);
    }

    [Fact]
    public void Gezag_van_de_ene_ouder_vervangt_dat_van_de_andere_niet()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-10-02", Toestemming(Moeder, Beiden));
        Gegeven("2024-11-05", Gezag(Moeder));
        Stand().Bereik(Dag("2024-11-05")).Should().Equal(new LidId(Moeder));
    }

    [Theory]
    [InlineData("2024-10-31", true)]
    [InlineData("2024-11-01", false)]
    public void De_toestemming_om_te_delen_van_een_jonge_ouder_rust_op_gezag_van_die_dag(string dag, bool mag)
    {
        Gegeven("2024-10-01", Aanmelding("2010-01-01", gezag: []));
        Gegeven("2024-10-02", Toestemming(Kind, reikwijdte: Delen));
        Gegeven("2024-11-05", Gezag(Kind).Met("kind", Vader).Met("soort", "mentorschap").Met("tot", "2024-10-31"));
        Stand().MagBesprokenWorden(Dag(dag)).Should().Be(mag);
    }

    private static Verzoek Relatie() => Verzoek.Van("relaties", new { van = Moeder, tot = Kind, soort = "ouderVan" });

    private static Verzoek Gezag(object houder) => Verzoek.Van("gezag", Ouder(Kind, Moeder)).Met("houder", houder);
}
