using System.Globalization;

namespace CaseLedger.Platform;

/// <summary>ETag and If-Match: the stream version as a quoted number.</summary>
internal static class Versiekop
{
    public static string Schrijf(long versie) => string.Create(CultureInfo.InvariantCulture, $"\"{versie}\"");

    /// <summary>Reads If-Match; null when absent or <c>*</c>.</summary>
    /// <returns>False when it is no version of ours.</returns>
    public static bool Lees(string? kop, out long? versie)
    {
        versie = null;
        if (string.IsNullOrEmpty(kop) || kop == "*")
        {
            return true;
        }

        if (kop is not ['"', .. var getal, '"'] || !long.TryParse(getal, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen))
        {
            return false;
        }

        versie = gelezen;
        return true;
    }
}
