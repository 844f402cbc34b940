using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>A sealed value that says who somebody is.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdentificeertAttribute : Attribute;

/// <summary>Leaves sealed values closed in an answer: text shows as a fixed word, anything else is left out.</summary>
internal static class Bedekking
{
    /// <summary>What stands where text may not be shown.</summary>
    public const string Bedekt = "[verzegeld]";

    public static void Dek(JsonTypeInfo type, Leesbaarheid leesbaarheid)
    {
        foreach (var eigenschap in type.Properties.Where(e => typeof(Verzegeld).IsAssignableFrom(e.PropertyType) && Moet(e, leesbaarheid)))
        {
            if (eigenschap.PropertyType == typeof(Verzegeld<string>))
            {
                eigenschap.CustomConverter = new Woord();
            }
            else
            {
                eigenschap.ShouldSerialize = (_, _) => false;
            }
        }
    }

    private static bool Moet(JsonPropertyInfo eigenschap, Leesbaarheid leesbaarheid) => leesbaarheid == Leesbaarheid.Dicht
        || (leesbaarheid == Leesbaarheid.ZonderIdentiteit && eigenschap.AttributeProvider!.IsDefined(typeof(IdentificeertAttribute), inherit: true));

    private sealed class Woord : JsonConverter<Verzegeld<string>>
    {
        public override Verzegeld<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers only.");

        public override void Write(Utf8JsonWriter writer, Verzegeld<string> value, JsonSerializerOptions options) => writer.WriteStringValue(Bedekt);
    }
}
