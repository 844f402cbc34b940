using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>Text from callers: never blank, at most 20,000 characters.</summary>
internal sealed class TekstConverter : JsonConverter<string>
{
    public const int MaximaleLengte = 20_000;

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new VormException("Hier hoort tekst, tussen aanhalingstekens.");
        }

        var tekst = reader.GetString()!;
        return tekst switch
        {
            _ when string.IsNullOrWhiteSpace(tekst) => throw new VormException("Vul iets in, of laat dit veld weg."),
            { Length: > MaximaleLengte } => throw new VormException("Deze tekst is te lang: hooguit 20.000 tekens."),
            _ => tekst,
        };
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
