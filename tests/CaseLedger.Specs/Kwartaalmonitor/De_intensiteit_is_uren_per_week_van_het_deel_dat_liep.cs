using CaseLedger.Inzet;
using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class De_intensiteit_is_uren_per_week_van_het_deel_dat_liep
{
    private const Regime Advies = Regime.AdviesEnConsult;
    private const Regime Groen = Regime.MetToestemming;

    [Theory]
    [InlineData("2024-10-28", 1)] // 28 days: 4 hours over 4 weeks
    [InlineData("2024-10-27", 1)] // 27 days count as 28
    [InlineData("2024-10-01", 1)]
    [InlineData("2024-11-25", 0.5)] // 56 days
    public void Een_deel_korter_dan_28_dagen_telt_als_28(string uitstroom, double uren) =>
        Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", 240).Uitgestroomd(uitstroom)
            .In("2024-4").Rij(Groen).GemiddeldeUrenPerWeek.Should().Be((decimal)uren);

    [Fact]
    public void Het_deel_is_alles_samen_van_dat_regime_in_het_kwartaal()
    {
        // 20 days in 2024-4, 5 elsewhere between, 21 more: 41 days, so 41 hours are 7 a week.
        var huishouden = Gegeven.InRegime(Groen, "2024-09-01").Inzet("2024-09-30", 1440)
            .Regime("2024-10-21", Regime.MetBevoegdheden).Regime("2024-10-26", Groen).Uitgestroomd("2024-11-15")
            .Inzet("2024-10-01", 1230).Inzet("2024-11-15", 1230);

        huishouden.In("2024-4").Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(7m);
    }

    [Theory]
    [InlineData(239, nameof(Intensiteit.Licht), 1.00)]
    [InlineData(240, nameof(Intensiteit.Middel), 1)]
    [InlineData(959, nameof(Intensiteit.Middel), 4.00)]
    [InlineData(960, nameof(Intensiteit.Zwaar), 4)]
    [InlineData(1, nameof(Intensiteit.Licht), 0)]
    public void De_klasse_volgt_uit_het_niet_afgeronde_cijfer(int minuten, string klasse, double getoond)
    {
        var rij = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", minuten).Uitgestroomd("2024-10-02").In("2024-4").Rij(Groen);

        rij.Inzet.ToString().Should().Be(klasse);
        rij.GemiddeldeUrenPerWeek.Should().Be((decimal)getoond);
    }

    [Fact]
    public void Een_gemiddelde_van_precies_vier_uur_is_zwaar_ook_als_de_delen_niet_opgaan()
    {
        Gegeven Met(int minuten) => Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", minuten).Uitgestroomd("2024-10-02");

        // Three times 25/3 hours and four times 3/4 are 28 hours for seven households.
        var rij = Met(2000).In("2024-4", Met(2000), Met(2000), Met(180), Met(180), Met(180), Met(180)).Rij(Groen);

        rij.Inzet.ToString().Should().Be(nameof(Intensiteit.Zwaar));
    }

    [Fact]
    public void Het_gemiddelde_is_over_huishoudens_met_inzet_en_de_andere_staan_ernaast()
    {
        var met = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", 240).Uitgestroomd("2024-10-28");
        var ook = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", 240).Uitgestroomd("2024-11-25");
        var zonder = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-11-25");

        var rij = met.In("2024-4", ook, zonder).Rij(Groen);

        rij.Huishoudens.Should().Be(3);
        rij.ZonderInzet.Should().Be(1);
        rij.GemiddeldeUrenPerWeek.Should().Be(0.75m); // 1 and 0.5
        rij.UrenPerWeekAlle.Should().Be(0.4m); // 8 hours over 4 + 8 + 8 weeks
    }

    [Fact]
    public void Zonder_inzet_is_er_geen_gemiddelde_en_geen_klasse()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").In("2024-4");

        cijfers.Rij(Groen).Should().Be(new Vormcijfers(Groen, 1, 100m, null, null, 1, 0m));
        cijfers.Rij(Advies).Should().Be(new Vormcijfers(Advies, 0, 0m, null, null, 0, null));
    }

    [Fact]
    public void Uren_ronden_op_twee_decimalen_van_nul_af() =>
        Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-01", 30).Uitgestroomd("2024-10-02")
            .In("2024-4").Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(0.13m); // 0.125

    [Fact]
    public void Consultatie_van_een_ander_buiten_advies_telt_alleen_in_de_rij_advies()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").ConsultVan(OrganisatieSoort.VeiligThuis, "2024-10-02", 240).In("2024-4");

        cijfers.Rij(Advies).Should().Be(new Vormcijfers(Advies, 1, 100m, 1m, Intensiteit.Middel, 0, 1m));
        cijfers.Rij(Groen).ZonderInzet.Should().Be(1);
        cijfers.Rij(Groen).UrenPerWeekAlle.Should().Be(0m);
        cijfers.Totaal.Should().Be(1);
    }

    [Fact]
    public void Consultatie_van_een_ander_tijdens_en_buiten_advies_telt_samen_over_de_dagen_van_advies()
    {
        // Advies 56 days (1 October - 25 November), groen after it: 2 + 2 + 4 hours over 8 weeks.
        var cijfers = Gegeven.InRegime(Advies, "2024-10-01").Inzet("2024-10-02", 120)
            .ConsultVan(OrganisatieSoort.Ggz, "2024-11-25", 120)
            .Regime("2024-11-26", Groen).ConsultVan(OrganisatieSoort.VeiligThuis, "2024-11-26", 240).In("2024-4");

        cijfers.Rij(Advies).GemiddeldeUrenPerWeek.Should().Be(1m);
        cijfers.Rij(Groen).ZonderInzet.Should().Be(1);
    }

    [Fact]
    public void Consultatie_van_het_lokale_team_is_gewone_inzet()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").ConsultVan(OrganisatieSoort.LokaalTeam, "2024-10-02", 240).Uitgestroomd("2024-10-28").In("2024-4");

        cijfers.Rij(Advies).Huishoudens.Should().Be(0);
        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(1m);
    }

    [Fact]
    public void Andere_inzet_van_een_ander_is_gewone_inzet()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-02", 240, Inzetsoort.Overleg, OrganisatieSoort.VeiligThuis).Uitgestroomd("2024-10-28").In("2024-4");

        cijfers.Rij(Advies).Huishoudens.Should().Be(0);
        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(1m);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void Wie_het_deed_telt_niet_wie_het_vastlegde(bool doorLokaalTeam, int inAdvies)
    {
        const OrganisatieSoort Team = OrganisatieSoort.LokaalTeam;
        const OrganisatieSoort Partner = OrganisatieSoort.VeiligThuis;
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01")
            .Inzet("2024-10-02", 60, Inzetsoort.Consultatie, doorLokaalTeam ? Partner : Team, doorLokaalTeam ? Team : Partner);

        huishouden.In("2024-4").Rij(Advies).Huishoudens.Should().Be(inAdvies);
    }

    [Fact]
    public void Consultatie_telt_ook_voor_wie_nog_geen_regime_heeft()
    {
        var cijfers = Gegeven.Huishouden().ConsultVan(OrganisatieSoort.VeiligThuis, "2024-10-01", 60).Aangemeld("2024-10-02").In("2024-4");

        cijfers.Rij(Advies).Huishoudens.Should().Be(1);
        cijfers.Rij(Advies).Aandeel.Should().BeNull();
        cijfers.Totaal.Should().Be(0);
    }

    [Fact]
    public void Consultatie_in_een_ander_kwartaal_telt_daar()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").ConsultVan(OrganisatieSoort.VeiligThuis, "2025-01-01 00:00", 60);

        huishouden.In("2024-4").Rij(Advies).Huishoudens.Should().Be(0);
        huishouden.In("2025-1").Rij(Advies).Huishoudens.Should().Be(1);
    }

    [Fact]
    public void Inzet_na_uitstroom_hoort_bij_het_volgende_traject_of_anders_bij_het_laatste()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-10-02").ConsultVan(OrganisatieSoort.VeiligThuis, "2024-11-01", 60);
        huishouden.In("2024-4").Rij(Advies).Huishoudens.Should().Be(1);

        huishouden.Aangemeld("2025-02-01", "hilversum");

        huishouden.In("2024-4").Rij(Advies).Huishoudens.Should().Be(0);
        huishouden.In("2024-4", "hilversum").Rij(Advies).Huishoudens.Should().Be(1);
    }
}
