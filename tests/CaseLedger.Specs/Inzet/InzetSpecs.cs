using CaseLedger.Inzet;

namespace CaseLedger.Specs.Inzet;

/// <summary>Time given to a household, and with whom (R15).</summary>
public sealed class InzetSpecs : Spec
{
    [Fact]
    public void Inzet_wordt_vastgelegd()
    {
        GegevenIngestroomd();
        Als("2024-10-05", Inzet("huisbezoek", [Moeder, Kind]).Met("lokaalTeamAanwezig", true).Met("buitenRegulierProduct", false).Met("verslag", "Rustig gesprek."));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Inzet_kan_voor_de_aanmelding_en_na_de_uitstroom_gebeurd_zijn()
    {
        Gegeven("2024-10-01", Aanmelding());
        Gegeven("2024-12-01", Uitgestroomd());
        Als("2024-09-15", Inzet());
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-12-15", Inzet());
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Theory]
    [InlineData("intiemeTerreur")]
    [InlineData("stalking")]
    [InlineData("dreigendeFemicide")]
    [InlineData("eergerelateerdGeweld")]
    public void Leden_tussen_wie_dit_geweld_bekend_is_worden_niet_samen_gesproken(string vorm)
    {
        GegevenGeweld(vorm, Vader, Moeder);
        Als("2024-10-20", Inzet(met: [Moeder, Vader]));
        DanGeweigerd("R15");
        Als("2024-10-20", Inzet(met: [Moeder, Vader, Kind]).Afwijkend("R15"));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_van_hen_met_een_ander_lid_spreken_kan_wel()
    {
        GegevenGeweld("intiemeTerreur", Vader, Moeder);
        Als("2024-10-20", Inzet(met: [Moeder, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-10-20", Inzet(met: [Moeder, Moeder]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Ander_geweld_verbiedt_een_gezamenlijk_gesprek_niet()
    {
        GegevenGeweld("partnergeweld", Vader, Moeder);
        Als("2024-10-20", Inzet(met: [Moeder, Vader]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Geweld_dat_pas_later_bekend_werd_telt_niet()
    {
        GegevenGeweld("stalking", Vader, Moeder);
        Als("2024-10-10", Inzet(met: [Moeder, Vader]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Geweld_tegen_zichzelf_en_een_derde_is_niet_tussen_wie_er_zit()
    {
        GegevenGeweld("stalking", Vader, Vader, Moeder);
        Als("2024-10-20", Inzet(met: [Vader, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Theory]
    [InlineData("contactverbod")]
    [InlineData("tijdelijkHuisverbod")]
    public void Wie_een_contactverbod_of_huisverbod_heeft_wordt_met_niemand_samen_gesproken(string soort)
    {
        GegevenIngestroomd();
        Gegeven("2024-10-05", Maatregel(soort: soort, tot: "2024-10-15", leden: [Vader]));
        Als("2024-10-15", Inzet(met: [Vader, Kind]));
        DanGeweigerd("R15");
        Als("2024-10-15", Inzet(met: [Vader]));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-10-15", Inzet(met: [Moeder, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
        Als("2024-10-16", Inzet(met: [Vader, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Fact]
    public void Een_andere_maatregel_verbiedt_een_gezamenlijk_gesprek_niet()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-05", Maatregel(leden: [Kind]));
        Als("2024-10-15", Inzet(met: [Vader, Kind]));
        DanVastgelegd<InzetGeregistreerd>();
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void Inzet_duurt_een_minuut_tot_een_dag(int minuten, bool kan)
    {
        GegevenIngestroomd();
        Als("2024-10-05", Inzet().Met("minuten", minuten));
        DanOnvolledig(kan ? [] : ["/minuten"]);
    }

    [Fact]
    public void Alles_wat_ontbreekt_of_leeg_is_wordt_in_een_keer_genoemd()
    {
        Als("2024-10-05", Verzoek.Van("inzetregistraties", new { }));
        DanOnvolledig("/soort", "/minuten");
        Als("2024-10-05", Inzet().Met("soort", null).Met("minuten", null));
        DanOnvolledig("/soort", "/minuten");
        Als("2024-10-05", Inzet().Met("minuten", "60").Met("lokaalTeamAanwezig", "ja"));
        DanOnvolledig("/minuten", "/lokaalTeamAanwezig");
        Als("2024-10-05", Inzet().Met("minuten", 7.5));
        DanOnvolledigMet("/minuten", "geheel getal");
    }

    private void GegevenGeweld(string vorm, Guid door, params Guid[] tegen)
    {
        GegevenIngestroomd();
        Gegeven("2024-10-15", Beoordeling("2024-11-01", geweld: [new { vorm, doorLeden = new[] { door }, tegenLeden = tegen }]));
    }
}
