using CaseLedger.Kwartaalmonitor;
using CaseLedger.Maatregelen;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class Maatregelen_tellen_als_de_toekomsttuin_ze_inzette
{
    private const Regime Groen = Regime.MetToestemming;

    [Theory]
    [InlineData(nameof(Maatregelsoort.Ondertoezichtstelling), nameof(Maatregelrij.Ondertoezichtstelling))]
    [InlineData(nameof(Maatregelsoort.VoorlopigeOndertoezichtstelling), nameof(Maatregelrij.Ondertoezichtstelling))]
    [InlineData(nameof(Maatregelsoort.MachtigingUithuisplaatsing), nameof(Maatregelrij.MachtigingUithuisplaatsing))]
    [InlineData(nameof(Maatregelsoort.GezagsbeeindigendeMaatregel), nameof(Maatregelrij.GezagsbeeindigendeMaatregel))]
    [InlineData(nameof(Maatregelsoort.TijdelijkHuisverbod), nameof(Maatregelrij.TijdelijkHuisverbod))]
    [InlineData(nameof(Maatregelsoort.Contactverbod), nameof(Maatregelrij.Contactverbod))]
    [InlineData(nameof(Maatregelsoort.Reclassering), nameof(Maatregelrij.Reclassering))]
    [InlineData(nameof(Maatregelsoort.Jeugdreclassering), nameof(Maatregelrij.Reclassering))]
    [InlineData(nameof(Maatregelsoort.VoorlopigeVoogdij), null)]
    [InlineData(nameof(Maatregelsoort.Gebiedsverbod), null)]
    [InlineData(nameof(Maatregelsoort.Gedragsaanwijzing), null)]
    [InlineData(nameof(Maatregelsoort.Zorgmachtiging), null)]
    [InlineData(nameof(Maatregelsoort.Crisismaatregel), null)]
    [InlineData(nameof(Maatregelsoort.GeslotenJeugdhulp), null)]
    public void Iedere_soort_heeft_een_rij_of_blijft_buiten_de_monitor(string soort, string? rij)
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Maatregel("2024-10-02", Enum.Parse<Maatregelsoort>(soort)).In("2024-4");

        cijfers.Maatregelen.Aantallen.Where(a => a.Value > 0).Select(a => a.Key.ToString()).Should().Equal(rij is null ? [] : [rij]);
    }

    [Theory]
    [InlineData(nameof(Herkomst.Ingezet), 1)]
    [InlineData(nameof(Herkomst.BetrokkenBijTotstandkoming), 1)]
    [InlineData(nameof(Herkomst.OpAangestuurd), 1)]
    [InlineData(nameof(Herkomst.ReedsLopend), 0)]
    public void Wat_al_liep_telt_niet(string code, int aantal)
    {
        var herkomst = Enum.Parse<Herkomst>(code);
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Raadsverzoek("2024-10-02", herkomst).Maatregel("2024-10-03", Maatregelsoort.Ondertoezichtstelling, herkomst).In("2024-4");

        cijfers.Aantal(Maatregelrij.VerzoekTotToetsing).Should().Be(aantal);
        cijfers.Aantal(Maatregelrij.Ondertoezichtstelling).Should().Be(aantal);
        cijfers.Maatregelen.HuishoudensMetMaatregel.Should().Be(aantal);
    }

    [Fact]
    public void Een_rij_telt_huishoudens_geen_maatregelen()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01")
            .Raadsverzoek("2024-10-02").Raadsverzoek("2024-10-03")
            .Maatregel("2024-10-04", Maatregelsoort.VoorlopigeOndertoezichtstelling).Maatregel("2024-12-04", Maatregelsoort.Ondertoezichtstelling).In("2024-4");

        cijfers.Aantal(Maatregelrij.VerzoekTotToetsing).Should().Be(1);
        cijfers.Aantal(Maatregelrij.Ondertoezichtstelling).Should().Be(1);
    }

    [Theory]
    [InlineData("2024-12-31 23:59:59.999", 1)]
    [InlineData("2025-01-01 00:00", 0)]
    public void De_dag_waarop_het_gebeurde_bepaalt_het_kwartaal(string moment, int aantal)
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Raadsverzoek(moment).Maatregel(moment, Maatregelsoort.Contactverbod).In("2024-4");

        cijfers.Aantal(Maatregelrij.Contactverbod).Should().Be(aantal);
        cijfers.Aantal(Maatregelrij.VerzoekTotToetsing).Should().Be(aantal);
    }

    [Fact]
    public void Wat_voor_de_aanmelding_gebeurde_hoort_bij_het_traject_dat_erop_volgde()
    {
        var huishouden = Gegeven.Huishouden()
            .Aangemeld("2024-07-01", "hilversum").Uitgestroomd("2024-08-01")
            .Maatregel("2024-10-01", Maatregelsoort.TijdelijkHuisverbod)
            .Aangemeld("2024-10-05");

        huishouden.In("2024-4").Aantal(Maatregelrij.TijdelijkHuisverbod).Should().Be(1);
        huishouden.In("2024-4", "hilversum").Aantal(Maatregelrij.TijdelijkHuisverbod).Should().Be(0);
    }

    [Fact]
    public void Wat_na_de_laatste_uitstroom_gebeurde_hoort_bij_het_traject_dat_eindigde() => Gegeven.Huishouden()
        .Aangemeld("2024-07-01").Uitgestroomd("2024-08-01").Maatregel("2024-10-01", Maatregelsoort.TijdelijkHuisverbod)
        .In("2024-4").Aantal(Maatregelrij.TijdelijkHuisverbod).Should().Be(1);

    [Fact]
    public void Wat_tijdens_een_traject_gebeurde_hoort_daarbij()
    {
        var huishouden = Gegeven.Huishouden()
            .Aangemeld("2024-07-01", "hilversum").Maatregel("2024-07-31", Maatregelsoort.Contactverbod).Uitgestroomd("2024-08-01")
            .Aangemeld("2024-08-05");

        huishouden.In("2024-3", "hilversum").Aantal(Maatregelrij.Contactverbod).Should().Be(1);
        huishouden.In("2024-3").Aantal(Maatregelrij.Contactverbod).Should().Be(0);
    }

    [Fact]
    public void Cumulatief_is_de_som_van_alle_kwartalen_sinds_de_startdatum()
    {
        // The quarter of 1 June 2024 is 2024-2, and counts whole; the one before it does not.
        var huishouden = Gegeven.Huishouden().Aangemeld("2024-01-01")
            .Maatregel("2024-03-31", Maatregelsoort.Contactverbod)
            .Maatregel("2024-04-01", Maatregelsoort.Contactverbod)
            .Maatregel("2024-11-01", Maatregelsoort.Contactverbod).Maatregel("2024-12-01", Maatregelsoort.Contactverbod)
            .Maatregel("2025-02-01", Maatregelsoort.Contactverbod);
        var ander = Gegeven.Huishouden().Aangemeld("2024-11-01").Maatregel("2024-11-02", Maatregelsoort.Contactverbod);

        int Tot(string kwartaal) => huishouden.In(kwartaal, ander).Cumulatief(Maatregelrij.Contactverbod);

        Tot("2024-1").Should().Be(0);
        Tot("2024-2").Should().Be(1);
        Tot("2024-3").Should().Be(1);
        Tot("2024-4").Should().Be(3);
        Tot("2025-1").Should().Be(4);
        huishouden.In("2024-4", ander).Aantal(Maatregelrij.Contactverbod).Should().Be(2);
    }

    [Fact]
    public void Het_percentage_laat_verzoeken_en_uithuisplaatsingen_weg()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Raadsverzoek("2024-10-02").Maatregel("2024-10-02", Maatregelsoort.MachtigingUithuisplaatsing).In("2024-4");

        cijfers.Maatregelen.Percentage.Should().Be(0m);
        cijfers.Maatregelen.HuishoudensMetMaatregel.Should().Be(0);
    }

    [Fact]
    public void Het_percentage_is_de_som_van_de_rijen_en_ernaast_staan_de_huishoudens()
    {
        var veel = Gegeven.InRegime(Groen, "2024-10-01")
            .Maatregel("2024-10-02", Maatregelsoort.Ondertoezichtstelling).Maatregel("2024-10-02", Maatregelsoort.GezagsbeeindigendeMaatregel)
            .Maatregel("2024-10-02", Maatregelsoort.TijdelijkHuisverbod).Maatregel("2024-10-02", Maatregelsoort.Contactverbod)
            .Maatregel("2024-10-02", Maatregelsoort.Reclassering).Maatregel("2024-10-02", Maatregelsoort.MachtigingUithuisplaatsing);
        var geen = Gegeven.InRegime(Groen, "2024-10-01");

        var cijfers = veel.In("2024-4", geen, geen);

        cijfers.Maatregelen.Percentage.Should().Be(166.7m); // 5 of 3
        cijfers.Maatregelen.HuishoudensMetMaatregel.Should().Be(1);
    }

    [Fact]
    public void Zonder_verzoek_is_een_ondertoezichtstelling_waar_geen_raadsverzoek_aan_voorafging()
    {
        int Zonder(Gegeven huishouden) => huishouden.In("2024-4").Maatregelen.ZonderVerzoek;
        Gegeven Traject() => Gegeven.InRegime(Groen, "2024-10-01");

        Zonder(Traject().Maatregel("2024-10-02", Maatregelsoort.Ondertoezichtstelling)).Should().Be(1);
        Zonder(Traject().Maatregel("2024-10-02", Maatregelsoort.VoorlopigeOndertoezichtstelling)).Should().Be(1);
        Zonder(Traject().Raadsverzoek("2024-10-02 09:00").Maatregel("2024-10-02 09:01", Maatregelsoort.Ondertoezichtstelling)).Should().Be(0);
        Zonder(Traject().Raadsverzoek("2024-10-02 09:01").Maatregel("2024-10-02 09:00", Maatregelsoort.Ondertoezichtstelling)).Should().Be(1);
        Zonder(Traject().Maatregel("2024-10-02", Maatregelsoort.Ondertoezichtstelling).Raadsverzoek("2024-10-01")).Should().Be(0);
        Zonder(Traject().Maatregel("2024-10-02", Maatregelsoort.Contactverbod)).Should().Be(0);
        Zonder(Traject().Maatregel("2024-10-02", Maatregelsoort.Ondertoezichtstelling, Herkomst.ReedsLopend)).Should().Be(0);
    }

    [Fact]
    public void Een_raadsverzoek_uit_een_eerder_traject_staat_ook_in_het_dossier() => Gegeven.Huishouden()
        .Aangemeld("2024-07-01", "hilversum").Raadsverzoek("2024-07-02", Herkomst.ReedsLopend).Uitgestroomd("2024-08-01")
        .Aangemeld("2024-10-01").Maatregel("2024-10-02", Maatregelsoort.Ondertoezichtstelling)
        .In("2024-4").Maatregelen.ZonderVerzoek.Should().Be(0);
}
