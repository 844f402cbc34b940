namespace CaseLedger.Kwartaalmonitor;

/// <summary>How figures are rounded: half away from zero.</summary>
internal static class Afronding
{
    private const int Rekencijfers = 12;

    /// <summary>Percentage with one decimal; null when there is nothing to have a share of.</summary>
    public static decimal? Aandeel(int deel, int geheel) =>
        geheel == 0 ? null : Math.Round(100m * deel / geheel, 1, MidpointRounding.AwayFromZero);

    /// <summary>Hours with two decimals.</summary>
    public static decimal? Uren(decimal? uren) =>
        uren is { } aantal ? Math.Round(aantal, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>Takes away what adding thirds and sevenths leaves behind, so that one hour is not a hair less than one.</summary>
    public static decimal Rekenfout(decimal uren) => Math.Round(uren, Rekencijfers, MidpointRounding.AwayFromZero);
}
