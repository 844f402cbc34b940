using System.Text.Json;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Een_kwartaal_bestaat_uit_lokale_dagen
{
    [Theory]
    [InlineData("2024-1", "2024-01-01", "2024-03-31", "2023-4", "2024-2")]
    [InlineData("2024-2", "2024-04-01", "2024-06-30", "2024-1", "2024-3")]
    [InlineData("2024-3", "2024-07-01", "2024-09-30", "2024-2", "2024-4")]
    [InlineData("2024-4", "2024-10-01", "2024-12-31", "2024-3", "2025-1")]
    public void Het_heeft_een_eerste_en_een_laatste_dag_en_buren(string tekst, string eerste, string laatste, string vorige, string volgende)
    {
        Kwartaal.TryParse(tekst, out var kwartaal).Should().BeTrue();

        kwartaal.ToString().Should().Be(tekst);
        kwartaal.EersteDag.ToString("O").Should().Be(eerste);
        kwartaal.LaatsteDag.ToString("O").Should().Be(laatste);
        kwartaal.Vorige.ToString().Should().Be(vorige);
        kwartaal.Volgende.ToString().Should().Be(volgende);
        Kwartaal.Van(kwartaal.EersteDag).Should().Be(kwartaal);
        Kwartaal.Van(kwartaal.LaatsteDag).Should().Be(kwartaal);
        kwartaal.Bevat(kwartaal.LaatsteDag.AddDays(1)).Should().BeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-0")]
    [InlineData("2024-5")]
    [InlineData("1999-4")]
    [InlineData("2200-1")]
    [InlineData("2024-4 ")]
    [InlineData(" 2024-4")]
    [InlineData("2024-04")]
    [InlineData("2024/4")]
    [InlineData("24-4")]
    [InlineData("2024-Q4")]
    [InlineData("٢024-4")]
    [InlineData("20a4-4")]
    public void Wat_er_anders_uitziet_is_geen_kwartaal(string? tekst) => Kwartaal.TryParse(tekst, out _).Should().BeFalse();

    [Theory]
    [InlineData("2000-1")]
    [InlineData("2199-4")]
    public void De_jaren_lopen_van_2000_tot_en_met_2199(string tekst) => Kwartaal.TryParse(tekst, out _).Should().BeTrue();

    [Fact]
    public void Kwartalen_hebben_een_volgorde()
    {
        var eerder = new Kwartaal(2024, 4);
        var later = new Kwartaal(2025, 1);

        (eerder < later).Should().BeTrue();
        (later > eerder).Should().BeTrue();
        (eerder <= new Kwartaal(2024, 4)).Should().BeTrue();
        (eerder >= later).Should().BeFalse();
        Kwartaal.Reeks(eerder, new Kwartaal(2025, 2)).Should().Equal(eerder, later, new Kwartaal(2025, 2));
        Kwartaal.Reeks(later, eerder).Should().BeEmpty();
    }

    [Fact]
    public void In_JSON_is_het_tekst()
    {
        JsonSerializer.Serialize(new Kwartaal(2024, 4), ApiJson.Opties).Should().Be("\"2024-4\"");
        JsonSerializer.Deserialize<Kwartaal>("\"2024-4\"", ApiJson.Opties).Should().Be(new Kwartaal(2024, 4));
        var lees = () => JsonSerializer.Deserialize<Kwartaal>("\"2024-9\"", ApiJson.Opties);
        lees.Should().Throw<VormException>();
    }

    [Theory]
    [InlineData("2024-12-31 23:59:59.999", "2024-4", "2025-1")]
    [InlineData("2025-01-01 00:00", "2025-1", "2024-4")]
    [InlineData("2024-12-31T23:30:00Z", "2025-1", "2024-4")]
    [InlineData("2024-12-31T22:59:59.999Z", "2024-4", "2025-1")]
    [InlineData("2024-09-30T22:00:00Z", "2024-4", "2024-3")]
    [InlineData("2024-10-01T01:30:00+04:00", "2024-3", "2024-4")]
    public void Een_aanmelding_telt_in_het_kwartaal_van_haar_lokale_dag(string moment, string wel, string niet)
    {
        var huishouden = Gegeven.Huishouden().Aangemeld(moment);

        huishouden.In(wel).Aangemeld.Should().Be(1);
        huishouden.In(niet).Aangemeld.Should().Be(0);
    }

    [Fact]
    public void De_peildatum_is_de_laatste_dag() =>
        Gegeven.Huishouden().In("2024-4").Peildatum.Should().Be(new DateOnly(2024, 12, 31));

    [Fact]
    public void Wat_laat_wordt_vastgelegd_telt_in_het_kwartaal_waarin_het_gebeurde()
    {
        var huishouden = Gegeven.Huishouden()
            .Inzet("2024-11-05", 240)
            .Maatregel("2024-12-01", CaseLedger.Maatregelen.Maatregelsoort.Contactverbod)
            .Regime("2024-11-04", Regime.MetToestemming)
            .Aangemeld("2024-11-04 09:00");

        var cijfers = huishouden.In("2024-4");

        cijfers.Aangemeld.Should().Be(1);
        cijfers.Rij(Regime.MetToestemming).Huishoudens.Should().Be(1);
        cijfers.Rij(Regime.MetToestemming).ZonderInzet.Should().Be(0);
        cijfers.Aantal(Maatregelrij.Contactverbod).Should().Be(1);
        huishouden.In("2025-1").Aangemeld.Should().Be(0);
    }

    [Theory]
    [InlineData("2024-10-27T00:30:00Z")] // 02:30, the first time, summer
    [InlineData("2024-10-27T01:30:00Z")] // 02:30, the second time, winter
    [InlineData("2024-10-26T22:00:00Z")] // 00:00
    [InlineData("2024-10-27T22:59:59Z")] // 23:59:59: a day of 25 hours
    public void De_dag_waarop_de_klok_verzet_wordt_is_een_dag(string inzet)
    {
        var cijfers = Gegeven.InRegime(Regime.MetToestemming, "2024-10-27 00:00")
            .Inzet(inzet, 240).Uitgestroomd("2024-10-27T22:59:59Z").In("2024-4");

        cijfers.Rij(Regime.MetToestemming).GemiddeldeUrenPerWeek.Should().Be(1m);
    }

    [Fact]
    public void Een_kwartaal_met_een_wisseling_van_de_klok_heeft_hele_dagen()
    {
        // 2024-4 has 92 days and an hour: 92 hours over 92 days are 7 hours a week.
        var huishouden = Gegeven.InRegime(Regime.MetToestemming, "2024-09-01");
        Enumerable.Range(0, 4).ToList().ForEach(_ => huishouden.Inzet("2024-10-15", 1380));

        huishouden.In("2024-4").Rij(Regime.MetToestemming).GemiddeldeUrenPerWeek.Should().Be(7m);
    }
}
