using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseLedger.Koppelingen;

/// <summary>Replaces <c>@sleutel</c> by the id of that line, only where the body's type has a reference; other text stays as it is.</summary>
internal static class Sleutelverwijzingen
{
    /// <summary>The names that are referred to.</summary>
    public static IReadOnlyList<string> Zoek(JsonObject gegevens, Type verzoek) =>
        [.. Plaatsen(gegevens, ApiJson.Opties.GetTypeInfo(verzoek)).Select(Naam)];

    /// <summary>Puts ids in their place; a name that is not known stays, and is refused as an id.</summary>
    public static void LosOp(JsonObject gegevens, Type verzoek, IReadOnlyDictionary<string, Guid> bekend)
    {
        foreach (var plaats in Plaatsen(gegevens, ApiJson.Opties.GetTypeInfo(verzoek)).ToList())
        {
            if (bekend.TryGetValue(Naam(plaats), out var id))
            {
                plaats.ReplaceWith(id.ToString("D"));
            }
        }
    }

    private static string Naam(JsonValue plaats) => plaats.GetValue<string>()[1..];

    private static IEnumerable<JsonValue> Plaatsen(JsonNode? waarde, JsonTypeInfo vorm) => (waarde, vorm.Kind) switch
    {
        (JsonObject inhoud, JsonTypeInfoKind.Object) => vorm.Properties
            .Where(p => inhoud.ContainsKey(p.Name))
            .SelectMany(p => Plaatsen(inhoud[p.Name], ApiJson.Opties.GetTypeInfo(p.PropertyType))),
        (JsonArray reeks, JsonTypeInfoKind.Enumerable) => reeks.SelectMany(deel => Plaatsen(deel, ApiJson.Opties.GetTypeInfo(vorm.ElementType!))),
        (JsonValue enkel, _) when IsVerwijzing(vorm.Type) && enkel.TryGetValue<string>(out var tekst) && tekst.StartsWith('@') => [enkel],
        _ => [],
    };

    private static bool IsVerwijzing(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(DeelnemerId) || typeof(IVerwijzing).IsAssignableFrom(type);
    }
}
