using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CaseLedger.Platform;

/// <summary>The refusals and failures in the contract: one answer per status, with the kinds of problem that it can be.</summary>
internal static class Contractproblemen
{
    private static readonly int[] Altijd = [400, 406, 429, 500, 503];
    private static readonly int[] MetToken = [401, 403, 404];
    private static readonly int[] MetLichaam = [413, 415];
    private static readonly int[] BijRegistratie = [409, 412, 422];

    /// <summary>The statuses that an operation can answer, beside those it says itself.</summary>
    public static IEnumerable<string> Van(bool metToken, bool metLichaam, bool registreert, string pad) => Altijd
        .Concat(metToken ? MetToken : pad.Contains('{', StringComparison.Ordinal) ? [404] : [])
        .Concat(metLichaam ? MetLichaam : [])
        .Concat(registreert ? BijRegistratie : [])
        .Concat(pad.Contains("{huishoudenId", StringComparison.Ordinal) ? [410] : [])
        .Order()
        .Select(s => s.ToString(CultureInfo.InvariantCulture));

    /// <summary>An answer by its status.</summary>
    public static OpenApiResponseReference Verwijs(string status, OpenApiDocument document) => new(Naam(status), document);

    public static Dictionary<string, IOpenApiResponse> Alle(OpenApiDocument document) => Probleemsoort.Alle
        .Where(p => p.Status != StatusCodes.Status405MethodNotAllowed) // No operation answers that: it is of methods that there are not.
        .GroupBy(p => p.Status)
        .OrderBy(g => g.Key)
        .ToDictionary(g => Naam(g.Key.ToString(CultureInfo.InvariantCulture)), IOpenApiResponse (g) => Antwoord(g.Key, [.. g], document));

    private static string Naam(string status) => $"Probleem{status}";

    private static OpenApiResponse Antwoord(int status, IReadOnlyList<Probleemsoort> soorten, OpenApiDocument document)
    {
        var antwoord = new OpenApiResponse
        {
            Description = string.Join('\n', soorten.Select(s => $"- `{s.Code}`: {s.Titel}. {s.Uitleg}")),
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [Probleem.Mediatype] = new OpenApiMediaType
                {
                    Schema = new OpenApiSchemaReference(nameof(Probleem), document),
                    Examples = soorten.ToDictionary(s => s.Code, IOpenApiExample (s) => new OpenApiExample { Value = Voorbeeld(s) }),
                },
            },
        };
        Contractkoppen.Geef(antwoord, document, Koppen(status));
        return antwoord;
    }

    private static IEnumerable<string> Koppen(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => [Contractkoppen.Versie, Contractkoppen.Aanmelden],
        StatusCodes.Status409Conflict or StatusCodes.Status410Gone or StatusCodes.Status412PreconditionFailed => [Contractkoppen.Versie, Contractkoppen.ETag],
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => [Contractkoppen.Versie, Contractkoppen.Wacht],
        _ => [Contractkoppen.Versie],
    };

    private static JsonNode Voorbeeld(Probleemsoort soort) => JsonSerializer.SerializeToNode(
        new Probleem(soort)
        {
            Instance = "/v1/huishoudens/0199f000-0000-7000-8000-000000000001/contactpersoonwisselingen",
            Velden = soort == Probleemsoort.OngeldigVerzoek ? [new Veldfout("/reden", "Deze waarde kan niet.")] : null,
            Regels = soort == Probleemsoort.RegelGebroken ? [Regelverwijzing.Van(Regels.R10)] : null,
            HuidigeVersie = soort == Probleemsoort.VersieVerouderd ? 7 : null,
        },
        ApiJson.Opties)!;
}
