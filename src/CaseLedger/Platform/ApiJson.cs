using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>How JSON is read from and written to callers: strict in, readable text out.</summary>
internal static class ApiJson
{
    /// <summary>Unknown fields, duplicate names, missing and null values are refused; sealed values are written in the open.</summary>
    public static JsonSerializerOptions Opties { get; } = Maak(Leesbaarheid.Open);

    private static readonly JsonSerializerOptions ZonderIdentiteit = Maak(Leesbaarheid.ZonderIdentiteit);
    private static readonly JsonSerializerOptions Dicht = Maak(Leesbaarheid.Dicht);

    /// <summary>The same, with as much sealed text as a reader may see; everything where no household is read.</summary>
    public static JsonSerializerOptions Voor(Zicht? zicht) => zicht?.Tekst switch
    {
        Leesbaarheid.ZonderIdentiteit => ZonderIdentiteit,
        Leesbaarheid.Dicht => Dicht,
        _ => Opties,
    };

    /// <summary>Adds what the API and the store have in common.</summary>
    public static void Gemeenschappelijk(JsonSerializerOptions opties)
    {
        opties.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        opties.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        opties.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        opties.AllowDuplicateProperties = false;
        opties.AllowOutOfOrderMetadataProperties = true;
        opties.Converters.Add(new TijdstipConverter());
        opties.Converters.Add(new DagConverter());
        opties.Converters.Add(new CodeConverterFactory());
        opties.Converters.Add(new LidIdConverter());
        opties.Converters.Add(new DeelnemerIdConverter());
        opties.Converters.Add(new VerwijzingConverterFactory());
    }

    /// <summary>A fact inside another one says its stored name.</summary>
    public static void NoemFeit(JsonTypeInfo type)
    {
        if (type.Type == typeof(IFeit))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "feit" };
            foreach (var (soort, naam) in Opslag.Feiten())
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(soort, naam.Naam));
            }
        }
    }

    /// <summary>Of erased text readers see a word that stands for it; a day or number has none, and is left out.</summary>
    private static void LaatVernietigdWeg(JsonTypeInfo type)
    {
        foreach (var eigenschap in type.Properties.Where(p => typeof(Verzegeld).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(Verzegeld<string>)))
        {
            eigenschap.ShouldSerialize = (_, waarde) => waarde is Verzegeld { IsVernietigd: false };
        }
    }

    private static JsonSerializerOptions Maak(Leesbaarheid leesbaarheid)
    {
        var opties = new JsonSerializerOptions
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = 32,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AlleenGegevens, NoemFeit, LaatVernietigdWeg, type => Bedekking.Dek(type, leesbaarheid) } },
        };
        Gemeenschappelijk(opties);
        opties.Converters.Add(new TekstConverter());
        opties.Converters.Add(new VerzegeldConverterFactory(opslag: false));
        opties.MakeReadOnly();
        return opties;
    }

    /// <summary>Of a fact only what was recorded is written, not what it says of itself.</summary>
    public static void AlleenGegevens(JsonTypeInfo type)
    {
        if (typeof(IFeit).IsAssignableFrom(type.Type))
        {
            foreach (var afgeleid in type.Properties.Where(p => p.Set is null).ToList())
            {
                type.Properties.Remove(afgeleid);
            }
        }
    }
}
