using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>The OpenAPI document, as who calls the service reads it.</summary>
internal sealed class Afspraken
{
    private readonly JsonObject document;
    private readonly Dictionary<string, JsonObject> gevolgd = [];
    private readonly ILookup<int, Bewerking> opLengte;

    private Afspraken(JsonObject document)
    {
        this.document = document;
        var basis = (string)document["servers"]![0]!["url"]!;
        Bewerkingen = [.. document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => new Bewerking(this, o.Key.ToUpperInvariant(), basis + p.Key, o.Value!.AsObject())))];
        opLengte = Bewerkingen.ToLookup(b => b.Delen.Count);
    }

    public IReadOnlyList<Bewerking> Bewerkingen { get; }

    public static Afspraken Lees(string json) => new(JsonNode.Parse(json)!.AsObject());

    /// <summary>What a schema, answer or header says, or what it points at says.</summary>
    public JsonObject Los(JsonNode deel)
    {
        if (deel["$ref"] is not { } verwijzing)
        {
            return deel.AsObject();
        }

        var plaats = (string)verwijzing!;
        lock (gevolgd)
        {
            return gevolgd.TryGetValue(plaats, out var gevonden)
                ? gevonden
                : gevolgd[plaats] = Los(plaats.Split('/').Skip(1).Aggregate((JsonNode)document, (in_, naam) => in_[naam]!));
        }
    }

    /// <summary>A part that all share: <c>responses</c>, <c>Probleem400</c>.</summary>
    public JsonObject Deel(string soort, string naam) => document["components"]![soort]![naam]!.AsObject();

    /// <summary>The operation behind an address; words go before placeholders. Null when none is documented.</summary>
    public Bewerking? Zoek(string methode, string pad)
    {
        var delen = pad.Split('?')[0].Split('/');
        return opLengte[delen.Length].Where(b => b.Methode == methode && b.Past(delen)).OrderBy(b => b.Plaatshouders).FirstOrDefault();
    }

    /// <summary>Whether a segment can stand where this parameter stands: another one is another address.</summary>
    public static bool Past(JsonObject schema, string deel) => (string?)schema["format"] switch
    {
        "uuid" => Guid.TryParse(deel, out _),
        "int64" => long.TryParse(deel, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        _ => deel.Length > 0,
    };
}
