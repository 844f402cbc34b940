using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A sum as an object of its counters.</summary>
internal sealed class KwartaaltellingConverter : JsonConverter<Kwartaaltelling>
{
    public override Kwartaaltelling Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Kwartaaltelling.Van(JsonSerializer.Deserialize<Dictionary<string, long>>(ref reader, options)!.Select(a => (a.Key, a.Value)));

    public override void Write(Utf8JsonWriter writer, Kwartaaltelling value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (teller, aantal) in value.Aantallen)
        {
            writer.WriteNumber(teller, aantal);
        }

        writer.WriteEndObject();
    }
}
