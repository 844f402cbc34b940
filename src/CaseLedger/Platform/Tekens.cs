using System.Globalization;
using System.Text.Unicode;

namespace CaseLedger.Platform;

/// <summary>Refuses bytes that would not come out of the store as they went in.</summary>
internal static class Tekens
{
    /// <summary>The first fault in the bytes of a JSON text, in Dutch; null when there is none.</summary>
    public static string? Fout(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return "De tekst is geen geldige UTF-8.";
        }

        var hoog = false;
        for (var i = 0; i < json.Length; i++)
        {
            var eenheid = Ontsnapt(json, ref i);
            var isLaag = eenheid is >= 0xDC00 and <= 0xDFFF;
            if (hoog != isLaag)
            {
                return "De tekst bevat een half teken (een losse surrogaat).";
            }

            if (eenheid == 0)
            {
                return "De tekst bevat een NUL-teken.";
            }

            hoog = eenheid is >= 0xD800 and <= 0xDBFF;
        }

        return hoog ? "De tekst bevat een half teken (een losse surrogaat)." : null;
    }

    /// <summary>The code unit of a <c>\uXXXX</c> escape at this place, which it passes; -1 for anything else; 0 for a raw NUL.</summary>
    private static int Ontsnapt(ReadOnlySpan<byte> json, ref int i)
    {
        if (json[i] != (byte)'\\' || i + 1 >= json.Length)
        {
            return json[i] == 0 ? 0 : -1;
        }

        i++;
        if (json[i] != (byte)'u' || i + 4 >= json.Length
            || !int.TryParse(json.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var eenheid))
        {
            return -1;
        }

        i += 4;
        return eenheid;
    }
}
