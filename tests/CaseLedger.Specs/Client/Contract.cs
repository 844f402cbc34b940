using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseLedger.Specs.Client;

/// <summary>The approved contract, read for what a client must know of it.</summary>
internal sealed partial class Contract
{
    private readonly JsonObject document;

    public Contract(JsonObject document)
    {
        this.document = document;
        Schemas = document["components"]!["schemas"]!.AsObject();
        Verzoeksoorten = Bereikt(Operaties.Select(o => o.Lichaam?.Schema));
    }

    /// <summary>Where the client's sources are.</summary>
    public static string Map { get; } = Path.GetFullPath(Path.Combine(Hier(), "../../../src/CaseLedger.Client"));

    /// <summary>Names of types that somebody wrote by hand instead.</summary>
    public static IReadOnlySet<string> Handwerk { get; } = Directory.EnumerateFiles(Map, "*.cs").Where(b => !b.EndsWith(".g.cs", StringComparison.Ordinal))
        .SelectMany(b => Soort().Matches(File.ReadAllText(b))).Select(m => m.Groups[1].Value).ToHashSet();

    public JsonObject Schemas { get; }

    /// <summary>Schemas that stand in a request, where leaving out and sending nothing may differ.</summary>
    public IReadOnlySet<string> Verzoeksoorten { get; }

    public IEnumerable<Operatie> Operaties => document["paths"]!.AsObject()
        .SelectMany(pad => pad.Value!.AsObject().Where(m => m.Value!["operationId"] is not null).Select(m => new Operatie(pad.Key, m.Key, m.Value!.AsObject())))
        .OrderBy(o => o.Naam, StringComparer.Ordinal);

    public static Contract Goedgekeurd() => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Map, "../../api-specs/openapi.json")))!.AsObject());

    public static string? Verwijzing(JsonNode? schema) => schema?["$ref"]?.GetValue<string>().Split('/')[^1];

    /// <summary>The C# type of a value.</summary>
    public string Typenaam(JsonNode schema) => Verwijzing(schema) ?? (Soorten(schema).FirstOrDefault(s => s != "null"), schema["format"]?.GetValue<string>()) switch
    {
        (null, _) when schema["oneOf"] is JsonArray keuzes => Typenaam(keuzes.First(k => k!["type"]?.ToString() != "null")!),
        ("string", "uuid") => "Guid",
        ("string", "date") => "DateOnly",
        ("string", "date-time") => "DateTimeOffset",
        ("string", _) => Codesoort(schema) ?? "string",
        ("integer", "int64") => "long",
        ("integer", _) => "int",
        ("number", _) => "double",
        ("boolean", _) => "bool",
        ("array", _) => $"IReadOnlyList<{Typenaam(schema["items"]!)}>",
        ("object", _) when schema["additionalProperties"] is JsonObject waarde => $"IReadOnlyDictionary<string, {Typenaam(waarde)}>",
        ("object", _) when schema["properties"] is JsonObject velden => $"IReadOnlyDictionary<string, {velden.Select(v => Typenaam(v.Value!)).Distinct().Single()}>",
        _ => "JsonElement",
    };

    /// <summary>Whether null may stand there.</summary>
    public static bool Leeg(JsonNode schema) => Soorten(schema).Contains("null") || schema["oneOf"] is JsonArray keuzes && keuzes.Any(k => k!["type"]?.ToString() == "null");

    private static IEnumerable<string> Soorten(JsonNode schema) => schema["type"] switch
    {
        JsonArray soorten => soorten.Select(s => s!.GetValue<string>()),
        JsonValue soort => [soort.GetValue<string>()],
        _ => [],
    };

    /// <summary>The named codes that a list of codes is; null for no list, or one that has no name.</summary>
    private string? Codesoort(JsonNode schema) => schema["enum"] is { } codes
        ? Schemas.FirstOrDefault(s => JsonNode.DeepEquals(s.Value!["enum"], codes)).Key
        : null;

    private HashSet<string> Bereikt(IEnumerable<JsonNode?> begin)
    {
        var gezien = new HashSet<string>();
        var wacht = new Stack<string>(begin.SelectMany(Namen));
        while (wacht.TryPop(out var naam))
        {
            if (gezien.Add(naam))
            {
                Namen(Schemas[naam]).ToList().ForEach(wacht.Push);
            }
        }

        return gezien;
    }

    private static IEnumerable<string> Namen(JsonNode? schema) => schema is null ? [] : Verwijzingen().Matches(schema.ToJsonString()).Select(m => m.Groups[1].Value);

    private static string Hier([CallerFilePath] string hier = "") => Path.GetDirectoryName(hier)!;

    [GeneratedRegex("#/components/schemas/(\\w+)")]
    private static partial Regex Verwijzingen();

    [GeneratedRegex("public sealed record (\\w+)")]
    private static partial Regex Soort();
}
