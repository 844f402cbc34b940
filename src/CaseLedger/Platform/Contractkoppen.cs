using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>The headers of answers, said once in the contract.</summary>
internal static class Contractkoppen
{
    public const string Versie = "API-Version";
    public const string ETag = "ETag";
    public const string Plaats = "Location";
    public const string Herhaald = "Idempotent-Replay";
    public const string Wacht = "Retry-After";
    public const string Verder = "Link";
    public const string Aanmelden = "WWW-Authenticate";

    public static Dictionary<string, IOpenApiHeader> Alle() => new()
    {
        [Versie] = Kop("The full version of the API.", new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]+\\.[0-9]+\\.[0-9]+$" }, Web.Versie),
        [ETag] = Kop("The dossier's version, a quoted number.", new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^\"[0-9]+\"$" }, "\"7\""),
        [Plaats] = Kop("Where what was made can be read back.", new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri-reference" }, "/v1/regels/R10"),
        [Herhaald] = Kop("true when this is the answer to an earlier request with the same key; else left out.", new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["true"] }, "true"),
        [Wacht] = Kop("After how many seconds to try again.", new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1" }, 5),
        [Verder] = Kop("The next page, with rel=\"next\" (RFC 8288); left out on the last one.", new OpenApiSchema { Type = JsonSchemaType.String }, "</v1/toegangslog?limiet=5&na=AAAAAAGZ8AAAAHAAgAAAAAAAAQE>; rel=\"next\""),
        [Aanmelden] = Kop("How to say who you are.", new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["Bearer"] }, "Bearer"),
    };

    /// <summary>Says of an answer that it can have these.</summary>
    public static void Geef(IOpenApiResponse antwoord, OpenApiDocument document, params IEnumerable<string> namen)
    {
        if (antwoord is OpenApiResponse eigen)
        {
            foreach (var naam in namen)
            {
                (eigen.Headers ??= new Dictionary<string, IOpenApiHeader>()).TryAdd(naam, new OpenApiHeaderReference(naam, document));
            }
        }
    }

    private static OpenApiHeader Kop(string uitleg, OpenApiSchema vorm, JsonNode voorbeeld) =>
        new() { Description = uitleg, Schema = vorm, Example = voorbeeld, Required = uitleg.StartsWith("The full", StringComparison.Ordinal) };
}
