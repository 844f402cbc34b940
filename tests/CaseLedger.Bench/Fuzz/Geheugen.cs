using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>Ids out of earlier answers, so that later requests reach what is really there.</summary>
internal sealed class Geheugen(Random lot)
{
    private const int Bewaard = 40;
    private readonly Dictionary<string, List<string>> bekend = [];

    /// <summary>An id under this name, or one like it; a new one now and then, or when none is known.</summary>
    public string Kies(params IEnumerable<string> namen)
    {
        foreach (var naam in namen)
        {
            if (lot.NextDouble() < 0.93 && bekend.TryGetValue(naam, out var ids))
            {
                return ids[lot.Next(ids.Count)];
            }
        }

        return $"{Guid.CreateVersion7():D}";
    }

    /// <summary>Only what is of the last household goes with the next.</summary>
    public void Vergeet() => bekend.Clear();

    public void Onthoud(JsonNode? antwoord)
    {
        switch (antwoord)
        {
            case JsonObject o:
                if (o["soort"] is JsonValue soort && o["registratieId"] is JsonValue registratie)
                {
                    Voeg($"{soort}", $"{registratie}");
                }

                foreach (var (naam, waarde) in o)
                {
                    if (waarde is JsonValue tekst && Guid.TryParse($"{tekst}", out _))
                    {
                        Voeg(naam, $"{tekst}");
                    }

                    Onthoud(waarde);
                }

                break;
            case JsonArray a:
                foreach (var deel in a)
                {
                    Onthoud(deel);
                }

                break;
            default:
                break;
        }
    }

    public void Voeg(string naam, string id)
    {
        var ids = bekend.TryGetValue(naam, out var eerder) ? eerder : bekend[naam] = [];
        if (!ids.Contains(id))
        {
            ids.Add(id);
        }

        if (ids.Count > Bewaard)
        {
            ids.RemoveAt(lot.Next(ids.Count));
        }
    }
}
