using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Zonder_minderjarigen_is_zo_op_de_dag_van_aanmelding
{
    private static readonly LidId Iemand = new(Identiteit.Nieuw());

    [Theory]
    [InlineData("2006-11-04", true)]
    [InlineData("2006-11-05", false)]
    public void Wie_die_dag_18_wordt_is_meerderjarig(string geboren, bool zonder) => Zonder(Gegeven.Geboren(geboren)).Should().Be(zonder);

    [Fact]
    public void De_dag_is_de_lokale_dag() => Gegeven.Huishouden()
        .Aangemeld("2024-11-03T23:30:00Z", "huizen", false, Gegeven.Geboren("2006-11-04"))
        .In("2024-4").ZonderMinderjarigen.Aantal.Should().Be(1);

    [Fact]
    public void Wie_op_29_februari_jarig_is_wordt_18_op_1_maart()
    {
        int Op(string dag) => Gegeven.Huishouden().Aangemeld(dag, "huizen", false, Gegeven.Geboren("2008-02-29")).In("2026-1").ZonderMinderjarigen.Aantal;

        Op("2026-02-28").Should().Be(0);
        Op("2026-03-01").Should().Be(1);
    }

    [Fact]
    public void Waar_een_kind_slaapt_maakt_niet_uit() => Zonder(Gegeven.Geboren("2015-01-01") with { Inwonend = false }).Should().BeFalse();

    [Fact]
    public void Een_ongeboren_kind_telt_niet() => Zonder(new Lid { LidId = Iemand, VerwachteGeboortedatum = new DateOnly(2024, 10, 1) }).Should().BeTrue();

    [Fact]
    public void Een_kind_dat_na_de_aanmelding_werd_geboren_telt_niet() => Zonder(Gegeven.Geboren("2024-11-05")).Should().BeTrue();

    [Fact]
    public void Een_kind_dat_op_de_dag_zelf_werd_geboren_telt() => Zonder(Gegeven.Geboren("2024-11-04")).Should().BeFalse();

    [Theory]
    [InlineData(2005, true)]
    [InlineData(2006, false)]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    public void Van_een_geboortejaar_geldt_31_december_en_een_baby_van_dit_jaar_is_er_al(int jaar, bool zonder) =>
        Zonder(new Lid { LidId = Iemand, Geboortejaar = jaar }).Should().Be(zonder);

    [Theory]
    [InlineData(2024, 11, 4, false)]
    [InlineData(2024, 11, 5, true)]
    public void Wie_later_bij_het_huishouden_kwam_telt_niet(int jaar, int maand, int dag, bool zonder) =>
        Zonder(Gegeven.Geboren("2015-01-01") with { DeelVanHuishoudenSinds = new DateOnly(jaar, maand, dag) }).Should().Be(zonder);

    [Fact]
    public void Een_lid_dat_later_werd_vastgelegd_telt_ook()
    {
        var huishouden = Gegeven.Huishouden().Aangemeld("2024-11-04").Uitgestroomd("2024-11-05");
        huishouden.In("2024-4").ZonderMinderjarigen.Aantal.Should().Be(1);

        huishouden.Aangemeld("2025-02-01", "huizen", false, Gegeven.Geboren("2015-01-01"));

        huishouden.In("2024-4").ZonderMinderjarigen.Aantal.Should().Be(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_anonieme_aanmelding_zegt_het_zelf(bool zonder)
    {
        var huishouden = Gegeven.Huishouden().AnoniemAangemeld("2024-11-04", zonder).Uitgestroomd("2024-11-05")
            .Aangemeld("2025-02-01", "huizen", false, Gegeven.Geboren("2015-01-01"));

        huishouden.In("2024-4").ZonderMinderjarigen.Aantal.Should().Be(zonder ? 1 : 0);
    }

    private static bool Zonder(Lid lid) => Gegeven.Huishouden()
        .Aangemeld("2024-11-04", "huizen", false, Gegeven.Geboren("1980-01-01"), lid)
        .In("2024-4").ZonderMinderjarigen.Aantal == 1;
}
