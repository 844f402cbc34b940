using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseLedger.Platform;

/// <summary>Reads bodies: strictly, and with every fault named at once.</summary>
internal static class Lezer
{
    private static readonly JsonTypeInfo AanhefVorm = ApiJson.Opties.GetTypeInfo(typeof(Aanhef));
    private static readonly FrozenSet<string> AanhefVelden = AanhefVorm.Properties.Select(p => p.Name).ToFrozenSet();
    private static readonly JsonDocumentOptions Strikt = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The JSON object in a body, or what is wrong with it.</summary>
    public static (JsonObject? Inhoud, Veldfout? Fout) Ontleed(ReadOnlySpan<byte> bytes)
    {
        if (Tekens.Fout(bytes) is { } fout)
        {
            return (null, new Veldfout(string.Empty, fout));
        }

        try
        {
            return JsonNode.Parse(bytes, documentOptions: Strikt) is JsonObject inhoud
                ? (inhoud, null)
                : (null, new Veldfout(string.Empty, "Stuur een JSON-object, tussen accolades."));
        }
        catch (JsonException e)
        {
            return (null, new Veldfout(string.Empty, e.Message.Contains("uplicate", StringComparison.Ordinal)
                ? "Een veld komt twee keer voor."
                : $"Dit is geen geldige JSON (regel {e.LineNumber + 1})."));
        }
    }

    /// <summary>Reads a body of any type.</summary>
    public static (T? Waarde, IReadOnlyList<Veldfout> Fouten) Lees<T>(JsonObject inhoud)
        where T : class
    {
        try
        {
            return (inhoud.Deserialize<T>(ApiJson.Opties), []);
        }
        catch (JsonException e)
        {
            return (null, Fouten(inhoud, e, ApiJson.Opties.GetTypeInfo(typeof(T))));
        }
    }

    /// <summary>Reads a registration: its own fields as <paramref name="soort"/>, and the fields that all registrations share.</summary>
    public static (object? Verzoek, Aanhef? Aanhef, IReadOnlyList<Veldfout> Fouten) Lees(JsonObject inhoud, Type soort)
    {
        var vorm = ApiJson.Opties.GetTypeInfo(soort);
        try
        {
            var eigen = new JsonObject(inhoud.Where(v => !AanhefVelden.Contains(v.Key)).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone())));
            return (eigen.Deserialize(vorm), (Aanhef?)inhoud.Deserialize(AanhefVorm), []);
        }
        catch (JsonException e)
        {
            return (null, null, Fouten(inhoud, e, vorm, AanhefVorm));
        }
    }

    private static IReadOnlyList<Veldfout> Fouten(JsonObject inhoud, JsonException fout, params JsonTypeInfo[] vormen)
    {
        var fouten = Vormcontrole.Controleer(inhoud, string.Empty, vormen);
        return fouten.Count > 0 ? fouten : [new Veldfout(Vormcontrole.Wijzer(fout.Path), "Deze waarde kan niet.")];
    }
}
