using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>The codes of a field in the contract, each with what it means: in words, and beside the codes in the same order.</summary>
internal static class Contractcodes
{
    private const string Betekenissen = "x-enum-descriptions";

    /// <summary>Gives a schema the codes of an enum.</summary>
    public static void Beschrijf(OpenApiSchema schema, Type soort, string inleiding)
    {
        var codes = soort.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (Code: JsonSerializer.SerializeToNode(f.GetValue(null), soort, ApiJson.Opties)!, Uitleg: Xmldoc.Samenvatting(f)))
            .ToList();
        schema.Type = JsonSchemaType.String;
        schema.Enum = [.. codes.Select(c => c.Code)];
        schema.Description = $"{inleiding}\n\n{string.Join('\n', codes.Select(c => $"- `{c.Code}`: {c.Uitleg}"))}".Trim();
        schema.AddExtension(Betekenissen, new JsonNodeExtension(new JsonArray([.. codes.Select(c => JsonValue.Create(c.Uitleg))])));
    }
}
