using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseLedger.Client;

/// <summary>Reads the headers of an answer.</summary>
internal static partial class Koppen
{
    public static Resultaat<T> Lees<T>(HttpResponseMessage antwoord, T waarde) => new(waarde)
    {
        Versie = long.TryParse(antwoord.Headers.ETag?.Tag.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : null,
        Herhaald = antwoord.Headers.TryGetValues("Idempotent-Replay", out var herhaald) && herhaald.Contains("true"),
        Locatie = antwoord.Headers.Location,
        Volgende = antwoord.Headers.TryGetValues("Link", out var links) && Volgende().Match(string.Join(", ", links)) is { Success: true } link ? Adres(link.Groups[1].Value) : null,
    };

    // Elsewhere than on Windows an address that begins with a slash would be read as a file.
    private static Uri Adres(string adres) => new(adres, adres.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute);

    /// <summary>A link to the next page (RFC 8288).</summary>
    [GeneratedRegex("<([^>]*)>[^<]*;\\s*rel=\"?next\\b")]
    private static partial Regex Volgende();
}
