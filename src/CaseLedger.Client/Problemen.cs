using System.Text.Json;

namespace CaseLedger.Client;

/// <summary>Reads what the service says of a refusal or failure.</summary>
internal static class Problemen
{
    /// <summary>The problem of an answer; made from its status when something in between answered in another form.</summary>
    public static async Task<ProbleemException> Lees(HttpResponseMessage antwoord, TimeProvider klok, CancellationToken annuleer)
    {
        var tekst = await antwoord.Content.ReadAsStringAsync(annuleer).ConfigureAwait(false);
        return new ProbleemException(Ontleed(antwoord, tekst)) { HerhaalNa = Uitstel.Gevraagd(antwoord, klok) };
    }

    private static Probleem Ontleed(HttpResponseMessage antwoord, string tekst)
    {
        try
        {
            if (antwoord.Content.Headers.ContentType?.MediaType == "application/problem+json" && JsonSerializer.Deserialize<Probleem>(tekst, Json.Opties) is { } probleem)
            {
                return probleem;
            }
        }
        catch (JsonException)
        {
            // Not the service's: told as it is below.
        }

        return new Probleem { Type = "about:blank", Title = antwoord.ReasonPhrase ?? "Geen antwoord", Status = (int)antwoord.StatusCode, Detail = tekst };
    }
}
