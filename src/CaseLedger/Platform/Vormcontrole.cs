using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseLedger.Platform;

/// <summary>Finds every field that does not have the form of the contract. Runs only when something is wrong.</summary>
internal static class Vormcontrole
{
    private const string Verplicht = "Dit veld is verplicht.";

    /// <summary>All faults of a JSON object that must fit one type, or several types together.</summary>
    public static IReadOnlyList<Veldfout> Controleer(JsonObject inhoud, string pad, params JsonTypeInfo[] vormen) =>
        [.. Onbekend(inhoud, pad, vormen), .. vormen.SelectMany(v => v.Properties.SelectMany(p => Eigenschap(inhoud, pad, p)))];

    /// <summary>Whether there is something that the serializer lets through: a list that holds null, a field that is only written.</summary>
    public static bool IsVerdacht(JsonObject inhoud, params JsonTypeInfo[] vormen) =>
        HeeftLegeDelen(inhoud) || Onbekend(inhoud, string.Empty, vormen).Any();

    private static bool HeeftLegeDelen(JsonNode? node) => node switch
    {
        JsonObject inhoud => inhoud.Any(v => HeeftLegeDelen(v.Value)),
        JsonArray reeks => reeks.Any(deel => deel is null || HeeftLegeDelen(deel)),
        _ => false,
    };

    private static IEnumerable<Veldfout> Onbekend(JsonObject inhoud, string pad, params JsonTypeInfo[] vormen) => inhoud
        .Where(veld => !vormen.Any(v => v.Properties.Any(p => p.Set is not null && p.Name == veld.Key)))
        .Select(veld => new Veldfout($"{pad}/{Ontsnap(veld.Key)}", "Dit veld kennen wij niet. Controleer de spelling, of laat het weg."));

    /// <summary>A JSON pointer for a path of System.Text.Json such as <c>$.leden[0].naam</c>, or of a validator such as <c>Leden[0].Naam</c>.</summary>
    public static string Wijzer(string? pad) => string.IsNullOrEmpty(pad) ? string.Empty : string.Concat(pad
        .TrimStart('$', '.')
        .Replace("[", ".", StringComparison.Ordinal)
        .Replace("]", string.Empty, StringComparison.Ordinal)
        .Split('.', StringSplitOptions.RemoveEmptyEntries)
        .Select(deel => $"/{JsonNamingPolicy.CamelCase.ConvertName(deel)}"));

    private static IEnumerable<Veldfout> Eigenschap(JsonObject inhoud, string pad, JsonPropertyInfo eigenschap)
    {
        if (eigenschap.Set is null)
        {
            return [];
        }

        var plaats = $"{pad}/{eigenschap.Name}";
        if (!inhoud.TryGetPropertyValue(eigenschap.Name, out var waarde))
        {
            return eigenschap.IsRequired ? [new Veldfout(plaats, Verplicht)] : [];
        }

        if (waarde is null)
        {
            return eigenschap.IsSetNullable ? [] : [new Veldfout(plaats, "Dit veld mag niet leeg (null) zijn.")];
        }

        return Waarde(waarde, plaats, ApiJson.Opties.GetTypeInfo(eigenschap.PropertyType));
    }

    private static IEnumerable<Veldfout> Waarde(JsonNode? waarde, string pad, JsonTypeInfo vorm) => vorm.Kind switch
    {
        JsonTypeInfoKind.Object => waarde is JsonObject inhoud
            ? Controleer(inhoud, pad, vorm)
            : [new Veldfout(pad, "Hier hoort een object, tussen accolades.")],
        JsonTypeInfoKind.Enumerable => waarde is JsonArray reeks
            ? reeks.SelectMany((deel, i) => Waarde(deel, $"{pad}/{i}", ApiJson.Opties.GetTypeInfo(vorm.ElementType!)))
            : [new Veldfout(pad, "Hier hoort een lijst, tussen blokhaken.")],
        _ => Enkel(waarde, pad, vorm),
    };

    private static IEnumerable<Veldfout> Enkel(JsonNode? waarde, string pad, JsonTypeInfo vorm)
    {
        try
        {
            return waarde is null || waarde.Deserialize(vorm) is null ? [new Veldfout(pad, Verplicht)] : [];
        }
        catch (JsonException e)
        {
            return [new Veldfout(pad, e is VormException ? e.Message : Verwacht(Nullable.GetUnderlyingType(vorm.Type) ?? vorm.Type))];
        }
    }

    private static string Verwacht(Type type) => type switch
    {
        _ when type == typeof(bool) => "Kies true of false, zonder aanhalingstekens.",
        _ when type == typeof(int) || type == typeof(long) || type == typeof(Verzegeld<int>) => "Geef een geheel getal.",
        _ => "Deze waarde kan niet.",
    };

    private static string Ontsnap(string naam) =>
        naam.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
