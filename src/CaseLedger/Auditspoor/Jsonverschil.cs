using System.Text.Json.Nodes;

namespace CaseLedger.Auditspoor;

/// <summary>A place in a document: names of fields, and of things in lists the ids by which they are known.</summary>
internal sealed record Jsonpad(IReadOnlyList<string> Delen)
{
    public static Jsonpad Wortel { get; } = new([]);

    public Jsonpad Met(string deel) => new([.. Delen, deel]);

    /// <summary>Whether one is the other, or holds it.</summary>
    public bool Raakt(Jsonpad ander) => Delen.Zip(ander.Delen).All(d => d.First == d.Second);

    /// <summary>As a JSON pointer (RFC 6901), with an id where a pointer has a number: <c>/leden/0199…/naam</c>.</summary>
    public override string ToString() =>
        string.Concat(Delen.Select(d => $"/{d.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}"));
}

/// <summary>Compares two JSON documents field by field. Things in a list are matched by their ids, whatever their order.</summary>
internal static class Jsonverschil
{
    /// <summary>The lists of the dossier that hold things, and the fields by which one of them is known.</summary>
    public static IReadOnlyDictionary<string, string[]> Kenmerken { get; } = new Dictionary<string, string[]>
    {
        ["leden"] = ["lidId"],
        ["achterop"] = ["deelnemerId"],
        // What somebody decided for somebody is one thing, however often it is decided anew.
        ["toestemmingen"] = ["lidId", "voorLid", "reikwijdte"],
        ["maatregelen"] = ["maatregelId"],
        ["plannen"] = ["planId"],
        ["doelen"] = ["doelId"],
        ["afspraken"] = ["afspraakId"],
        ["aandachtspunten"] = ["code", "lidId", "registraties"],
        ["externeReferenties"] = ["systeem"],
    };

    /// <summary>The places that differ: no deeper than where one of the two has nothing, or both have a plain value.</summary>
    public static IReadOnlyList<Jsonpad> Paden(JsonNode? was, JsonNode? wordt) => [.. Vergelijk(Jsonpad.Wortel, was, wordt)];

    /// <summary>What stands at a place; null when there is nothing.</summary>
    public static JsonNode? Zoek(JsonNode? document, Jsonpad pad)
    {
        var (node, naam) = (document, string.Empty);
        foreach (var deel in pad.Delen)
        {
            (node, naam) = (Takken(naam, node)?.GetValueOrDefault(deel), deel);
        }

        return node;
    }

    private static IEnumerable<Jsonpad> Vergelijk(Jsonpad pad, JsonNode? was, JsonNode? wordt)
    {
        if (JsonNode.DeepEquals(was, wordt))
        {
            return [];
        }

        var naam = pad.Delen.LastOrDefault(string.Empty);
        return Takken(naam, was) is { } links && Takken(naam, wordt) is { } rechts
            ? links.Keys.Union(rechts.Keys).SelectMany(t => Vergelijk(pad.Met(t), links.GetValueOrDefault(t), rechts.GetValueOrDefault(t)))
            : [pad];
    }

    /// <summary>The fields of an object, or the things of a list by their ids; null for a plain value.</summary>
    private static Dictionary<string, JsonNode?>? Takken(string naam, JsonNode? node) => node switch
    {
        JsonObject velden => velden.ToDictionary(v => v.Key, v => v.Value),
        JsonArray lijst when Kenmerken.TryGetValue(naam, out var kenmerk) => OpKenmerk(lijst, kenmerk),
        _ => null,
    };

    /// <summary>Things that are known by the same ids are told apart by their order.</summary>
    private static Dictionary<string, JsonNode?> OpKenmerk(JsonArray lijst, string[] kenmerk) => lijst
        .GroupBy(ding => string.Join(',', kenmerk.Select(veld => Tekst(ding![veld]))))
        .SelectMany(groep => groep.Select((ding, i) => (Naam: i == 0 ? groep.Key : $"{groep.Key}#{i + 1}", Ding: ding)))
        .ToDictionary(d => d.Naam, d => d.Ding);

    private static string? Tekst(JsonNode? node) => node is JsonArray lijst ? string.Join('+', lijst.Select(Tekst)) : node?.ToString();
}
