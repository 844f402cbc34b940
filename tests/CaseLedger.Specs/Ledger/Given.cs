using System.Text;
using System.Text.Json;
using CaseLedger.Ledger;

namespace CaseLedger.Specs.Ledger;

/// <summary>Examples that the specs of the ledger share.</summary>
internal static class Given
{
    public static JsonElement Json(string text) => JsonElement.Parse(text);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Serialize(Json(json)));
}
