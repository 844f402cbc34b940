using CaseLedger.Maatregelen;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The rows of F.</summary>
internal enum Maatregelrij
{
    /// <summary>Requests to the Raad.</summary>
    VerzoekTotToetsing,
    /// <summary>Supervision of a child.</summary>
    Ondertoezichtstelling,
    /// <summary>Placement out of home.</summary>
    MachtigingUithuisplaatsing,
    /// <summary>Ending of parental authority.</summary>
    GezagsbeeindigendeMaatregel,
    /// <summary>Temporary prohibition of entry.</summary>
    TijdelijkHuisverbod,
    /// <summary>Prohibition of contact.</summary>
    Contactverbod,
    /// <summary>Probation.</summary>
    Reclassering,
}

internal static class Maatregelrijen
{
    /// <summary>In the order of the report.</summary>
    public static IReadOnlyList<Maatregelrij> Alle { get; } = Enum.GetValues<Maatregelrij>();

    /// <summary>Whether a row counts in the percentage: verzoeken and uithuisplaatsingen would count double.</summary>
    public static bool TeltInPercentage(this Maatregelrij rij) => rij is not (Maatregelrij.VerzoekTotToetsing or Maatregelrij.MachtigingUithuisplaatsing);

    /// <summary>The row of a maatregel; null when it stays outside the monitor.</summary>
    public static Maatregelrij? Rij(this Maatregelsoort soort) => soort switch
    {
        Maatregelsoort.Ondertoezichtstelling or Maatregelsoort.VoorlopigeOndertoezichtstelling => Maatregelrij.Ondertoezichtstelling,
        Maatregelsoort.MachtigingUithuisplaatsing => Maatregelrij.MachtigingUithuisplaatsing,
        Maatregelsoort.GezagsbeeindigendeMaatregel => Maatregelrij.GezagsbeeindigendeMaatregel,
        Maatregelsoort.TijdelijkHuisverbod => Maatregelrij.TijdelijkHuisverbod,
        Maatregelsoort.Contactverbod => Maatregelrij.Contactverbod,
        Maatregelsoort.Reclassering or Maatregelsoort.Jeugdreclassering => Maatregelrij.Reclassering,
        _ => null,
    };
}
