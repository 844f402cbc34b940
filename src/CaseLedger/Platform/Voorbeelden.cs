using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>What can be sent for an act, and what is answered.</summary>
/// <param name="Handeling">The operation.</param>
/// <param name="Adres">Where it is sent.</param>
/// <param name="Verzoek">The body.</param>
/// <param name="Antwoord">The answer, 201.</param>
/// <param name="Als">Claims of who sends it, where that is not the lokaal team's contactpersoon.</param>
internal sealed record Voorbeeld(string Handeling, string Adres, JsonObject Verzoek, JsonObject Antwoord, JsonObject? Als = null);

/// <summary>The examples of <c>api-specs/voorbeelden.json</c>: sent in order they tell of one household, and of two anonymous ones.</summary>
internal static class Voorbeelden
{
    public const string Bestand = "voorbeelden.json";

    public static IReadOnlyList<Voorbeeld> Alle { get; } = Lees();

    /// <summary>Shows the examples of an operation with its body and its answer.</summary>
    public static void Toon(OpenApiOperation operation)
    {
        var eigen = Alle.Where(v => v.Handeling == operation.OperationId).ToList();
        Toon(operation.RequestBody?.Content, eigen.ConvertAll(v => v.Verzoek));
        Toon(operation.Responses?["201"].Content, eigen.ConvertAll(v => v.Antwoord));
    }

    private static void Toon(IDictionary<string, IOpenApiMediaType>? inhoud, List<JsonObject> voorbeelden)
    {
        if (voorbeelden.Count > 0 && inhoud?["application/json"] is OpenApiMediaType json)
        {
            json.Examples = voorbeelden.Index().ToDictionary(v => $"voorbeeld{v.Index + 1}", IOpenApiExample (v) => new OpenApiExample { Value = v.Item });
        }
    }

    private static List<Voorbeeld> Lees()
    {
        using var bron = typeof(Voorbeelden).Assembly.GetManifestResourceStream(Bestand)!;
        return JsonSerializer.Deserialize<List<Voorbeeld>>(bron, JsonSerializerOptions.Web)!;
    }
}
