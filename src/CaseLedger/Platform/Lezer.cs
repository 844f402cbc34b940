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
    private static readonly TimeSpan Voorsprong = TimeSpan.FromMinutes(5);
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
        var vorm = ApiJson.Opties.GetTypeInfo(typeof(T));
        try
        {
            return Vormcontrole.IsVerdacht(inhoud, vorm) ? (null, Vormcontrole.Controleer(inhoud, string.Empty, vorm)) : ((T?)inhoud.Deserialize(vorm), []);
        }
        catch (JsonException e)
        {
            return (null, Fouten(inhoud, e, vorm));
        }
    }

    /// <summary>Reads a registration: its own fields as <paramref name="soort"/>, and the fields that all registrations share.</summary>
    public static (object? Verzoek, Aanhef? Aanhef, IReadOnlyList<Veldfout> Fouten) Lees(JsonObject inhoud, Type soort)
    {
        var vorm = ApiJson.Opties.GetTypeInfo(soort);
        try
        {
            return Vormcontrole.IsVerdacht(inhoud, vorm, AanhefVorm)
                ? (null, null, Vormcontrole.Controleer(inhoud, string.Empty, vorm, AanhefVorm))
                : (Deel(inhoud, veld => !IsAanhef(veld)).Deserialize(vorm), (Aanhef?)Deel(inhoud, IsAanhef).Deserialize(AanhefVorm), []);
        }
        catch (JsonException e)
        {
            return (null, null, Fouten(inhoud, e, vorm, AanhefVorm));
        }
    }

    /// <summary>Faults of form that types alone cannot tell.</summary>
    public static IReadOnlyList<Veldfout> Vorm(Handeling handeling, object verzoek, Aanhef aanhef, DateTimeOffset nu)
    {
        List<Veldfout> fouten = [.. new AanhefEisen().Validate(aanhef).Errors
            .Concat(handeling.Controleer(verzoek, aanhef.GebeurdOp.Dag()).Errors)
            .Select(f => new Veldfout(Vormcontrole.Wijzer(f.PropertyName), f.ErrorMessage))];
        if (aanhef.GebeurdOp > nu + Voorsprong)
        {
            fouten.Add(new Veldfout("/gebeurdOp", "Dit tijdstip ligt in de toekomst."));
        }

        return fouten;
    }

    private static bool IsAanhef(string veld) => AanhefVelden.Contains(veld);

    private static JsonObject Deel(JsonObject inhoud, Func<string, bool> hoortErbij) =>
        new(inhoud.Where(v => hoortErbij(v.Key)).Select(v => KeyValuePair.Create(v.Key, v.Value?.DeepClone())));

    private static IReadOnlyList<Veldfout> Fouten(JsonObject inhoud, JsonException fout, params JsonTypeInfo[] vormen)
    {
        var fouten = Vormcontrole.Controleer(inhoud, string.Empty, vormen);
        return fouten.Count > 0 ? fouten : [new Veldfout(Vormcontrole.Wijzer(fout.Path), "Deze waarde kan niet.")];
    }
}
