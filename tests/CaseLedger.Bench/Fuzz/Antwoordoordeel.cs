using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>An answer as it came over the line.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Koppen">Headers, by name in any case.</param>
/// <param name="Mediatype">Without parameters; null when there was none.</param>
/// <param name="Tekst">The body.</param>
internal sealed record Ontvangen(int Status, IReadOnlyDictionary<string, string> Koppen, string? Mediatype, string Tekst);

/// <summary>Whether an answer is one that the document promises.</summary>
internal sealed class Antwoordoordeel(Afspraken afspraken)
{
    private const string Ndjson = "application/x-ndjson";
    private const string Json = "application/json";
    private const string Problemen = "application/problem+json";

    /// <summary>Headers that tell something: they are only sent where the document says so.</summary>
    private static readonly string[] Sprekend = ["ETag", "Link", "Location", "Retry-After", "Idempotent-Replay", "WWW-Authenticate"];

    private readonly Vormoordeel vorm = new(afspraken);

    /// <summary>What breaks the document; nothing when all is kept.</summary>
    /// <param name="methode">Of the request.</param>
    /// <param name="pad">Of the request, from the root.</param>
    /// <param name="antwoord">What came.</param>
    public IEnumerable<string> Fouten(string methode, string pad, Ontvangen antwoord)
    {
        if (afspraken.Zoek(methode, pad) is not { } bewerking)
        {
            // Nothing is documented here: then only that the service says so.
            return antwoord.Status is >= 400 and < 500 && afspraken.Bewerkingen[0].Antwoord(400) is { } probleem
                ? Inhoud(probleem, antwoord)
                : [$"{antwoord.Status} of an address that is not in the document"];
        }

        return bewerking.Antwoord(antwoord.Status) is { } beschreven
            ? Inhoud(beschreven, antwoord).Concat(Koppen(beschreven, antwoord)).Select(f => $"{bewerking.Naam} {antwoord.Status}: {f}")
            : [$"{bewerking.Naam}: status {antwoord.Status} is not in the document"];
    }

    private IEnumerable<string> Inhoud(JsonObject beschreven, Ontvangen antwoord)
    {
        if (beschreven["content"] is not JsonObject vormen)
        {
            return antwoord.Tekst.Length == 0 ? [] : ["a body where the document has none"];
        }

        if (antwoord.Mediatype is null || vormen[antwoord.Mediatype] is not { } inhoud)
        {
            return [$"media type {antwoord.Mediatype ?? "none"} is not in the document"];
        }

        return antwoord.Mediatype switch
        {
            Json or Problemen => Gelezen(antwoord.Tekst, inhoud["schema"]!),
            Ndjson => antwoord.Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(r => Gelezen(r, inhoud["schema"]!)),
            _ => [],
        };
    }

    private IEnumerable<string> Gelezen(string tekst, JsonNode schema)
    {
        try
        {
            return vorm.Fouten(JsonNode.Parse(tekst), schema);
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }

    private IEnumerable<string> Koppen(JsonObject beschreven, Ontvangen antwoord)
    {
        var bekend = (beschreven["headers"] as JsonObject ?? []).ToDictionary(k => k.Key, k => afspraken.Los(k.Value!));
        foreach (var kop in Sprekend.Where(k => antwoord.Koppen.ContainsKey(k) && !bekend.ContainsKey(k)))
        {
            yield return $"the header {kop} is not in the document";
        }

        foreach (var (naam, kop) in bekend)
        {
            if (antwoord.Koppen.TryGetValue(naam, out var waarde))
            {
                var schema = afspraken.Los(kop["schema"]!);
                foreach (var fout in vorm.Fouten((string?)schema["type"] == "integer" && int.TryParse(waarde, out var getal) ? getal : waarde, schema, naam))
                {
                    yield return fout;
                }
            }
            else if ((bool?)kop["required"] == true)
            {
                yield return $"the header {naam} is missing";
            }
        }
    }
}
