namespace CaseLedger.Kwartaalmonitor;

/// <summary>How the quarters of a report hang together, and a regio with its toekomsttuinen.</summary>
internal static class Rapportverbanden
{
    private const string Cumulatief = "/maatregelen/cumulatief/";

    /// <summary>A cumulative figure is that of the quarter before and what came in this one.</summary>
    public static void LegReeks(Cijferblad vorig, Cijferblad kwartaal)
    {
        if (vorig.Weergave.Kwartaal.Volgende != kwartaal.Weergave.Kwartaal)
        {
            return;
        }

        foreach (var rij in Maatregelrijen.Alle.Select(rij => Code.Van(rij)))
        {
            Volgt(vorig.Van(Cumulatief + rij)!, kwartaal.Van, rij);
            if (vorig.IsVeranderd || kwartaal.IsVeranderd)
            {
                Volgt(vorig.Nu(Cumulatief + rij)!, kwartaal.Nu, rij);
            }
        }
    }

    /// <summary>A count of a regio is the sum over its toekomsttuinen, as they are now.</summary>
    public static void LegRegio(Cijferblad regio, IReadOnlyList<Cijferblad> delen)
    {
        foreach (var (pad, cijfer) in regio.Cijfers.Where(c => c.Value.Soort != Dekcijfersoort.Aandeel))
        {
            if (delen.Select(d => d.Nu(pad)).OfType<Dekcijfer>().ToList() is { Count: > 0 } eigen)
            {
                Cijferverband.Som(cijfer, eigen);
            }
        }
    }

    /// <summary>Frozen quarters beside live ones need not follow each other.</summary>
    private static void Volgt(Dekcijfer vorig, Func<string, Dekcijfer?> kwartaal, string rij)
    {
        var (cumulatief, aantal) = (kwartaal(Cumulatief + rij)!, kwartaal($"/maatregelen/aantallen/{rij}")!);
        if (vorig.Getal + aantal.Getal == cumulatief.Getal)
        {
            Cijferverband.Som(cumulatief, [vorig, aantal]);
        }
    }
}
