using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

internal sealed class DeelnemerIdConverter : JsonConverter<DeelnemerId>
{
    public override DeelnemerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(DeelnemerId.LokaalTeamCode)
            ? DeelnemerId.LokaalTeam
            : new DeelnemerId(Uuid.Lees(ref reader));

    public override void Write(Utf8JsonWriter writer, DeelnemerId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
