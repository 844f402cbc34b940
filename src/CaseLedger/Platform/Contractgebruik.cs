using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>Leaves out the schemas that no operation leads to: bodies are put together from parts that do not stand by themselves.</summary>
internal static class Contractgebruik
{
    public static void Snoei(OpenApiDocument document)
    {
        var schemas = document.Components!.Schemas!;
        var gebruikt = new HashSet<string>();
        var inhoud = document.Paths.SelectMany(p => p.Value.Operations!.Values)
            .SelectMany(o => Inhoud(o.RequestBody?.Content).Concat(o.Responses!.Values.Where(r => r is OpenApiResponse).SelectMany(r => Inhoud(r.Content))).Concat((o.Parameters ?? []).Select(p => p.Schema)))
            .Concat(document.Components.Responses!.Values.SelectMany(r => Inhoud(r.Content)));
        foreach (var schema in inhoud)
        {
            Volg(schema, schemas, gebruikt);
        }

        foreach (var naam in schemas.Keys.Except(gebruikt).ToList())
        {
            schemas.Remove(naam);
        }
    }

    private static IEnumerable<IOpenApiSchema?> Inhoud(IDictionary<string, IOpenApiMediaType>? inhoud) => inhoud?.Values.Select(m => m.Schema) ?? [];

    private static void Volg(IOpenApiSchema? schema, IDictionary<string, IOpenApiSchema> schemas, HashSet<string> gebruikt)
    {
        switch (schema)
        {
            case OpenApiSchemaReference { Reference.Id: { } naam }:
                if (gebruikt.Add(naam) && schemas.TryGetValue(naam, out var doel))
                {
                    Volg(doel, schemas, gebruikt);
                }

                break;
            case OpenApiSchema eigen:
                foreach (var deel in (eigen.Properties?.Values ?? []).Concat(eigen.AnyOf ?? []).Concat(eigen.AllOf ?? []).Concat(eigen.OneOf ?? []).Append(eigen.Items).Append(eigen.AdditionalProperties))
                {
                    Volg(deel, schemas, gebruikt);
                }

                break;
            default:
                break;
        }
    }
}
