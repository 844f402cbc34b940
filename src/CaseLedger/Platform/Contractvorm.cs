using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>Makes schemas say what the serializer does: which fields are there, required, and may be null, and what codes mean.</summary>
internal sealed class Contractvorm : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is OpenApiSchema codes && context.Type is { IsEnum: true } && context.MemberInfo is null && context.ParameterInfo is null)
        {
            Contractcodes.Beschrijf(codes, context.Type, Xmldoc.Samenvatting(context.Type));
        }

        if (schema is not OpenApiSchema { Properties: { } velden } vorm || context.Type.Assembly != typeof(Contractvorm).Assembly)
        {
            return;
        }

        var eigenschappen = ApiJson.Opties.GetTypeInfo(context.Type).Properties.ToDictionary(p => p.Name);
        foreach (var naam in velden.Keys.Except(eigenschappen.Keys).ToList())
        {
            velden.Remove(naam);
            vorm.Required?.Remove(naam);
        }

        foreach (var (naam, eigenschap) in eigenschappen)
        {
            if (!velden.TryGetValue(naam, out var veld))
            {
                continue;
            }

            if (veld is OpenApiSchema { Type: { } soort } eenvoudig)
            {
                eenvoudig.Type = MagNull(eigenschap) ? soort | JsonSchemaType.Null : soort & ~JsonSchemaType.Null;
            }

            if (veld is OpenApiSchemaReference && MagNull(eigenschap) && SchrijftNull(eigenschap))
            {
                velden[naam] = new OpenApiSchema { OneOf = [veld, new OpenApiSchema { Type = JsonSchemaType.Null }] };
            }

            if (eigenschap.IsRequired || (eigenschap is { Set: null, Get: not null } && !MagNull(eigenschap)))
            {
                (vorm.Required ??= new HashSet<string>()).Add(naam);
            }
        }
    }

    /// <summary>What is null is left out, unless a field says otherwise.</summary>
    private static bool SchrijftNull(JsonPropertyInfo eigenschap) =>
        eigenschap.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), false).OfType<JsonIgnoreAttribute>().Any(i => i.Condition == JsonIgnoreCondition.Never) == true;

    private static bool MagNull(JsonPropertyInfo eigenschap) => eigenschap.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(eigenschap.PropertyType) is not null
        : eigenschap.Get is null ? eigenschap.IsSetNullable : eigenschap.IsGetNullable;
}
