using CaseLedger.Correctie;
using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>The rows of the monitors, replaced at every registration, are those of counting anew: late facts, corrections, moves and all.</summary>
public class De_monitor_volgt_uit_wat_er_gebeurde
{
    private const int Minstens = 5;
    private const int Hoogstens = 40;

    [Fact]
    public void Na_iedere_registratie_zijn_de_bewaarde_rijen_die_van_opnieuw_tellen() => Eigenschap.Geldt(30, Minstens, Hoogstens, zetten =>
    {
        var verloop = Eigenschap.Huishouden();
        var rijen = verloop.Tuinen.ToDictionary(t => t, _ => Kwartaalrijen.Leeg);
        Monitorbijdrage? was = null;
        foreach (var _ in Eigenschap.Speel(verloop, zetten).Where(u => u.Status == 201))
        {
            var wordt = Monitorbijdrage.Van(Correcties.Geldend(verloop.Boekingen));
            foreach (var (tuin, som) in rijen)
            {
                som.Tel(Kwartaalrijen.Van(wordt, tuin, Startdatum)).Tel(Kwartaalrijen.Van(was, tuin, Startdatum), -1);
                foreach (var kwartaal in Kwartaal.Reeks(Eerste(verloop), Laatste(verloop)))
                {
                    som.Telling(kwartaal).Should().Be(Huishoudentelling.Van(wordt, tuin, Startdatum, kwartaal), $"{tuin} {kwartaal}");
                }
            }

            was = wordt;
        }
    });

    private static DateOnly Startdatum => new(2024, 6, 1);

    private static Kwartaal Eerste(Verloop verloop) => Kwartaal.Van(verloop.Boekingen.Min(b => b.Dag)).Vorige;

    private static Kwartaal Laatste(Verloop verloop) => Kwartaal.Van(verloop.Boekingen.Max(b => b.Dag)).Volgende.Volgende;
}
