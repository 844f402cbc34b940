using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>Query parameters and headers as the contract describes them; a name means the same everywhere.</summary>
internal static class Vraagvormen
{
    /// <summary>Begins what tells apart names that mean elsewhere something else: <c>van-versie</c> is the parameter <c>van</c>.</summary>
    private const char Onderscheid = '-';

    public static OpenApiParameter Parameter(string naam) => new()
    {
        Name = naam.Split(Onderscheid)[0],
        In = ParameterLocation.Query,
        Description = Uitleg(naam),
        Schema = Vorm(naam),
    };

    public static OpenApiParameter Kop(string naam) => new()
    {
        Name = naam,
        In = ParameterLocation.Header,
        Description = naam switch
        {
            "If-Match" => "Record only if the dossier still has this version: a quoted number.",
            "If-None-Match" => "The version that you kept: a quoted number.",
            "Idempotency-Key" => "1 to 255 printable ASCII characters. The same request with the same key is recorded once.",
            _ => "Why, for the toegangslog; what each code means is at /v1/doelbindingen. Left out: what the token says.",
        },
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    public static OpenApiSchema Kwartaal() => new() { Type = JsonSchemaType.String, Pattern = "^2[01][0-9]{2}-[1-4]$" };

    private static OpenApiSchema Vorm(string naam) => naam switch
    {
        "versie" or "vanVersie" or "totVersie" or "van-versie" or "tot-versie" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64", Minimum = "1" },
        "limiet" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1" },
        "bekendOp" or "opMoment" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
        "patroon" or "afwijkingen" => new OpenApiSchema { Type = JsonSchemaType.Boolean },
        "onderdruk" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "2", Maximum = "100" },
        "stand" => new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["actueel"] },
        "vanaf-kwartaal" or "tot-kwartaal" => Kwartaal(),
        "vanaf-grootte" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64", Minimum = "1" },
        "na-grootte" or "na-positie" or "positie" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64", Minimum = "0" },
        "wacht" => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "0", Maximum = "60" },
        "vorm" => new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["kind"] },
        "lid" or "namens" or "huishouden" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
        "van" or "vanaf" or "tot" => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        "status" => Codes<Dossier.Dossierstatus>(),
        "status-aflevering" => Codes<Abonnementen.Afleverstatus>(),
        "regime" => Codes<Regime>(),
        "aandachtspunt" => Codes<Aandachtspunten.Signaalcode>(),
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiSchema Codes<T>()
        where T : struct, Enum
    {
        var codes = new OpenApiSchema();
        Contractcodes.Beschrijf(codes, typeof(T), string.Empty);
        return codes;
    }

    private static string Uitleg(string naam) => naam switch
    {
        "versie" => "As it was at this version.",
        "vanVersie" => "From this version on.",
        "totVersie" => "Up to and including this version.",
        "van-versie" => "The earlier version; needed.",
        "tot-versie" => "The later version; left out: the last.",
        "door" => "Only what this professional recorded, by professionalId.",
        "afwijkingen" => "true: only what knowingly deviates from a rule.",
        "bekendOp" => "What was known then.",
        "opMoment" => "What was true then, by gebeurdOp.",
        "van" or "vanaf" => "From this day on.",
        "tot" => "Up to and including this day.",
        "vanaf-kwartaal" => "The first quarter.",
        "tot-kwartaal" => "The last quarter, included.",
        "stand" => "actueel: what is counted now, also when the figures were frozen.",
        "onderdruk" => "Counts from 1 up to this number are not shown, nor what they would follow from.",
        "soort" => "Only this resource.",
        "patroon" => "true: adds what repeats itself over the whole timeline.",
        "lid" => "For this lid.",
        "huishouden" => "Only of this household.",
        "professionalId" => "Only of this professional.",
        "namens" => "For a professional who looks along: the lid who reads, when that is not the lid it is about.",
        "vorm" => "kind: short, in the words for a child.",
        "limiet" => "At most so many.",
        "vanaf-grootte" => "The size of a checkpoint that you kept: adds the proof that it is the beginning of this tree.",
        "na-grootte" => "Only checkpoints of a larger tree than this.",
        "na-positie" => "The positie of the page before; left out: from the beginning.",
        "positie" => "From the link 'next': the position that the first page gave.",
        "wacht" => "How many seconds to wait when there is nothing yet.",
        "na" => "Where the next page begins: from the link 'next'.",
        "toekomsttuin" => "Code of the toekomsttuin.",
        "systeem" => "The source system; default: the one of the aanmelding line.",
        _ => "Only these.",
    };
}
