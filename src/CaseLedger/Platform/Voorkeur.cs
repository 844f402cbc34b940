using Microsoft.Net.Http.Headers;

namespace CaseLedger.Platform;

/// <summary>Which form of an answer the caller would like best.</summary>
internal static class Voorkeur
{
    public const string Json = "application/json";
    public const string Html = "text/html";
    public const string Pdf = "application/pdf";
    public const string Csv = "text/csv";
    public const string Werkboek = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The best of these by <c>Accept</c>, the first when all are welcome; null when none is (406).</summary>
    public static string? Vorm(this HttpRequest verzoek, params string[] vormen)
    {
        if (verzoek.Headers.Accept.Count == 0)
        {
            return vormen[0];
        }

        return MediaTypeHeaderValue.TryParseList(verzoek.Headers.Accept, out var gevraagd)
            ? vormen.Select(v => (Vorm: v, Gewicht: Gewicht(v, gevraagd))).Where(v => v.Gewicht > 0).OrderByDescending(v => v.Gewicht).Select(v => v.Vorm).FirstOrDefault()
            : null;
    }

    /// <summary>The quality of the most precise range that holds this form; 0 when there is none (RFC 9110, 12.5.1).</summary>
    private static double Gewicht(string vorm, IList<MediaTypeHeaderValue> gevraagd) => gevraagd
        .Where(g => new MediaTypeHeaderValue(vorm).IsSubsetOf(g))
        .OrderBy(g => g.MatchesAllTypes ? 2 : g.MatchesAllSubTypes ? 1 : 0)
        .Select(g => g.Quality ?? 1)
        .FirstOrDefault();
}
