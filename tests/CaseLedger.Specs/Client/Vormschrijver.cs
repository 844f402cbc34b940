using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Specs.Client;

/// <summary>Writes a record for each object of the contract, and an enum for each list of codes.</summary>
internal sealed class Vormschrijver(Contract contract)
{
    public string Vormen()
    {
        var bron = new Bron();
        foreach (var (naam, schema) in contract.Schemas.Where(s => s.Value!["enum"] is null && !Contract.Handwerk.Contains(s.Key)))
        {
            Vorm(bron, naam, schema!);
        }

        return bron.ToString();
    }

    public string Codes()
    {
        var bron = new Bron();
        foreach (var (naam, schema) in contract.Schemas.Where(s => s.Value!["enum"] is not null))
        {
            Codelijst(bron, naam, schema!);
        }

        return bron.ToString();
    }

    private void Vorm(Bron bron, string naam, JsonNode schema)
    {
        var verplicht = (schema["required"] as JsonArray ?? []).Select(v => v!.GetValue<string>()).ToHashSet();
        bron.Uitleg(string.Empty, schema["description"]?.GetValue<string>() ?? Handeling(naam)).Regel($"public sealed record {naam}").Regel("{");
        foreach (var (veld, inhoud) in schema["properties"] as JsonObject ?? [])
        {
            if (veld != schema["properties"]!.AsObject().First().Key)
            {
                bron.Regel();
            }

            Veld(bron, naam, veld, inhoud!, verplicht.Contains(veld));
        }

        bron.Regel("}").Regel();
    }

    private void Veld(Bron bron, string vorm, string veld, JsonNode schema, bool verplicht)
    {
        var naam = Bron.Groot(veld.TrimStart('_'));
        var soort = contract.Typenaam(schema);
        var begin = Begin(vorm, schema, soort, verplicht);
        bron.Uitleg("    ", schema["description"]?.GetValue<string>() ?? schema["oneOf"]?[0]?["description"]?.GetValue<string>());
        if (JsonNamingPolicy.CamelCase.ConvertName(naam) != veld)
        {
            bron.Regel($"    [JsonPropertyName(\"{veld}\")]");
        }

        var leeg = begin is null && (!verplicht || Contract.Leeg(schema));
        bron.Regel($"    public {(verplicht ? "required " : "")}{soort}{(leeg ? "?" : "")} {naam} {{ get; init; }}{begin}");
    }

    /// <summary>What a member of an answer is when it was left out though it is never null; null where it may be null, or must be there.</summary>
    private string? Begin(string vorm, JsonNode schema, string soort, bool verplicht) => soort switch
    {
        _ when verplicht || Contract.Leeg(schema) || contract.Verzoeksoorten.Contains(vorm) => null,
        "Guid" or "DateOnly" or "DateTimeOffset" or "long" or "int" or "double" or "bool" => string.Empty,
        "string" => " = \"\";",
        _ when soort.StartsWith("IReadOnlyList", StringComparison.Ordinal) => " = [];",
        _ => null,
    };

    private static void Codelijst(Bron bron, string naam, JsonNode schema)
    {
        bron.Uitleg(string.Empty, schema["description"]?.GetValue<string>() ?? naam)
            .Regel($"[JsonConverter(typeof(Codeconverter<{naam}>))]").Regel($"public enum {naam}").Regel("{")
            .Uitleg("    ", "A code that this version of the client does not know.").Regel("    NietHerkend = 0,");
        foreach (var (code, uitleg) in schema["enum"]!.AsArray().Select(c => c!.GetValue<string>()).Zip(schema["x-enum-descriptions"]!.AsArray()))
        {
            bron.Regel().Uitleg("    ", uitleg?.GetValue<string>());
            if (JsonNamingPolicy.CamelCase.ConvertName(Bron.Groot(code)) != code)
            {
                bron.Regel($"    [JsonStringEnumMemberName(\"{code}\")]");
            }

            bron.Regel($"    {Bron.Groot(code)},");
        }

        bron.Regel("}").Regel();
    }

    /// <summary>What an act is, for its body.</summary>
    private string? Handeling(string naam) => contract.Operaties.FirstOrDefault(o => o.Naam == naam)?.Beschrijving["summary"]?.GetValue<string>();
}
