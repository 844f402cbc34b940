using System.Globalization;
using System.Text;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The figures as RFC 4180: UTF-8 with a byte order mark, a row per figure, numbers with a decimal point.</summary>
internal static class Monitorcsv
{
    private const string Kop = "toekomsttuin,kwartaal,peildatum,vraag,cijfer,eenheid,waarde,stand,positie";

    /// <summary>Characters with which a spreadsheet begins a formula.</summary>
    private const string Formuletekens = "=+-@\t\r";

    public static byte[] Van(Monitorrapport rapport, Masker? masker = null)
    {
        var regels = rapport.Kwartalen.Concat(rapport.Delen).SelectMany(w => Cijferlijst.Van(w, masker).Select(c => Regel(w, c)));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(regels.Prepend(Kop).Select(r => r + "\r\n")))];
    }

    private static string Regel(Kwartaalmonitorweergave weergave, Cijfer cijfer) => string.Join(
        ',',
        Tekst(weergave.Toekomsttuin),
        weergave.Kwartaal.ToString(),
        weergave.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Tekst(Code.Van(cijfer.Rij)),
        Tekst(cijfer.Naam),
        Tekst(cijfer.Eenheid),
        cijfer.Woord is { } woord ? Tekst(woord) : cijfer.Getal?.ToString(Formaat(cijfer.Soort), CultureInfo.InvariantCulture),
        Code.Van(weergave.Stand),
        weergave.Positie.ToString(CultureInfo.InvariantCulture));

    private static string Formaat(Cijfersoort soort) => soort switch
    {
        Cijfersoort.Aandeel => "0.0",
        Cijfersoort.UrenPerWeek => "0.00",
        _ => "0",
    };

    /// <summary>A text cell; one that would begin a formula gets an apostrophe before it.</summary>
    internal static string Tekst(string tekst)
    {
        var veilig = tekst.Length > 0 && Formuletekens.Contains(tekst[0], StringComparison.Ordinal) ? $"'{tekst}" : tekst;
        return veilig.AsSpan().ContainsAny(",\"\r\n") ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
