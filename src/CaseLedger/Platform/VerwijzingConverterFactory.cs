using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

internal sealed class VerwijzingConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Verwijzing<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(VerwijzingConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class VerwijzingConverter<T> : JsonConverter<Verwijzing<T>>
        where T : class
    {
        public override Verwijzing<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(Uuid.Lees(ref reader));

        public override void Write(Utf8JsonWriter writer, Verwijzing<T> value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
