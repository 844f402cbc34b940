using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Een_regime_loopt_in_hele_dagen
{
    private const Regime Advies = Regime.AdviesEnConsult;
    private const Regime Groen = Regime.MetToestemming;
    private const Regime Oranje = Regime.MetBevoegdheden;
    private const Regime Rood = Regime.MetJuridischeMaatregel;

    [Fact]
    public void Een_regime_van_een_dag_telt()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-11-04 09:00").Uitgestroomd("2024-11-04 17:00").In("2024-4");

        cijfers.Totaal.Should().Be(1);
        cijfers.Rij(Groen).Huishoudens.Should().Be(1);
    }

    [Fact]
    public void De_dag_van_een_wijziging_is_van_het_nieuwe_regime()
    {
        // Groen 1-14 October (14 days, so 28), oranje from the 15th. The hour of that morning is oranje's.
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").Regime("2024-10-15 16:00", Oranje)
            .Inzet("2024-10-14 23:59", 240).Inzet("2024-10-15 08:00", 60);

        var cijfers = huishouden.In("2024-4");

        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(1m);
        cijfers.Rij(Oranje).GemiddeldeUrenPerWeek.Should().Be(0.09m); // 1 hour over 78 days
        huishouden.Bijdrage.Trajecten[0].Regimes.Should().Equal(
            new Regimeperiode(Groen, new(2024, 10, 1), new(2024, 10, 14)),
            new Regimeperiode(Oranje, new(2024, 10, 15), null));
    }

    [Fact]
    public void Van_twee_wijzigingen_op_een_dag_telt_de_laatste()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Regime("2024-11-05 09:00", Oranje).Regime("2024-11-05 11:00", Rood).In("2024-4");

        cijfers.Rij(Oranje).Huishoudens.Should().Be(0);
        cijfers.Rij(Groen).Huishoudens.Should().Be(1);
        cijfers.Rij(Rood).Huishoudens.Should().Be(1);
        cijfers.Totaal.Should().Be(1);
    }

    [Fact]
    public void De_laatste_is_wat_het_laatst_gebeurde_niet_wat_het_laatst_werd_vastgelegd()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Regime("2024-11-05 11:00", Rood).Regime("2024-11-05 09:00", Oranje).In("2024-4");

        cijfers.Rij(Oranje).Huishoudens.Should().Be(0);
        cijfers.Rij(Rood).Huishoudens.Should().Be(1);
    }

    [Fact]
    public void Een_wijziging_op_de_eerste_dag_van_het_kwartaal_laat_niets_van_het_oude_regime_over()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-09-01").Regime("2024-10-01 23:00", Oranje);

        huishouden.In("2024-4").Rij(Groen).Huishoudens.Should().Be(0);
        huishouden.In("2024-3").Rij(Groen).Huishoudens.Should().Be(1);
        huishouden.In("2024-3").Rij(Oranje).Huishoudens.Should().Be(0);
    }

    [Fact]
    public void De_dag_van_uitstroom_hoort_er_nog_bij()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-09-01").Uitgestroomd("2024-10-01 00:00").Inzet("2024-10-01 15:00", 60);

        var cijfers = huishouden.In("2024-4");

        cijfers.Totaal.Should().Be(1);
        cijfers.Beeindigd.Should().Be(1);
        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(0.25m);
        huishouden.In("2024-3").Beeindigd.Should().Be(0);
        huishouden.In("2025-1").Totaal.Should().Be(0);
    }

    [Fact]
    public void Uitstroom_op_de_laatste_dag_van_het_kwartaal_laat_het_volgende_leeg()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-12-31 23:59");

        huishouden.In("2024-4").Beeindigd.Should().Be(1);
        huishouden.In("2025-1").Totaal.Should().Be(0);
    }

    [Fact]
    public void Een_huishouden_telt_in_ieder_regime_dat_het_had()
    {
        var cijfers = Gegeven.InRegime(Advies, "2024-10-01").Regime("2024-10-10", Groen).Regime("2024-11-01", Oranje).Regime("2024-12-01", Groen).In("2024-4");

        cijfers.Vormen.Select(v => v.Huishoudens).Should().Equal(1, 1, 1, 0, 0);
        cijfers.Vormen.Select(v => v.Aandeel).Should().Equal(100m, 100m, 100m, 0m, 0m);
        cijfers.Totaal.Should().Be(1);
    }

    [Fact]
    public void Een_lopend_kwartaal_wordt_berekend_alsof_het_voorbij_is()
    {
        // 92 days: 11.5 hours over 13.14 weeks.
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-02", 690).In("2024-4");

        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(0.88m); // 0.875
    }

    [Fact]
    public void Inzet_na_uitstroom_valt_buiten_het_regime()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-11-01").Inzet("2024-11-02", 600).In("2024-4");

        cijfers.Rij(Groen).ZonderInzet.Should().Be(1);
        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().BeNull();
    }

    [Fact]
    public void Inzet_voor_het_eerste_regime_telt_in_geen_regime()
    {
        var cijfers = Gegeven.Huishouden().Inzet("2024-09-30", 60).Aangemeld("2024-10-01").Inzet("2024-10-02", 60).Regime("2024-10-03", Groen).In("2024-4");

        cijfers.Rij(Groen).ZonderInzet.Should().Be(1);
    }

    [Fact]
    public void Meer_trajecten_in_een_kwartaal_zijn_samen_een_deel()
    {
        // 20 + 20 days of groen: 40 hours over 40 days are 7 a week.
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-10-02", 1200).Uitgestroomd("2024-10-20")
            .Aangemeld("2024-11-01").Regime("2024-11-01", Groen).Inzet("2024-11-02", 1200).Uitgestroomd("2024-11-20");

        var cijfers = huishouden.In("2024-4");

        cijfers.Totaal.Should().Be(1);
        cijfers.Rij(Groen).Huishoudens.Should().Be(1);
        cijfers.Rij(Groen).GemiddeldeUrenPerWeek.Should().Be(7m);
    }

    [Fact]
    public void Een_dag_telt_niet_dubbel_als_een_traject_begint_op_de_dag_dat_het_vorige_eindigt()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-10-31 10:00")
            .Aangemeld("2024-10-31 11:00").Regime("2024-10-31 12:00", Oranje).Inzet("2024-10-31 13:00", 240).Uitgestroomd("2024-11-27").In("2024-4");

        cijfers.Rij(Groen).ZonderInzet.Should().Be(1);
        cijfers.Rij(Oranje).GemiddeldeUrenPerWeek.Should().Be(1m);
        cijfers.Beeindigd.Should().Be(1);
    }

    [Fact]
    public void Een_dag_telt_in_twee_toekomsttuinen_als_het_huishouden_verhuist()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-09-20").Uitgestroomd("2024-10-01 10:00")
            .Aangemeld("2024-10-01 11:00", "hilversum").Regime("2024-10-01 12:00", Groen);

        huishouden.In("2024-4").Totaal.Should().Be(1);
        huishouden.In("2024-4", "hilversum").Totaal.Should().Be(1);
        huishouden.In("2024-4", "hilversum").WaarvanHeraanmelding.Should().Be(1);
    }
}
