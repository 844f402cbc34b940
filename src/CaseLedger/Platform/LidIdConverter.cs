using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>UUIDs in their usual form with hyphens.</summary>
internal static class Uuid
{
    public const string Melding = "Geef een id (UUID), zoals 0199f000-0000-7000-8000-000000000101.";

    public static Guid Lees(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && Guid.TryParseExact(reader.GetString(), "D", out var id)
            ? id
            : throw new VormException(Melding);
}

internal sealed class LidIdConverter : JsonConverter<LidId>
{
    public override LidId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(Uuid.Lees(ref reader));

    public override void Write(Utf8JsonWriter writer, LidId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
