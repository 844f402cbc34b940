using System.Text.Json.Nodes;

namespace CaseLedger.Bench.Fuzz;

/// <summary>One operation of the document.</summary>
/// <param name="Afspraken">The document.</param>
/// <param name="Methode">GET or POST.</param>
/// <param name="Pad">From the root, with placeholders.</param>
/// <param name="Inhoud">What the document says of it.</param>
internal sealed record Bewerking(Afspraken Afspraken, string Methode, string Pad, JsonObject Inhoud)
{
    public string Naam { get; } = (string)Inhoud["operationId"]!;

    public IReadOnlyList<string> Delen { get; } = Pad.Split('/');

    /// <summary>Parameters, by where they stand and their name.</summary>
    public IReadOnlyList<JsonObject> Parameters { get; } = [.. Inhoud["parameters"]?.AsArray().Select(p => Afspraken.Los(p!)) ?? []];

    /// <summary>The scopes that may use it; none when everybody may.</summary>
    public IReadOnlyList<string> Scopes { get; } = [.. Inhoud["x-scopes"]?.AsArray().Select(s => (string)s!) ?? []];

    /// <summary>The media type of the body and what the document says of it; null when there is none.</summary>
    public (string Mediatype, JsonObject Inhoud)? Lichaam { get; } =
        Inhoud["requestBody"]?["content"]?.AsObject().Select(c => ((string, JsonObject)?)(c.Key, c.Value!.AsObject())).First();

    public int Plaatshouders => Delen.Count(d => d.StartsWith('{'));

    /// <summary>What is said of a status; null when nothing is.</summary>
    public JsonObject? Antwoord(int status) => Inhoud["responses"]![$"{status}"] is { } antwoord ? Afspraken.Los(antwoord) : null;

    /// <summary>The schema of a parameter in the address.</summary>
    public JsonObject Schema(string plaatshouder) =>
        Afspraken.Los(Parameters.First(p => (string)p["in"]! == "path" && (string)p["name"]! == plaatshouder)["schema"]!);

    public bool Past(IReadOnlyList<string> delen) => Delen.Zip(delen).All(d => d.First.StartsWith('{') ? Afspraken.Past(Schema(d.First.Trim('{', '}')), d.Second) : d.First == d.Second);
}
