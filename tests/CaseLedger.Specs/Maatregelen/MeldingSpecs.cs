using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Maatregelen;

/// <summary>A melding or a verzoek aan de Raad is told to the household (R20).</summary>
public sealed class MeldingSpecs : Spec
{
    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    public void Verteld_aan_het_huishouden(string soort)
    {
        GegevenIngestroomd();
        Als("2024-11-05", Van(soort));
        DanIsVastgelegd(soort);
    }

    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    public void Nog_niet_verteld_met_reden_en_dag(string soort)
    {
        GegevenIngestroomd();
        Als("2024-11-05", NietVerteld(soort).Met("redenNietGeinformeerd", "veiligheidKind").Met("alsnogInformerenVoor", "2024-11-05"));
        DanIsVastgelegd(soort);
    }

    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    public void Nog_niet_verteld_zonder_reden_of_dag_kan_alleen_met_uitleg(string soort)
    {
        GegevenIngestroomd();
        Als("2024-11-05", NietVerteld(soort));
        DanGeweigerd("R20");
        Als("2024-11-05", NietVerteld(soort).Met("redenNietGeinformeerd", "contactverlies"));
        DanGeweigerd("R20");
        Als("2024-11-05", NietVerteld(soort).Met("alsnogInformerenVoor", "2024-11-10"));
        DanGeweigerd("R20");
        Als("2024-11-05", NietVerteld(soort).Afwijkend("R20"));
        DanIsVastgelegd(soort);
    }

    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    public void Wat_al_verteld_is_hoeft_niet_later(string soort)
    {
        Als("2024-11-05", Van(soort).Met("redenNietGeinformeerd", "contactverlies").Met("alsnogInformerenVoor", "2024-11-10"));
        DanOnvolledig("/redenNietGeinformeerd", "/alsnogInformerenVoor");
    }

    [Theory]
    [InlineData("meldingen")]
    [InlineData("raadsverzoeken")]
    public void Alsnog_vertellen_ligt_niet_in_het_verleden(string soort)
    {
        Als("2024-11-05", NietVerteld(soort).Met("redenNietGeinformeerd", "contactverlies").Met("alsnogInformerenVoor", "2024-11-04"));
        DanOnvolledig("/alsnogInformerenVoor");
    }

    [Fact]
    public void Een_melding_kan_voor_de_aanmelding_liggen_en_is_dan_een_grond()
    {
        Gegeven("2024-10-01", Aanmelding());
        Als("2024-09-15", Melding().Met("spoed", true));
        DanVastgelegd<MeldingGedaan>();
        Stand().MagBesprokenWorden(Dag("2024-10-01")).Should().BeTrue();
    }

    [Fact]
    public void Een_raadsverzoek_noemt_voor_wie()
    {
        Als("2024-11-05", Raadsverzoek().Met("leden", Array.Empty<Guid>()));
        DanOnvolledig("/leden");
    }

    [Fact]
    public void Alles_wat_ontbreekt_wordt_in_een_keer_genoemd()
    {
        Als("2024-11-05", Verzoek.Van("meldingen", new { }));
        DanOnvolledig("/bij", "/huishoudenGeinformeerd");
        Als("2024-11-05", Verzoek.Van("raadsverzoeken", new { }));
        DanOnvolledig("/leden", "/herkomst", "/huishoudenGeinformeerd");
        Als("2024-11-05", Melding("gemeente"));
        DanOnvolledigMet("/bij", "Kies een van: veiligThuis, politie.");
    }

    private static Verzoek Van(string soort) => soort == "meldingen" ? Melding() : Raadsverzoek();

    private static Verzoek NietVerteld(string soort) => Van(soort).Met("huishoudenGeinformeerd", false);

    private void DanIsVastgelegd(string soort)
    {
        if (soort == "meldingen")
        {
            DanVastgelegd<MeldingGedaan>();
        }
        else
        {
            DanVastgelegd<RaadOmToetsingVerzocht>();
        }
    }
}
