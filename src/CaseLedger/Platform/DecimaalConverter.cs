using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>A decimal figure in an event is a string: canonical JSON has whole numbers only.</summary>
internal sealed class DecimaalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        decimal.Parse(reader.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
}
