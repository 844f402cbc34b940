using System.Text.Json.Nodes;
using CaseLedger.Toegang;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>Says of each operation what the pipelines do for all: bodies, headers, parameters, problems, scopes.</summary>
internal sealed class Contractbewerking : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var pad = context.ApiDescription.RelativePath!;
        var handeling = metadata.OfType<Handeling>().FirstOrDefault();
        var registrerend = metadata.OfType<Registrerend>().FirstOrDefault();
        operation.OperationId = metadata.OfType<IEndpointNameMetadata>().LastOrDefault()?.EndpointName;
        operation.Summary ??= Xmldoc.Samenvatting(handeling?.Soort ?? context.MethodInfo.DeclaringType!);
        operation.Description = Contractuitleg.Van(metadata, handeling);
        operation.Tags = new HashSet<OpenApiTagReference> { new(handeling is null ? pad.Split('/')[1] : "registraties", context.Document) };
        if (handeling is not null)
        {
            operation.RequestBody = Romp(Contractromp.Schema(handeling, context));
            operation.AddExtension("x-regels", new JsonNodeExtension(new JsonArray([.. Handelingregels.Van(handeling).Select(r => JsonValue.Create(r.Id))])));
        }

        if (registrerend is not null)
        {
            Registratie(operation, registrerend, handeling, context);
        }

        Vorm(operation, metadata, context);
        Toegang(operation, metadata.OfType<Toegangseis>().First(), context);
        Antwoorden(operation, registrerend is not null, pad, context);
    }

    private static OpenApiRequestBody Romp(IOpenApiSchema schema) => new()
    {
        Required = true,
        Content = new Dictionary<string, IOpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = schema } },
    };

    private static void Registratie(OpenApiOperation operation, Registrerend registrerend, Handeling? handeling, OperationFilterContext context)
    {
        foreach (var naam in new[] { "If-Match", "Idempotency-Key" })
        {
            (operation.Parameters ??= []).Add(Vraagvormen.Kop(naam));
        }

        operation.Responses!.Remove("200");
        operation.Responses["201"] = new OpenApiResponse { Description = "Recorded.", Content = Json(registrerend.Antwoord, context) };
        Contractkoppen.Geef(operation.Responses["201"], context.Document, Contractkoppen.Plaats, Contractkoppen.ETag, Contractkoppen.Herhaald);
        Voorbeelden.Toon(operation);
        if (handeling?.Doet.Contains(CaseLedger.Toegang.Scope.Lid) == true)
        {
            operation.Responses["202"] = new OpenApiResponse { Description = "Recorded for a lid.", Content = Json(typeof(Ontvangstbevestiging), context) };
            Contractkoppen.Geef(operation.Responses["202"], context.Document, Contractkoppen.Herhaald);
        }
    }

    /// <summary>What is asked for by the address, and the shape and headers of what is read.</summary>
    private static void Vorm(OpenApiOperation operation, IList<object> metadata, OperationFilterContext context)
    {
        foreach (var naam in context.ApiDescription.RelativePath!.Split('/').Where(d => d.StartsWith('{')).Select(d => d.Trim('{', '}').Split(':')[0]))
        {
            var bekend = (operation.Parameters ??= []).FirstOrDefault(p => p.Name == naam);
            ((OpenApiParameter)(bekend ?? Adresvormen.Voeg(operation, naam))).Description = Adresvormen.Uitleg(naam);
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
            if (naam == "na")
            {
                Contractkoppen.Geef(operation.Responses!["200"], context.Document, Contractkoppen.Verder);
            }
        }

        if (metadata.OfType<Versiekopje>().FirstOrDefault() is { } versie)
        {
            Contractkoppen.Geef(operation.Responses!["200"], context.Document, Contractkoppen.ETag);
            if (versie.Bewaarbaar)
            {
                (operation.Parameters ??= []).Add(Vraagvormen.Kop("If-None-Match"));
                operation.Responses["304"] = new OpenApiResponse { Description = "What you kept is still what is there." };
                Contractkoppen.Geef(operation.Responses["304"], context.Document, Contractkoppen.ETag);
            }
        }
    }

    private static void Toegang(OpenApiOperation operation, Toegangseis eis, OperationFilterContext context)
    {
        if (eis.EenVan.Count == 0)
        {
            operation.Security = [];
            return;
        }

        var doel = Vraagvormen.Kop("X-Doelbinding");
        doel.Schema = context.SchemaGenerator.GenerateSchema(typeof(Doelbinding), context.SchemaRepository);
        (operation.Parameters ??= []).Add(doel);
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", context.Document)] = [] }];
        operation.AddExtension("x-scopes", new JsonNodeExtension(new JsonArray([.. eis.EenVan.Select(s => JsonValue.Create(s))])));
    }

    private static void Antwoorden(OpenApiOperation operation, bool registreert, string pad, OperationFilterContext context)
    {
        _ = context.SchemaGenerator.GenerateSchema(typeof(Probleem), context.SchemaRepository);
        var antwoorden = operation.Responses!;
        foreach (var antwoord in antwoorden.Values)
        {
            Contractkoppen.Geef(antwoord, context.Document, Contractkoppen.Versie);
        }

        if (antwoorden.TryGetValue("201", out var gemaakt) || antwoorden.TryGetValue("202", out gemaakt))
        {
            Contractkoppen.Geef(gemaakt, context.Document, Contractkoppen.Plaats);
        }

        var problemen = Contractproblemen.Van(operation.Security is { Count: > 0 }, operation.RequestBody is not null, registreert, pad)
            .Union(antwoorden.Keys.Where(s => s[0] > '3')).Order(StringComparer.Ordinal).ToList();
        foreach (var status in problemen)
        {
            antwoorden[status] = Contractproblemen.Verwijs(status, context.Document);
        }
    }

    private static Dictionary<string, IOpenApiMediaType> Json(Type type, OperationFilterContext context) =>
        new() { ["application/json"] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(type, context.SchemaRepository) } };
}
