using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>The placeholders of addresses as the contract describes them.</summary>
internal static class Adresvormen
{
    /// <summary>Adds an id that no handler asks for: the pipeline reads it.</summary>
    public static IOpenApiParameter Voeg(OpenApiOperation operation, string naam)
    {
        var parameter = new OpenApiParameter { Name = naam, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" } };
        operation.Parameters!.Add(parameter);
        return parameter;
    }

    public static string Uitleg(string naam) => naam switch
    {
        "huishoudenId" => "The household.",
        "lidId" => "The lid.",
        "registratieId" => "The registration.",
        "afspraakId" => "The agreement in the plan.",
        "id" => "Which one.",
        "code" => "Its code.",
        "toekomsttuin" => "Code of the toekomsttuin.",
        "regio" => "Code of the regio.",
        "kwartaal" => "The quarter: 2024-4.",
        "vraag" => "The question: I, J or K.",
        "versie" => "The version of the dossier.",
        "van" => "The size of the earlier tree.",
        "tot" => "The size of the later tree.",
        _ => $"The {Code.Woorden(naam[..^"Id".Length])}: the id of what began it.",
    };
}
