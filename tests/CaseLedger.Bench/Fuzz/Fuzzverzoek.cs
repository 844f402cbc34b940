using System.Text;

namespace CaseLedger.Bench.Fuzz;

/// <summary>A request, whatever its form.</summary>
/// <param name="Methode">Any word.</param>
/// <param name="Pad">Path and query as they go over the line.</param>
/// <param name="Koppen">Headers, the content type among them.</param>
/// <param name="Lichaam">The bytes of the body; null when there is none.</param>
internal sealed record Fuzzverzoek(string Methode, string Pad, IReadOnlyList<(string Naam, string Waarde)> Koppen, byte[]? Lichaam)
{
    /// <summary>A service in this process cannot take a path that was not tidied.</summary>
    private const string InDitProces = "localhost";

    /// <summary>As it is sent by an HTTP client, without the path being tidied.</summary>
    public HttpRequestMessage Bericht(Uri dienst)
    {
        var bericht = new HttpRequestMessage(new HttpMethod(Methode), new Uri($"{dienst.GetLeftPart(UriPartial.Authority)}{Pad}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = dienst.Host != InDitProces }));
        if (Lichaam is not null)
        {
            bericht.Content = new ByteArrayContent(Lichaam);
        }

        foreach (var (naam, waarde) in Koppen)
        {
            if (!bericht.Headers.TryAddWithoutValidation(naam, waarde))
            {
                bericht.Content?.Headers.TryAddWithoutValidation(naam, waarde);
            }
        }

        return bericht;
    }

    /// <summary>For who wants to send it again by hand.</summary>
    public string Curl(Uri dienst)
    {
        var regel = new StringBuilder($"curl -gsi --path-as-is -X {Quote(Methode)} {Quote($"{dienst.GetLeftPart(UriPartial.Authority)}{Pad}")}");
        foreach (var (naam, waarde) in Koppen)
        {
            regel.Append($" -H {Quote($"{naam}: {waarde}")}");
        }

        return Lichaam is null ? regel.ToString() : $"base64 -d <<<{Convert.ToBase64String(Lichaam)} | {regel} --data-binary @-";
    }

    private static string Quote(string tekst) => $"'{tekst.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
