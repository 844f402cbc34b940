using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Client;

/// <summary>The JSON of the contract: camelCase, and what is null is left out.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Opties = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
