namespace CaseLedger.Kwartaalmonitor;

/// <summary>S5's classes of inzet.</summary>
internal enum Intensiteit
{
    /// <summary>Under one hour a week.</summary>
    Licht,

    /// <summary>From one to under four hours a week.</summary>
    Middel,

    /// <summary>Four hours a week or more.</summary>
    Zwaar,
}

internal static class Intensiteiten
{
    /// <summary>The class of unrounded hours per week; null when there are none.</summary>
    public static Intensiteit? Klasse(decimal? urenPerWeek) => urenPerWeek switch
    {
        null => null,
        < 1 => Intensiteit.Licht,
        < 4 => Intensiteit.Middel,
        _ => Intensiteit.Zwaar,
    };
}
