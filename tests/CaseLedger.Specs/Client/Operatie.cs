using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Client;

/// <summary>One operation of the contract.</summary>
internal sealed record Operatie(string Pad, string Methode, JsonObject Beschrijving)
{
    private const string Json = "application/json";

    public string Naam => Beschrijving["operationId"]!.GetValue<string>();

    /// <summary>Path and query parameters, those of the path first.</summary>
    public IEnumerable<JsonNode> Parameters => AlleParameters.Where(p => Plaats(p) == "path").Concat(AlleParameters.Where(p => Plaats(p) == "query"));

    /// <summary>Whether it takes a key, so that it can be repeated.</summary>
    public bool MetSleutel => AlleParameters.Any(p => p["name"]!.GetValue<string>() == "Idempotency-Key");

    /// <summary>Whether it only searches, though by POST.</summary>
    public bool Zoekt => Pad.Split('/')[^1].StartsWith('_');

    public (string Mediatype, JsonNode Schema)? Lichaam => Beschrijving["requestBody"]?["content"] is JsonObject inhoud ? (inhoud.First().Key, inhoud.First().Value!["schema"]!) : null;

    /// <summary>What it answers when it succeeds, JSON before other forms; more than one when that depends on who asks.</summary>
    public IReadOnlyList<(string Mediatype, JsonNode Schema)> Antwoorden =>
    [
        .. from antwoord in Gelukt
           from inhoud in (antwoord["content"] as JsonObject ?? []).OrderBy(i => i.Key != Json).Take(1)
           from schema in Keuzes(inhoud.Value!["schema"]!)
           select (inhoud.Key, schema),
    ];

    /// <summary>Whether there may be a next page.</summary>
    public bool Bladert => Gelukt.Any(a => a["headers"]?["Link"] is not null);

    private IEnumerable<JsonNode> Gelukt => Beschrijving["responses"]!.AsObject().Where(a => a.Key[0] == '2').Select(a => a.Value!);

    private IEnumerable<JsonNode> AlleParameters => (Beschrijving["parameters"] as JsonArray ?? []).Select(p => p!);

    private static IEnumerable<JsonNode> Keuzes(JsonNode schema) => schema["anyOf"] is JsonArray keuzes ? keuzes.Select(k => k!) : [schema];

    public static string Plaats(JsonNode parameter) => parameter["in"]!.GetValue<string>();
}
