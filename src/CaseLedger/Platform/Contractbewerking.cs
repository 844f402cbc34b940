using System.Text.Json.Nodes;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>Says of each operation what the pipelines do for all: bodies, headers, parameters, problems, scopes.</summary>
internal sealed class Contractbewerking : IOperationFilter, IDocumentFilter
{
    private static readonly int[] Altijd = [400, 401, 403, 404, 406, 500, 503];
    private static readonly int[] BijRegistratie = [409, 412, 413, 415, 422];
    private static readonly int[] VanHuishouden = [410];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        operation.OperationId = metadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName;
        var handeling = metadata.OfType<Handeling>().FirstOrDefault();
        operation.Summary ??= handeling is null ? Xmldoc.Samenvatting(context.MethodInfo.DeclaringType!) : Xmldoc.Samenvatting(handeling.Soort);
        operation.Tags = new HashSet<OpenApiTagReference> { new(Onderdeel(context.ApiDescription, handeling), context.Document) };
        if (handeling is not null)
        {
            operation.RequestBody = Romp(Contractromp.Schema(handeling, context));
        }

        if (metadata.OfType<Registrerend>().FirstOrDefault() is { } registrerend)
        {
            Registratie(operation, registrerend, context);
            Voorbeelden.Toon(operation);
            if (handeling?.Doet.Contains(CaseLedger.Toegang.Scope.Lid) == true)
            {
                operation.Responses!["202"] = new OpenApiResponse { Description = "Recorded for a lid.", Content = Json(typeof(Ontvangstbevestiging), context, "application/json") };
            }
        }

        if (metadata.OfType<Antwoordkeuze>().FirstOrDefault() is { } keuze)
        {
            ((OpenApiMediaType)operation.Responses!["200"].Content!["application/json"]).Schema = new OpenApiSchema
            {
                AnyOf = [.. keuze.Vormen.Select(v => context.SchemaGenerator.GenerateSchema(v, context.SchemaRepository))],
            };
        }

        foreach (var naam in metadata.OfType<Vraagbeschrijving>().SelectMany(v => v.Namen))
        {
            (operation.Parameters ??= []).Add(Vraagvormen.Parameter(naam));
        }

        Toegang(operation, metadata.OfType<Toegangseis>().First(), context);
        Problemen(operation, handeling is not null || operation.RequestBody is not null, context);
    }

    /// <summary>Tags without a text of their own are not listed.</summary>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) => swaggerDoc.Servers = [new OpenApiServer { Url = "/" }];

    private static string Onderdeel(ApiDescription beschrijving, Handeling? handeling) =>
        handeling is not null ? "registraties" : beschrijving.RelativePath!.Split('/')[1];

    private static OpenApiRequestBody Romp(IOpenApiSchema schema) => new()
    {
        Required = true,
        Content = new Dictionary<string, IOpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = schema } },
    };

    private static void Registratie(OpenApiOperation operation, Registrerend registrerend, OperationFilterContext context)
    {
        foreach (var naam in new[] { "If-Match", "Idempotency-Key" })
        {
            (operation.Parameters ??= []).Add(Vraagvormen.Kop(naam));
        }

        operation.Responses!.Remove("200");
        operation.Responses["201"] = new OpenApiResponse
        {
            Description = "Recorded.",
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Location"] = Kop("Where the registration can be read back."),
                ["ETag"] = Kop("The dossier's version, a quoted number."),
                ["Idempotent-Replay"] = Kop("true when this is the answer to an earlier request with the same key."),
            },
            Content = Json(registrerend.Antwoord, context, "application/json"),
        };
    }

    private static void Toegang(OpenApiOperation operation, Toegangseis eis, OperationFilterContext context)
    {
        if (eis.EenVan.Count == 0)
        {
            return;
        }

        var doel = Vraagvormen.Kop("X-Doelbinding");
        doel.Schema = context.SchemaGenerator.GenerateSchema(typeof(Doelbinding), context.SchemaRepository);
        (operation.Parameters ??= []).Add(doel);
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", context.Document)] = [] }];
        operation.Description = $"{operation.Description} Needs one of the scopes: {string.Join(", ", eis.EenVan)}.".Trim();
        operation.AddExtension("x-scopes", new JsonNodeExtension(new JsonArray([.. eis.EenVan.Select(s => JsonValue.Create(s))])));
    }

    private static void Problemen(OpenApiOperation operation, bool heeftLichaam, OperationFilterContext context)
    {
        var raaktDossier = context.ApiDescription.RelativePath!.Contains("{huishoudenId", StringComparison.Ordinal);
        foreach (var status in Altijd.Concat(heeftLichaam ? BijRegistratie : []).Concat(raaktDossier ? VanHuishouden : []))
        {
            operation.Responses!.TryAdd(status.ToString(System.Globalization.CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = Probleemsoort.Bij(status).Titel,
                Content = Json(typeof(Probleem), context, Probleem.Mediatype),
            });
        }
    }

    private static OpenApiHeader Kop(string uitleg) => new() { Description = uitleg, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static Dictionary<string, IOpenApiMediaType> Json(Type type, OperationFilterContext context, string mediatype) =>
        new() { [mediatype] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository) } };
}
