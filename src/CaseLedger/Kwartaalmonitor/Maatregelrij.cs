using CaseLedger.Maatregelen;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The rows of F.</summary>
internal enum Maatregelrij
{
    VerzoekTotToetsing,
    Ondertoezichtstelling,
    MachtigingUithuisplaatsing,
    GezagsbeeindigendeMaatregel,
    TijdelijkHuisverbod,
    Contactverbod,
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
