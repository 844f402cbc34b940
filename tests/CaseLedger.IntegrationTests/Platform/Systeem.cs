using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>A system that calls the service.</summary>
internal sealed class Systeem(HttpClient http)
{
    /// <summary>The same caller with a token.</summary>
    public Systeem Met(string token)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return this;
    }

    public Task<Antwoord> Get(string pad, params (string Naam, string Waarde)[] koppen) => Stuur("GET", pad, null, null, koppen);

    /// <summary>The bytes of an answer and all its headers, to compare.</summary>
    public async Task<(byte[] Inhoud, string Koppen)> Bytes(string pad, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, pad);
        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        }

        using var antwoord = await http.SendAsync(verzoek);
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
        antwoord.IsSuccessStatusCode.Should().BeTrue($"it was {antwoord.StatusCode}");
        Contractbewaking.Bewaak("GET", pad, await Antwoord.Van(antwoord));
        return (inhoud, $"{antwoord.Headers}{antwoord.Content.Headers}");
    }

    /// <summary>Posts an object, a JSON node, or JSON text as it stands.</summary>
    public Task<Antwoord> Post(string pad, object lichaam, params (string Naam, string Waarde)[] koppen) =>
        Stuur("POST", pad, Bytes(lichaam), "application/json", koppen);

    public async Task<Antwoord> Stuur(string methode, string pad, byte[]? lichaam, string? mediatype, params (string Naam, string Waarde)[] koppen)
    {
        using var verzoek = new HttpRequestMessage(new HttpMethod(methode), pad);
        if (lichaam is not null)
        {
            verzoek.Content = new ByteArrayContent(lichaam);
            if (mediatype is not null)
            {
                verzoek.Content.Headers.TryAddWithoutValidation("Content-Type", mediatype);
            }
        }

        foreach (var (naam, waarde) in koppen)
        {
            verzoek.Headers.TryAddWithoutValidation(naam, waarde);
        }

        using var antwoord = await http.SendAsync(verzoek);
        var gelezen = await Antwoord.Van(antwoord);
        Contractbewaking.Bewaak(methode, pad, gelezen);
        return gelezen;
    }

    /// <summary>Imports lines and waits until they were handled; the answer with the progress of then.</summary>
    public async Task<Antwoord> Importeer(IEnumerable<string> regels, string vraag = "")
    {
        var antwoord = await Stuur("POST", $"/v1/importen{vraag}", Encoding.UTF8.GetBytes(string.Join('\n', regels)), "application/x-ndjson");
        if (antwoord.Status == 202)
        {
            var voortgang = antwoord;
            await Geduld.Tot(async () => (voortgang = await Get(antwoord.Kop("Location")!)).Json["status"].Tekst() != "bezig", "the lines were handled");
            antwoord = antwoord with { Tekst = voortgang.Tekst };
        }

        return antwoord;
    }

    /// <summary>The outcome per line of an import.</summary>
    public async Task<List<JsonNode>> Regels(Antwoord import)
    {
        var regels = await Get($"{import.Kop("Location")}/regels");
        regels.Status.Should().Be(200, regels.Tekst);
        regels.Mediatype.Should().Be("application/x-ndjson");
        return [.. regels.Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => JsonNode.Parse(r)!)];
    }

    private static byte[] Bytes(object lichaam) => lichaam switch
    {
        byte[] bytes => bytes,
        string tekst => Encoding.UTF8.GetBytes(tekst),
        JsonNode json => Encoding.UTF8.GetBytes(json.ToJsonString()),
        _ => JsonSerializer.SerializeToUtf8Bytes(lichaam),
    };
}
