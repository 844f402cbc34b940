using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>ISO days, read in Europe/Amsterdam.</summary>
internal sealed class DagConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String ||
            !DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            throw new VormException("Geef een datum als jaar-maand-dag, zoals 2024-11-05.");
        }

        return dag.Year is < Dagen.EersteJaar or > Dagen.LaatsteJaar ? throw new VormException(Dagen.BuitenBereik) : dag;
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
