using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Een_huishouden_telt_per_rij_een_keer
{
    private const Regime Groen = Regime.MetToestemming;

    [Fact]
    public void Ook_met_meer_aanmeldingen_en_meer_uitstroom()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Uitgestroomd("2024-10-20")
            .Aangemeld("2024-11-01").Regime("2024-11-01", Groen).Uitgestroomd("2024-11-20").In("2024-4");

        cijfers.Aangemeld.Should().Be(1);
        cijfers.WaarvanHeraanmelding.Should().Be(1);
        cijfers.Beeindigd.Should().Be(1);
        cijfers.Totaal.Should().Be(1);
    }

    [Fact]
    public void Alleen_in_de_toekomsttuin_die_de_aanmelding_noemt()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01").Maatregel("2024-10-02", CaseLedger.Maatregelen.Maatregelsoort.Contactverbod).Uitgestroomd("2024-10-20");

        var elders = huishouden.In("2024-4", "hilversum");

        elders.Totaal.Should().Be(0);
        elders.Aangemeld.Should().Be(0);
        elders.Beeindigd.Should().Be(0);
        elders.Aantal(Maatregelrij.Contactverbod).Should().Be(0);
        huishouden.In("2024-4").Aangemeld.Should().Be(1);
    }

    [Fact]
    public void Een_anonieme_aanmelding_telt_mee()
    {
        var cijfers = Gegeven.Huishouden().AnoniemAangemeld("2024-10-01", zonderMinderjarigen: false).In("2024-4", Gegeven.Huishouden().Aangemeld("2024-10-01"));

        cijfers.Aangemeld.Should().Be(2);
        cijfers.WaarvanAnoniem.Should().Be(1);
        cijfers.WaarvanHeraanmelding.Should().Be(0);
    }

    [Fact]
    public void Wie_terugkomt_is_een_heraanmelding_ook_in_een_later_kwartaal()
    {
        var huishouden = Gegeven.Huishouden().Aangemeld("2024-07-01").Uitgestroomd("2024-07-02").Aangemeld("2024-10-01");

        huishouden.In("2024-3").WaarvanHeraanmelding.Should().Be(0);
        huishouden.In("2024-4").WaarvanHeraanmelding.Should().Be(1);
    }

    [Fact]
    public void Een_aanmelding_zonder_regime_wacht_en_krijgt_nog_geen_ondersteuning()
    {
        var cijfers = Gegeven.Huishouden().Aangemeld("2024-10-01").In("2024-4");

        cijfers.Totaal.Should().Be(0);
        cijfers.Wachtend.Should().Be(1);
        cijfers.Rij(Groen).Aandeel.Should().BeNull();
        cijfers.Maatregelen.Percentage.Should().BeNull();
    }

    [Theory]
    [InlineData("2024-12-31 23:59", 0)]
    [InlineData("2025-01-01 00:00", 1)]
    public void Wie_op_de_laatste_dag_een_regime_krijgt_wacht_niet_meer(string regime, int wachtend) =>
        Gegeven.Huishouden().Aangemeld("2024-12-30").Regime(regime, Groen).In("2024-4").Wachtend.Should().Be(wachtend);

    [Theory]
    [InlineData("2024-12-31 23:59", 0)]
    [InlineData("2025-01-01 00:00", 1)]
    public void Wie_op_de_laatste_dag_uitstroomt_wacht_niet_meer(string uitstroom, int wachtend) =>
        Gegeven.Huishouden().Aangemeld("2024-12-30").Uitgestroomd(uitstroom).In("2024-4").Wachtend.Should().Be(wachtend);

    [Fact]
    public void Wie_al_een_kwartaal_wacht_wacht_nog()
    {
        var huishouden = Gegeven.Huishouden().Aangemeld("2024-08-01");

        huishouden.In("2024-4").Wachtend.Should().Be(1);
        huishouden.In("2024-2").Wachtend.Should().Be(0);
    }

    [Theory]
    [InlineData("2024-05-31 23:59", 0)]
    [InlineData("2024-06-01 00:00", 1)]
    public void Beeindigd_is_alleen_wie_vanaf_de_startdatum_is_aangemeld(string aanmelding, int beeindigd)
    {
        var cijfers = Gegeven.InRegime(Groen, aanmelding).Uitgestroomd("2024-10-01").In("2024-4");

        cijfers.Beeindigd.Should().Be(beeindigd);
        cijfers.NietIngestroomd.Should().Be(0);
        cijfers.Totaal.Should().Be(1);
    }

    [Fact]
    public void Wie_nooit_een_regime_had_is_niet_ingestroomd()
    {
        var cijfers = Gegeven.Huishouden().Aangemeld("2024-10-01").Uitgestroomd("2024-10-02").In("2024-4");

        cijfers.Beeindigd.Should().Be(0);
        cijfers.NietIngestroomd.Should().Be(1);
        cijfers.Totaal.Should().Be(0);
    }

    [Fact]
    public void Een_traject_dat_niet_liep_naast_een_dat_wel_liep_staat_in_beide_rijen()
    {
        var cijfers = Gegeven.Huishouden().Aangemeld("2024-10-01").Uitgestroomd("2024-10-02")
            .Aangemeld("2024-10-03").Regime("2024-10-03", Groen).Uitgestroomd("2024-10-04").In("2024-4");

        (cijfers.Beeindigd, cijfers.NietIngestroomd).Should().Be((1, 1));
    }

    [Fact]
    public void C_en_E_volgen_de_eerste_aanmelding_van_het_kwartaal()
    {
        var huishouden = Gegeven.Huishouden()
            .Aangemeld("2024-09-01", maatregelOverwogen: true).Uitgestroomd("2024-09-02")
            .AnoniemAangemeld("2024-10-01", zonderMinderjarigen: true).Uitgestroomd("2024-10-02")
            .Aangemeld("2024-11-01", "huizen", true, Gegeven.Geboren("2020-01-01"));

        var cijfers = huishouden.In("2024-4");

        cijfers.ZonderMinderjarigen.Should().Be(new AantalEnAandeel(1, 100m));
        cijfers.MaatregelOverwogen.Should().Be(new AantalEnAandeel(0, 0m));
        huishouden.In("2024-3").MaatregelOverwogen.Aantal.Should().Be(1);
    }

    [Fact]
    public void De_eerste_aanmelding_van_het_kwartaal_is_die_in_deze_toekomsttuin()
    {
        var huishouden = Gegeven.Huishouden()
            .Aangemeld("2024-10-01", "hilversum", maatregelOverwogen: true).Uitgestroomd("2024-10-02")
            .Aangemeld("2024-11-01");

        huishouden.In("2024-4").MaatregelOverwogen.Aantal.Should().Be(0);
        huishouden.In("2024-4", "hilversum").MaatregelOverwogen.Aantal.Should().Be(1);
    }

    [Fact]
    public void Aandelen_hebben_een_decimaal_en_ronden_van_nul_af()
    {
        var zonder = Gegeven.Huishouden().AnoniemAangemeld("2024-10-01", zonderMinderjarigen: true);
        var met = Gegeven.Huishouden().AnoniemAangemeld("2024-10-01", zonderMinderjarigen: false);

        zonder.In("2024-4", met, met).ZonderMinderjarigen.Aandeel.Should().Be(33.3m);
        zonder.In("2024-4", zonder, met).ZonderMinderjarigen.Aandeel.Should().Be(66.7m);
        zonder.In("2024-4", [.. Enumerable.Repeat(met, 15)]).ZonderMinderjarigen.Aandeel.Should().Be(6.3m); // 6.25
        Gegeven.Huishouden().In("2024-4").ZonderMinderjarigen.Should().Be(new AantalEnAandeel(0, null));
        Gegeven.Huishouden().In("2024-4").MaatregelOverwogen.Should().Be(new AantalEnAandeel(0, null));
    }
}
