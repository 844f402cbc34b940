using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CaseLedger.Platform;

/// <summary>How events and documents are stored: sealed values stay sealed, and a readable one cannot be written.</summary>
internal static class OpslagJson
{
    public static JsonSerializerOptions Opties { get; } = Maak();

    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ApiJson.AlleenGegevens, ApiJson.NoemFeit } } };
        ApiJson.Gemeenschappelijk(opties);
        opties.Converters.Add(new VerzegeldConverterFactory(opslag: true));
        opties.Converters.Add(new EventHeadersConverter());
        opties.Converters.Add(new DecimaalConverter());
        opties.MakeReadOnly();
        return opties;
    }
}
