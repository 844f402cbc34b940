using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseLedger.Platform;

/// <summary>One string: a UUID is a lid, any other text an organisation.</summary>
internal sealed class OntvangerConverter : JsonConverter<Ontvanger>
{
    private const int Lengte = 200;

    public override Ontvanger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tekst = reader.TokenType == JsonTokenType.String ? reader.GetString()! : string.Empty;
        if (Guid.TryParseExact(tekst, "D", out var id))
        {
            return new Ontvanger { Lid = new LidId(id) };
        }

        return string.IsNullOrWhiteSpace(tekst) || tekst.Length > Lengte
            ? throw new VormException("Noem wie: het id van een lid, of de soort of naam van een organisatie.")
            : new Ontvanger { Organisatie = tekst };
    }

    public override void Write(Utf8JsonWriter writer, Ontvanger value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Lid?.ToString() ?? value.Organisatie);
}
