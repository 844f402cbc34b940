using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace CaseLedger.Platform;

/// <summary>The OpenAPI document: what the service serves is what <c>api-specs/openapi.json</c> holds.</summary>
internal static class Contract
{
    public const string Adres = "/v1/openapi.json";

    public static void VoegContractToe(this WebApplicationBuilder bouwer)
    {
        bouwer.Services.AddEndpointsApiExplorer();
        bouwer.Services.AddSingleton<ISerializerDataContractResolver>(new JsonSerializerDataContractResolver(ApiJson.Opties));
        bouwer.Services.Configure<Swashbuckle.AspNetCore.Swagger.SwaggerOptions>(o =>
        {
            o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            o.RouteTemplate = "/{documentName}/openapi.json";
        });
        bouwer.Services.AddSwaggerGen(o =>
        {
            o.SwaggerDoc("v1", Over(bouwer.Configuration));
            o.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, "CaseLedger.xml"));
            o.SupportNonNullableReferenceTypes();
            o.CustomSchemaIds(Naam);
            o.AddSecurityDefinition("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" });
            o.SchemaFilter<Contractvorm>();
            o.OperationFilter<Contractbewerking>();
            o.DocumentFilter<Contractdocument>();
            Vormen(o);
        });
    }

    public static void Serveer(WebApplication app)
    {
        app.UseSwagger();
        if (app.Environment.IsDevelopment())
        {
            app.UseSwaggerUI(o => o.SwaggerEndpoint(Adres, "CaseLedger"));
        }
    }

    /// <summary>Who to turn to is of the installation: <c>Contact:Naam</c>, <c>Contact:Adres</c>, <c>Contact:Mail</c>.</summary>
    private static OpenApiInfo Over(ConfigurationManager instellingen) => new()
    {
        Title = "CaseLedger",
        Version = Web.Versie,
        Description = "The shared dossier of a household and those who help it: every step a registration that is never changed.",
        Contact = new OpenApiContact
        {
            Name = instellingen["Contact:Naam"] ?? "Functioneel beheer CaseLedger",
            Url = new Uri(instellingen["Contact:Adres"] ?? "https://caseledger.example/"),
            Email = instellingen["Contact:Mail"] ?? "beheer@caseledger.example",
        },
    };

    private static void Vormen(SwaggerGenOptions o)
    {
        OpenApiSchema Id() => new() { Type = JsonSchemaType.String, Format = "uuid" };
        o.MapType<LidId>(Id);
        o.MapType(typeof(Verwijzing<>), Id);
        o.MapType<Plannen.DoelId>(Id);
        o.MapType<Plannen.AfspraakId>(Id);
        o.MapType<DeelnemerId>(() => new OpenApiSchema { Type = JsonSchemaType.String, Description = "The deelnemerId (UUID), or the word lokaalTeam." });
        o.MapType<Gezagshouder>(() => new OpenApiSchema { Type = JsonSchemaType.String, Description = "The lidId (UUID), or the name of an organisation." });
        o.MapType<Ontvanger>(() => new OpenApiSchema { Type = JsonSchemaType.String, Description = "The lidId (UUID), or the kind or name of an organisation." });
        o.MapType<Kwartaalmonitor.Kwartaal>(() => Vraagvormen.Kwartaal());
        o.MapType<JsonNode>(() => new OpenApiSchema());
        o.MapType<JsonObject>(() => new OpenApiSchema { Type = JsonSchemaType.Object });
        o.MapType<Verzegeld<string>>(() => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = TekstConverter.MaximaleLengte });
        o.MapType<Verzegeld<DateOnly>>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" });
        o.MapType<Verzegeld<int>>(() => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" });
    }

    private static string Naam(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Van{string.Concat(type.GetGenericArguments().Select(Naam))}"
        : type.Name;
}
