using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Abonnementen;

/// <summary>Tests of webhooks: one service for all, whose patience is short, and a receiver each; a path of its own per subscriber.</summary>
public abstract class Webhooktest(PostgreSql postgres) : IAsyncLifetime
{
    private static readonly Lock Slot = new();
    private static Task<Dienst>? gedeeld;

    private protected static Dictionary<string, string> Kortaf { get; } = new()
    {
        ["Abonnementen:Tijdslimiet"] = "00:00:02",
        ["Abonnementen:EersteWachttijd"] = "00:00:00.2",
        ["Abonnementen:LangsteWachttijd"] = "00:00:00.5",
        ["Abonnementen:EersteOnderbreking"] = "00:00:00.2",
        ["Abonnementen:LangsteOnderbreking"] = "00:00:00.5",
        ["Abonnementen:Overlap"] = "00:00:02",
    };

    private protected PostgreSql Postgres => postgres;

    private protected Dienst Dienst { get; set; } = null!;

    private protected Webhookontvanger Ontvanger { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        lock (Slot)
        {
            gedeeld ??= Dienst.Start(postgres, instellingen: Kortaf);
        }

        Dienst = await gedeeld;
        Ontvanger = await Webhookontvanger.Start(postgres);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Ontvanger.DisposeAsync();
    }

    /// <summary>A subscriber of a gemeente at a path of the receiver.</summary>
    private protected async Task<Abonnee> Abonneer(string gemeente, string pad, params string[] soorten) => await Abonnee.Maak(Dienst.Als(gemeente, "systeem"), new Uri(Ontvanger.Adres, pad), soorten);
}

/// <summary>A subscription and its client.</summary>
internal sealed record Abonnee(Systeem Systeem, string Adres, JsonNode Gemaakt)
{
    public string Geheim => Gemaakt["geheim"].Tekst();

    public static async Task<Abonnee> Maak(Systeem systeem, Uri url, params string[] soorten)
    {
        var antwoord = await systeem.Post("/v1/abonnementen", new { url, soorten }).Gelukt();
        return new Abonnee(systeem, antwoord.Kop("Location")!, antwoord.Json);
    }

    public Task<JsonNode> Haal() => Systeem.Get(Adres).Json();

    public async Task<JsonArray> Afleveringen(string vraag = "") => (await Systeem.Get($"{Adres}/afleveringen{vraag}").Json()).Items();

    /// <summary>Sends again; how many.</summary>
    public async Task<long> Herhaal(object wat)
    {
        var antwoord = await Systeem.Post($"{Adres}/herhalingen", wat);
        antwoord.Status.Should().Be(202, antwoord.Tekst);
        return antwoord.Json["aantal"]!.GetValue<long>();
    }
}
