using CaseLedger.Informatie;

namespace CaseLedger.Specs.Informatie;

/// <summary>Telling leden, sharing with others, and what a lid does not want to be shared.</summary>
public sealed class InformatieSpecs : Spec
{
    [Fact]
    public void Leden_worden_geinformeerd()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Geinformeerd());
        DanVastgelegd<HuishoudenGeinformeerd>();
    }

    [Fact]
    public void Informeren_noemt_wie_en_waarover()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-10-02", Geinformeerd().Met("leden", Array.Empty<Guid>()));
        DanOnvolledig("/leden");
        Als("2024-10-02", Geinformeerd().Met("over", Array.Empty<string>()));
        DanOnvolledig("/over");
        Als("2024-10-02", Geinformeerd(Vreemd));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Informatie_wordt_gedeeld_met_toestemming()
    {
        var toestemming = GegevenAangemeld();
        Als("2024-10-02", Gedeeld("toestemming").Met("toestemmingId", toestemming).Met("geinformeerdeLeden", new[] { Moeder }));
        DanVastgelegd<InformatieGedeeld>();
    }

    [Theory]
    [InlineData("meldrechtVeiligThuis")]
    [InlineData("inlichtingenAanRaad")]
    [InlineData("inlichtingenAanGi")]
    [InlineData("conflictVanPlichten")]
    [InlineData("vitaalBelang")]
    public void Informatie_wordt_zonder_toestemming_gedeeld_na_een_afweging(string grondslag)
    {
        GegevenAangemeld();
        Als("2024-10-02", Gedeeld(grondslag).Met("afweging", "Er was geen andere weg."));
        DanVastgelegd<InformatieGedeeld>();
        Als("2024-10-02", Gedeeld(grondslag));
        DanOnvolledig("/afweging");
        Als("2024-10-02", Gedeeld(grondslag).Met("afweging", "Er was geen andere weg.").Met("toestemmingId", Vreemd));
        DanOnvolledig("/toestemmingId");
    }

    [Fact]
    public void Delen_noemt_de_toestemming_met_wie_en_wat()
    {
        var toestemming = GegevenAangemeld();
        var gedeeld = Gedeeld("toestemming").Met("toestemmingId", toestemming);
        Als("2024-10-02", Gedeeld("toestemming"));
        DanOnvolledig("/toestemmingId");
        Als("2024-10-02", gedeeld.Met("met", Array.Empty<string>()));
        DanOnvolledig("/met");
        Als("2024-10-02", gedeeld.Met("soorten", Array.Empty<string>()));
        DanOnvolledig("/soorten");
        Als("2024-10-02", gedeeld.Met("toestemmingId", Vreemd));
        DanGeweigerd("R27");
        Als("2024-10-02", gedeeld.Met("geinformeerdeLeden", new[] { Vreemd }));
        DanGeweigerd("R27");
    }

    [Fact]
    public void Een_lid_wil_dat_iets_een_ander_niet_bereikt()
    {
        GegevenAangemeld();
        Als("2024-10-02", Bezwaar(Vader, "politie", "Sportvereniging"));
        DanVastgelegd<DeelbezwaarVastgelegd>();
        var bezwaar = (DeelbezwaarVastgelegd)Boekingen[^1].Feit;
        bezwaar.NietAan.Select(o => o.Lid?.Id).Should().Equal(Vader, null, null);
    }

    [Fact]
    public void Een_bezwaar_noemt_een_bekend_lid_en_een_ander()
    {
        GegevenAangemeld();
        Als("2024-10-02", Bezwaar());
        DanOnvolledig("/nietAan");
        Als("2024-10-02", Bezwaar(Moeder));
        DanOnvolledig("/nietAan");
        Als("2024-10-02", Bezwaar(" "));
        DanOnvolledig("/nietAan/0");
        Als("2024-10-02", Bezwaar(Vreemd));
        DanGeweigerd("R27");
        Als("2024-10-02", Bezwaar(Vader).Met("lidId", Vreemd));
        DanGeweigerd("R27");
    }

    private static Verzoek Gedeeld(string grondslag) => Verzoek.Van("informatieverstrekkingen", new
    {
        richting = "gegeven",
        met = new[] { "veiligThuis" },
        soorten = new[] { "Verslag van het huisbezoek" },
        doel = "Samen optrekken.",
        grondslag,
    });

    private static Verzoek Bezwaar(params object[] nietAan) => Verzoek.Van("deelbezwaren", new { lidId = Moeder, nietAan, onderwerp = "Waar ik verblijf." });
}
