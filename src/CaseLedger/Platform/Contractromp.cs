using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>The body of an act in the contract: its own fields and those that all registrations share, as one object.</summary>
internal static class Contractromp
{
    public static IOpenApiSchema Schema(Handeling handeling, OperationFilterContext context)
    {
        var naam = handeling.Soort.Name;
        if (!context.SchemaRepository.Schemas.ContainsKey(naam))
        {
            var delen = new[] { Deel(typeof(Aanhef), context), Deel(handeling.Verzoek, context) };
            context.SchemaRepository.AddDefinition(naam, new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = Xmldoc.Samenvatting(handeling.Verzoek),
                Properties = delen.SelectMany(d => d.Properties!).Where(p => !handeling.Plaatshouders.Contains(p.Key)).ToDictionary(),
                Required = delen.SelectMany(d => d.Required ?? new HashSet<string>()).Where(r => !handeling.Plaatshouders.Contains(r)).ToHashSet(),
                AdditionalPropertiesAllowed = false,
            });
        }

        return new OpenApiSchemaReference(naam, context.Document);
    }

    private static IOpenApiSchema Deel(Type type, OperationFilterContext context)
    {
        var schema = context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository);
        return schema is OpenApiSchemaReference verwijzing ? context.SchemaRepository.Schemas[verwijzing.Reference.Id!] : schema;
    }
}
