using CaseLedger.Kwartaalmonitor;
using CaseLedger.Zienswijze;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Problematiek and experiences: what is known by the end of a quarter, of households that get support in it.</summary>
public class Waarmee_huishoudens_leven
{
    private const Regime Groen = Regime.MetToestemming;

    [Fact]
    public void De_laatste_triage_voor_het_einde_van_het_kwartaal_noemt_de_leefgebieden()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01")
            .Triage("2024-10-02", Leefgebied.Huisvesting, Leefgebied.Financien, Leefgebied.Financien)
            .Triage("2024-12-31 23:59", Leefgebied.Verslaving)
            .Triage("2025-01-01 00:00", Leefgebied.Scheiding);

        Leefgebieden(huishouden.In("2024-4")).Should().Equal((Leefgebied.Verslaving, 1, 100m));
        Leefgebieden(huishouden.In("2025-1")).Should().Equal((Leefgebied.Scheiding, 1, 100m));
        Leefgebieden(huishouden.In("2025-3")).Should().Equal((Leefgebied.Scheiding, 1, 100m));
    }

    [Fact]
    public void Alleen_van_huishoudens_die_in_het_kwartaal_ondersteuning_krijgen()
    {
        var wacht = Gegeven.Huishouden().Aangemeld("2024-10-01").Triage("2024-10-02", Leefgebied.Opvoeding).Incident("2024-10-03", Geweldsvorm.Stalking);
        var klaar = Gegeven.InRegime(Groen, "2024-07-01").Triage("2024-07-02", Leefgebied.Opvoeding).Uitgestroomd("2024-09-30");

        Leefgebieden(wacht.In("2024-4", klaar)).Should().BeEmpty();
        Geweld(wacht.In("2024-4")).Should().BeEmpty();
        Leefgebieden(klaar.In("2024-3", wacht)).Should().Equal((Leefgebied.Opvoeding, 1, 100m));
    }

    [Fact]
    public void Geweld_is_bekend_vanaf_de_dag_waarop_het_gebeurde_en_telt_per_huishouden_een_keer()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-10-01")
            .Incident("2025-01-01 00:00", Geweldsvorm.Stalking)
            .Incident("2025-02-01", Geweldsvorm.Stalking, Geweldsvorm.Partnergeweld)
            .Incident("2024-09-01", Geweldsvorm.EconomischGeweld);

        Geweld(huishouden.In("2024-4")).Should().Equal((Geweldsvorm.EconomischGeweld, 1, 100m));
        Geweld(huishouden.In("2025-1", Gegeven.InRegime(Groen, "2025-01-01"))).Should().BeEquivalentTo(
            [(Geweldsvorm.EconomischGeweld, 1, 50m), (Geweldsvorm.Stalking, 1, 50m), (Geweldsvorm.Partnergeweld, 1, 50m)]);
    }

    [Fact]
    public void Geweld_uit_een_eerder_traject_is_in_het_dossier_bekend() => Geweld(
        Gegeven.InRegime(Groen, "2024-07-01").Incident("2024-07-02", Geweldsvorm.Stalking).Uitgestroomd("2024-07-03").Aangemeld("2024-10-01").Regime("2024-10-02", Groen).In("2024-4"))
        .Should().Equal((Geweldsvorm.Stalking, 1, 100m));

    [Fact]
    public void Ervaringen_tellen_per_vraag_en_bij_J_de_antwoorden()
    {
        var telling = Gegeven.InRegime(Groen, "2024-10-01")
            .Ervaring("2024-10-02", Ervaringsvraag.I).Ervaring("2024-10-03", Ervaringsvraag.I).Ervaring("2025-01-01 00:00", Ervaringsvraag.I)
            .Ervaring("2024-10-04", Ervaringsvraag.J, true).Ervaring("2024-10-05", Ervaringsvraag.J, false).Ervaring("2024-12-31 23:59", Ervaringsvraag.J, true)
            .Ervaring("2024-10-06", Ervaringsvraag.K).Telling("2024-4");

        (telling[Teller.Ervaringen(Monitorrij.I)], telling[Teller.Ervaringen(Monitorrij.J)], telling[Teller.Ervaringen(Monitorrij.K)]).Should().Be((2, 3, 1));
        (telling[Teller.MeerwaardeJa], telling[Teller.MeerwaardeNee]).Should().Be((2, 1));
    }

    [Fact]
    public void Uitstroom_op_de_eerste_dag_van_een_kwartaal_telt_in_dat_kwartaal()
    {
        var huishouden = Gegeven.InRegime(Groen, "2024-07-01").Uitgestroomd("2024-10-01 00:00");

        (huishouden.In("2024-4").Totaal, huishouden.In("2024-4").Beeindigd, huishouden.In("2024-4").Rij(Groen).Huishoudens).Should().Be((1, 1, 1));
        (huishouden.In("2024-3").Beeindigd, huishouden.In("2025-1").Totaal).Should().Be((0, 0));
    }

    [Fact]
    public void Inzet_op_de_dag_van_een_wijziging_is_van_het_nieuwe_regime_ook_als_zij_eerder_op_de_dag_was()
    {
        var cijfers = Gegeven.InRegime(Groen, "2024-10-01").Inzet("2024-11-05 09:00", 60).Regime("2024-11-05 16:00", Regime.MetBevoegdheden).In("2024-4");

        (cijfers.Rij(Groen).ZonderInzet, cijfers.Rij(Regime.MetBevoegdheden).ZonderInzet).Should().Be((1, 0));
    }

    private static IEnumerable<(Leefgebied, int, decimal?)> Leefgebieden(Kwartaalcijfers cijfers) =>
        cijfers.Problematiek.Leefgebieden.Where(l => l.Huishoudens > 0).Select(l => (l.Leefgebied, l.Huishoudens, l.Aandeel));

    private static IEnumerable<(Geweldsvorm, int, decimal?)> Geweld(Kwartaalcijfers cijfers) =>
        cijfers.Problematiek.Geweld.Where(g => g.Huishoudens > 0).Select(g => (g.Vorm, g.Huishoudens, g.Aandeel));
}
