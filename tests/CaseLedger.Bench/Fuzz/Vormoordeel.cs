using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseLedger.Bench.Fuzz;

/// <summary>Whether JSON has the form of a schema: the part of JSON Schema 2020-12 that the document uses.</summary>
internal sealed class Vormoordeel(Afspraken afspraken)
{
    private static readonly HashSet<string> Bekend =
    [
        "$ref", "type", "format", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength", "items", "properties", "required", "additionalProperties", "anyOf", "allOf", "oneOf",
        "description", "readOnly", "x-enum-descriptions", "example", "examples", "default", "title", "minItems", "maxItems", "deprecated", "const",
    ];

    /// <summary>What does not fit, each with its place; nothing when all does.</summary>
    public IEnumerable<string> Fouten(JsonNode? waarde, JsonNode deel, string plaats = "")
    {
        var schema = afspraken.Los(deel);
        var onbekend = schema.Select(s => s.Key).Where(k => !Bekend.Contains(k)).Select(k => $"{plaats}: the schema says {k}, which is not read here");
        return onbekend.Concat(Soort(waarde, schema, plaats)).Concat(Keuze(waarde, schema, plaats)).Concat(waarde switch
        {
            JsonObject o => Velden(o, schema, plaats),
            JsonArray a when schema["items"] is { } items => a.SelectMany((w, i) => Fouten(w, items, $"{plaats}/{i}")),
            JsonValue v => Waarde(v, schema, plaats),
            _ => [],
        });
    }

    private static IEnumerable<string> Soort(JsonNode? waarde, JsonObject schema, string plaats)
    {
        var soorten = schema["type"] switch
        {
            null => [],
            JsonArray a => a.Select(s => (string)s!).ToList(),
            var een => [(string)een!],
        };
        var eigen = waarde?.GetValueKind() switch
        {
            null => "null",
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => IsGeheel(waarde) && !soorten.Contains("number") ? "integer" : "number",
        };
        if (soorten.Count > 0 && !soorten.Contains(eigen))
        {
            yield return $"{plaats}: {eigen}, not {string.Join(" or ", soorten)}";
        }

        if (schema["enum"] is JsonArray codes && waarde is not null && !codes.Any(c => JsonNode.DeepEquals(c, waarde)))
        {
            yield return $"{plaats}: {waarde.ToJsonString()} is none of the codes";
        }
    }

    private static bool IsGeheel(JsonNode waarde) => decimal.TryParse(waarde.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) && decimal.IsInteger(getal);

    private IEnumerable<string> Keuze(JsonNode? waarde, JsonObject schema, string plaats)
    {
        foreach (var fout in schema["allOf"]?.AsArray().SelectMany(s => Fouten(waarde, s!, plaats)) ?? [])
        {
            yield return fout;
        }

        if ((schema["anyOf"] ?? schema["oneOf"]) is JsonArray keuzes && keuzes.All(k => Fouten(waarde, k!, plaats).Any()))
        {
            yield return $"{plaats}: none of the shapes; of the last: {Fouten(waarde, keuzes[^1]!, plaats).First()}";
        }
    }

    private IEnumerable<string> Velden(JsonObject waarde, JsonObject schema, string plaats)
    {
        var velden = schema["properties"] as JsonObject;
        var mist = (schema["required"] as JsonArray ?? []).Select(r => (string)r!).Where(r => !waarde.ContainsKey(r)).Select(r => $"{plaats}/{r}: missing");
        return mist.Concat(waarde.SelectMany(v => velden?[v.Key] is { } veld ? Fouten(v.Value, veld, $"{plaats}/{v.Key}")
            : schema["additionalProperties"] switch
            {
                JsonValue ja when !(bool)ja => [$"{plaats}/{v.Key}: not in the document"],
                JsonObject rest => Fouten(v.Value, rest, $"{plaats}/{v.Key}"),
                _ => [],
            }));
    }

    private static IEnumerable<string> Waarde(JsonValue waarde, JsonObject schema, string plaats) => waarde.GetValueKind() switch
    {
        JsonValueKind.String => Tekst((string)waarde!, schema).Select(f => $"{plaats}: {f}"),
        JsonValueKind.Number => Getal(waarde, schema).Select(f => $"{plaats}: {f}"),
        _ => [],
    };

    private static IEnumerable<string> Tekst(string tekst, JsonObject schema)
    {
        if ((int?)schema["maxLength"] is { } meest && new StringInfo(tekst).LengthInTextElements > meest)
        {
            yield return $"longer than {meest}";
        }

        if ((string?)schema["pattern"] is { } patroon && !Regex.IsMatch(tekst, patroon, RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            yield return $"'{tekst}' does not match {patroon}";
        }

        if (!HeeftVorm(tekst, (string?)schema["format"]))
        {
            yield return $"'{tekst}' is no {schema["format"]}";
        }
    }

    /// <summary>Answers give times in UTC.</summary>
    private static bool HeeftVorm(string tekst, string? vorm) => vorm switch
    {
        "uuid" => Guid.TryParseExact(tekst, "D", out _),
        "date" => DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => tekst.EndsWith('Z') && DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, out _),
        "uri-reference" or "uri" => Uri.TryCreate(tekst, UriKind.RelativeOrAbsolute, out _),
        _ => true,
    };

    private static IEnumerable<string> Getal(JsonNode waarde, JsonObject schema)
    {
        var getal = decimal.Parse(waarde.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (schema["minimum"] is { } minst && getal < decimal.Parse(minst.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture))
        {
            yield return $"less than {minst}";
        }

        if (schema["maximum"] is { } meest && getal > decimal.Parse(meest.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture))
        {
            yield return $"more than {meest}";
        }
    }
}
