using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>One string: a UUID is a lid, any other text an organisation.</summary>
internal sealed class GezagshouderConverter : JsonConverter<Gezagshouder>
{
    public override Gezagshouder Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tekst = reader.TokenType == JsonTokenType.String ? reader.GetString()! : string.Empty;
        if (Guid.TryParseExact(tekst, "D", out var id))
        {
            return new Gezagshouder { Lid = new LidId(id) };
        }

        return string.IsNullOrWhiteSpace(tekst) || tekst.Length > 200
            ? throw new VormException("Noem wie het gezag heeft: het id van een lid of de naam van een organisatie.")
            : new Gezagshouder { Organisatie = tekst };
    }

    public override void Write(Utf8JsonWriter writer, Gezagshouder value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Lid?.ToString() ?? value.Organisatie);
}
