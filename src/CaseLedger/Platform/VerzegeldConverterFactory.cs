using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>Writes sealed values: readable for the API, sealed for the store.</summary>
internal sealed class VerzegeldConverterFactory(bool opslag) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Verzegeld<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var soort = opslag ? typeof(Opslag<>) : typeof(Open<>);
        return (JsonConverter)Activator.CreateInstance(soort.MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    private sealed class Opslag<T> : JsonConverter<Verzegeld<T>>
        where T : notnull
    {
        public override Verzegeld<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(Zegel.Lees(reader.GetString()!));

        public override void Write(Utf8JsonWriter writer, Verzegeld<T> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Zegel?.ToString() ?? throw new ZegelException("A readable value was about to be stored."));
    }

    private sealed class Open<T> : JsonConverter<Verzegeld<T>>
        where T : notnull
    {
        public override Verzegeld<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonSerializer.Deserialize<T>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, Verzegeld<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.IsVernietigd ? Verzegeld.Vernietigd : (object)value.Waarde, options);
    }
}
