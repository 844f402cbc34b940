using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>Makes JSON that a schema allows.</summary>
internal sealed class Waardemaker(Afspraken afspraken, Random lot, Geheugen geheugen, string tuin)
{
    private const int Diep = 4;
    private static readonly DateTime Begin = new(2024, 9, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Woorden = ["gesprek", "école", "日本", "🙂", "lijn\neen", "\"aanhaling\"", "<b>vet</b>", "", " ", "x"];

    public JsonNode? Maak(JsonNode deel, string naam, int diepte = 0)
    {
        var schema = afspraken.Los(deel);
        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray keuzes)
        {
            return Maak(keuzes[lot.Next(keuzes.Count)]!, naam, diepte);
        }

        if (schema["enum"] is JsonArray codes)
        {
            return codes[lot.Next(codes.Count)]!.DeepClone();
        }

        var soort = schema["type"] is JsonArray soorten ? soorten.Select(s => (string)s!).First(s => s != "null") : (string?)schema["type"];
        return soort switch
        {
            "object" => Voorwerp(schema, diepte),
            "array" => new JsonArray([.. Enumerable.Range(0, diepte > Diep ? 0 : 1 + lot.Next(2)).Select(_ => Maak(schema["items"]!, naam, diepte + 1))]),
            "integer" => Getal(schema),
            "number" => decimal.Round((decimal)(lot.NextDouble() * 20), 1),
            "boolean" => lot.Next(2) == 0,
            "string" => Tekst(schema, naam),
            _ => null,
        };
    }

    private JsonObject Voorwerp(JsonObject schema, int diepte)
    {
        var verplicht = (schema["required"] as JsonArray ?? []).Select(r => (string)r!).ToHashSet();
        var velden = (schema["properties"] as JsonObject ?? []).Where(v => verplicht.Contains(v.Key) || (diepte < Diep && lot.NextDouble() < 0.3));
        return new JsonObject(velden.Select(v => KeyValuePair.Create(v.Key, Maak(v.Value!, v.Key, diepte + 1))));
    }

    private int Getal(JsonObject schema)
    {
        var minst = (int?)schema["minimum"] ?? 0;
        return lot.Next(minst, Math.Max(minst + 1, Math.Min((int?)schema["maximum"] + 1 ?? int.MaxValue, minst + 11)));
    }

    private string Tekst(JsonObject schema, string naam) => ((string?)schema["format"], naam) switch
    {
        ("uuid", _) => geheugen.Kies(naam, "registratieId"),
        ("date", _) => Begin.AddDays(lot.Next(700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ("date-time", _) => Begin.AddMinutes(lot.Next(700 * 24 * 60)).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (lot.Next(2) == 0 ? "Z" : "+01:00"),
        (_, "toekomsttuin") => tuin,
        (_, "kwartaal" or "vanaf" or "tot") when schema["pattern"] is not null => $"{2024 + lot.Next(2)}-{1 + lot.Next(4)}",
        _ when naam.EndsWith("Id", StringComparison.Ordinal) => lot.Next(2) == 0 ? "lokaalTeam" : geheugen.Kies(naam, "registratieId"),
        _ => string.Concat(Enumerable.Range(0, 1 + lot.Next(3)).Select(_ => Woorden[lot.Next(Woorden.Length)])),
    };
}
