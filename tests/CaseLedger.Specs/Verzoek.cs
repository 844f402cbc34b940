using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseLedger.Specs;

/// <summary>A body as a client sends it, with the name of its resource and who sends it.</summary>
internal sealed record Verzoek(string Soort, JsonObject Inhoud)
{
    private static readonly JsonSerializerOptions ZonderLege = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Who records it; a member of the lokaal team, unless said otherwise.</summary>
    public Vakmens Vastlegger { get; init; } = Vakmens.LokaalTeam;

    /// <summary>A body of what is not null.</summary>
    public static Verzoek Van(string soort, object inhoud) => new(soort, (JsonObject)Json(inhoud)!);

    public static JsonNode? Json(object? waarde) => waarde is JsonNode node ? node.DeepClone() : JsonSerializer.SerializeToNode(waarde, ZonderLege);

    /// <summary>The same body with a field set, also to null.</summary>
    public Verzoek Met(string veld, object? waarde)
    {
        var inhoud = (JsonObject)Inhoud.DeepClone();
        inhoud[veld] = Json(waarde);
        return this with { Inhoud = inhoud };
    }

    public Verzoek Zonder(params string[] velden)
    {
        var inhoud = (JsonObject)Inhoud.DeepClone();
        Array.ForEach(velden, veld => inhoud.Remove(veld));
        return this with { Inhoud = inhoud };
    }

    /// <summary>Explains a deviation from rules.</summary>
    public Verzoek Afwijkend(params string[] regels) =>
        Met("afwijking", new { regels, motivering = "Het kon vandaag niet anders, zie het verslag." });

    public Verzoek Door(Vakmens vastlegger) => this with { Vastlegger = vastlegger };
}
