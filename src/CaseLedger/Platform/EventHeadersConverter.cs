using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>Marten keeps the headers of an event as a dictionary of objects; this reads ours back as what they are.</summary>
internal sealed class EventHeadersConverter : JsonConverter<Dictionary<string, object>>
{
    public override Dictionary<string, object> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var headers = new Dictionary<string, object>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var naam = reader.GetString()!;
            reader.Read();
            headers[naam] = naam == Headers.Registratie
                ? JsonSerializer.Deserialize<Registratie>(ref reader, options)!
                : JsonSerializer.Deserialize<JsonElement>(ref reader, options) is { ValueKind: JsonValueKind.String } tekst ? tekst.GetString()! : string.Empty;
        }

        return headers;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, object> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (naam, waarde) in value)
        {
            writer.WritePropertyName(naam);
            JsonSerializer.Serialize(writer, waarde, waarde.GetType(), options);
        }

        writer.WriteEndObject();
    }
}
