using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Abonnementen;

/// <summary>A subscriber's receiver: a process of its own (<c>tests/webhook-receiver</c>, Node) that can fail, hang, answer late, die and come back.</summary>
internal sealed class Webhookontvanger : IAsyncDisposable
{
    private readonly HttpClient http;
    private Process proces;
    private bool gestopt;

    private Webhookontvanger(Process proces, string adres) => (this.proces, http) = (proces, new HttpClient { BaseAddress = new Uri(adres) });

    public Uri Adres => http.BaseAddress!;

    /// <summary>Starts one, stopped with the run. Without Node the test is skipped, and fails where it must not be.</summary>
    public static async Task<Webhookontvanger> Start(PostgreSql postgres)
    {
        var (proces, adres) = await Begin("0");
        var ontvanger = new Webhookontvanger(proces, adres);
        postgres.StopBefore(ontvanger.DisposeAsync);
        return ontvanger;
    }

    /// <summary>Tells how to answer at a path from now on.</summary>
    public async Task Gedraag(object gedrag) => (await http.PostAsJsonAsync("/_gedrag", gedrag)).EnsureSuccessStatusCode();

    /// <summary>Answers 204 to all again.</summary>
    public async Task Vergeet() => (await http.PostAsync("/_vergeet", null)).EnsureSuccessStatusCode();

    /// <summary>What came in at a path, in order.</summary>
    public async Task<IReadOnlyList<Ontvangst>> Ontvangen(string pad) => [.. JsonNode.Parse(await http.GetStringAsync($"/_ontvangen?pad={pad}"))!.AsArray().Select(o => Ontvangst.Lees(o!))];

    /// <summary>What it accepted at a path, once this many were.</summary>
    public async Task<IReadOnlyList<Ontvangst>> Aanvaard(string pad, int aantal)
    {
        IReadOnlyList<Ontvangst> aanvaard = [];
        await Geduld.Tot(async () => (aanvaard = [.. (await Ontvangen(pad)).Where(o => o.Status is >= 200 and < 300)]).Count >= aantal, $"{aantal} deliveries are accepted at {pad}");
        return aanvaard;
    }

    /// <summary>Dies as a crash does; what it knew is lost.</summary>
    public async Task Dood()
    {
        proces.Kill();
        await proces.WaitForExitAsync();
    }

    /// <summary>Comes back at the same address.</summary>
    public async Task Terug()
    {
        proces.Dispose();
        (proces, _) = await Begin($"{Adres.Port}");
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (!gestopt)
        {
            gestopt = true;
            await Dood();
            proces.Dispose();
        }
    }

    private static async Task<(Process Proces, string Adres)> Begin(string poort)
    {
        try
        {
            var proces = Process.Start(new ProcessStartInfo("node", [Path.Combine(PostgreSql.Root(), "tests", "webhook-receiver", "receiver.mjs"), poort]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            return await proces.StandardOutput.ReadLineAsync() is { } regel && regel.StartsWith("Gereed op ", StringComparison.Ordinal)
                ? (proces, regel["Gereed op ".Length..])
                : throw new InvalidOperationException("The receiver stopped before it served.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"No receiver to test with: {e.Message}");
            throw;
        }
    }
}

/// <summary>A delivery as it came in.</summary>
internal sealed record Ontvangst(string Id, string Tijd, string Handtekening, string Mediatype, string Inhoud, int? Status)
{
    public JsonNode Json => JsonNode.Parse(Inhoud)!;

    public Guid Huishouden => Json["subject"]!.GetValue<Guid>();

    public long Positie => Json["data"]!["positie"]!.GetValue<long>();

    public string Soort => Json["type"].Tekst();

    public static Ontvangst Lees(JsonNode bron)
    {
        var koppen = bron["koppen"]!;
        return new Ontvangst(koppen["webhook-id"].Tekst(), koppen["webhook-timestamp"].Tekst(), koppen["webhook-signature"].Tekst(), koppen["content-type"].Tekst(), bron["inhoud"].Tekst(), bron["status"]?.GetValue<int>());
    }
}
