using System.Diagnostics;
using System.Text.Json;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

/// <summary>
/// A certified OpenID provider as a process of its own, from <c>tests/oidc-provider</c>.
/// </summary>
internal sealed class Testprovider : IAsyncDisposable
{
    public const string Publiek = "https://caseledger.test/v1";

    private static readonly TimeSpan StartBinnen = TimeSpan.FromMinutes(1);

    private readonly Process proces;
    private readonly HttpClient http;

    private Testprovider(Process proces, string adres) => (this.proces, http) = (proces, new HttpClient { BaseAddress = new Uri(adres) });

    public string Adres => http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public Dictionary<string, string> Instellingen => new() { ["Aanmelden:Authority"] = Adres, ["Aanmelden:Audience"] = Publiek };

    public static async Task<Testprovider> Start()
    {
        var map = await Npmpakket.Installeer("oidc-provider", "provider.mjs");
        var proces = Process.Start(new ProcessStartInfo("node", [Path.Combine(map, "provider.mjs")]) { WorkingDirectory = map, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        using var einde = new CancellationTokenSource(StartBinnen);
        while (await proces.StandardOutput.ReadLineAsync(einde.Token) is { } regel)
        {
            if (regel.StartsWith("Gereed op ", StringComparison.Ordinal))
            {
                return new Testprovider(proces, regel["Gereed op ".Length..]);
            }
        }

        throw new InvalidOperationException("The OpenID provider stopped before it served.");
    }

    /// <summary>An access token that the provider gives to a client.</summary>
    public async Task<string> Token(string scope, string gemeente, string publiek = Publiek, params (string Claim, object Waarde)[] claims)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, "/token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials", ["client_id"] = "regas", ["client_secret"] = "geheim", ["resource"] = publiek, ["scope"] = scope,
            }),
        };
        verzoek.Headers.Add("X-Claims", JsonSerializer.Serialize(Claims(gemeente, claims)));
        using var antwoord = await http.SendAsync(verzoek);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        antwoord.IsSuccessStatusCode.Should().BeTrue(tekst);
        return JsonDocument.Parse(tekst).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>A token that it would not give.</summary>
    public async Task<string> Teken(string sleutel = "eigen", object? kop = null, string gemeente = "0402", params (string Claim, object Waarde)[] claims)
    {
        var alle = Claims(gemeente, [("aud", Publiek), ("scope", "beheer"), .. claims]);
        using var inhoud = new StringContent(JsonSerializer.Serialize(new { sleutel, kop = kop ?? new { }, claims = alle }));
        using var antwoord = await http.PostAsync("/_teken", inhoud);
        return await antwoord.Content.ReadAsStringAsync();
    }

    /// <summary>New keys; the old ones are withdrawn.</summary>
    public async Task Draai()
    {
        using var antwoord = await http.PostAsync("/_draai", null);
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>How often its keys were asked for.</summary>
    public async Task<int> Geteld() => int.Parse(await http.GetStringAsync("/_geteld"), System.Globalization.CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (!proces.HasExited)
        {
            proces.Kill();
            await proces.WaitForExitAsync();
        }

        proces.Dispose();
    }

    private static Dictionary<string, object> Claims(string gemeente, (string Claim, object Waarde)[] claims)
    {
        var alle = Omgeving.Claims(gemeente, string.Empty, "regas", "regas", claims);
        foreach (var eigen in new[] { "sub", "client_id" }.Concat(alle["scope"] is "" ? ["scope"] : []))
        {
            alle.Remove(eigen);
        }

        return alle;
    }
}
