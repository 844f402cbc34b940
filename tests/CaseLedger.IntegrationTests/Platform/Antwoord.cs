using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>An answer of the service, read to its end.</summary>
internal sealed record Antwoord(int Status, string Tekst, string? Mediatype, IReadOnlyDictionary<string, string> Koppen)
{
    public JsonNode Json => JsonNode.Parse(Tekst)!;

    /// <summary>The first registration that was made.</summary>
    public Guid RegistratieId => Json["registraties"]![0]!["registratieId"]!.GetValue<Guid>();

    public Guid HuishoudenId => Json["huishoudenId"]!.GetValue<Guid>();

    public long Versie => Json["versie"]!.GetValue<long>();

    /// <summary>The last part of a problem's type.</summary>
    public string Probleem => Json["type"]!.GetValue<string>().Split('/')[^1];

    /// <summary>The ids of the rules in the way.</summary>
    public IEnumerable<string> Regels => Json["regels"]!.AsArray().Select(r => r!["id"]!.GetValue<string>());

    /// <summary>The pointers of the fields that are wrong.</summary>
    public IEnumerable<string> Velden => Json["velden"]!.AsArray().Select(v => v!["pad"]!.GetValue<string>());

    public string? Kop(string naam) => Koppen.GetValueOrDefault(naam);

    public static async Task<Antwoord> Van(HttpResponseMessage antwoord) => new(
        (int)antwoord.StatusCode,
        await antwoord.Content.ReadAsStringAsync(),
        antwoord.Content.Headers.ContentType?.MediaType,
        antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join(", ", k.Value), StringComparer.OrdinalIgnoreCase));

    /// <summary>Expects a problem, of this kind when given, and returns it.</summary>
    public Antwoord IsProbleem(int status, string? soort = null)
    {
        Status.Should().Be(status, Tekst);
        Mediatype.Should().Be("application/problem+json");
        Json["status"]!.GetValue<int>().Should().Be(status);
        Json["title"]!.GetValueKind().Should().Be(JsonValueKind.String);
        Json["detail"]!.GetValueKind().Should().Be(JsonValueKind.String);
        Json["instance"]!.GetValue<string>().Should().StartWith("/");
        Tekst.Should().NotContain("   at ").And.NotContain("Exception").And.NotContain("select ");
        if (soort is not null)
        {
            Probleem.Should().Be(soort, Tekst);
        }

        return this;
    }
}

internal static class Antwoorden
{
    /// <summary>Expects a registration and returns its id.</summary>
    public static async Task<Guid> Id(this Task<Antwoord> antwoord) => (await antwoord.Gelukt()).RegistratieId;

    /// <summary>Expects a registration.</summary>
    public static async Task<Antwoord> Gelukt(this Task<Antwoord> antwoord)
    {
        var gekregen = await antwoord;
        gekregen.Status.Should().Be(201, gekregen.Tekst);
        return gekregen;
    }

    /// <summary>Expects 200 and returns the JSON.</summary>
    public static async Task<JsonNode> Json(this Task<Antwoord> antwoord)
    {
        var gekregen = await antwoord;
        gekregen.Status.Should().Be(200, gekregen.Tekst);
        return gekregen.Json;
    }

    public static string Tekst(this JsonNode? json) => json!.GetValue<string>();

    public static JsonArray Items(this JsonNode json) => json["items"]!.AsArray();
}
