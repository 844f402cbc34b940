using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A quarter as text: <c>2024-4</c>.</summary>
internal sealed class KwartaalConverter : JsonConverter<Kwartaal>
{
    public override Kwartaal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Kwartaal.TryParse(reader.GetString(), out var kwartaal)
            ? kwartaal
            : throw new VormException("Geef een kwartaal als jaar-nummer, zoals 2024-4.");

    public override void Write(Utf8JsonWriter writer, Kwartaal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
