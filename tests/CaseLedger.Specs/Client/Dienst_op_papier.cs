namespace CaseLedger.Specs.Client;

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CaseLedger.Client;

/// <summary>A service that answers what a spec says, one answer per request, and keeps what was asked.</summary>
internal sealed class Dienst_op_papier
{
    private readonly Queue<Func<HttpResponseMessage>> antwoorden = new();

    public List<(string Verzoek, HttpRequestHeaders Koppen, string Inhoud)> Gevraagd { get; } = [];

    /// <summary>Waits are over at once.</summary>
    public Wachtklok Klok { get; } = new();

    public Dienst_op_papier Geeft(HttpStatusCode status, string inhoud = "", string mediatype = "application/json", params (string Naam, string Waarde)[] koppen)
    {
        antwoorden.Enqueue(() =>
        {
            var antwoord = new HttpResponseMessage(status) { Content = new StringContent(inhoud, Encoding.UTF8, mediatype) };
            foreach (var (naam, waarde) in koppen)
            {
                antwoord.Headers.Add(naam, waarde);
            }

            return antwoord;
        });
        return this;
    }

    public Dienst_op_papier Weigert(HttpStatusCode status, string code, params (string Naam, string Waarde)[] koppen) => Geeft(
        status, $$"""{ "type": "https://caseledger.example/v1/problemen/{{code}}", "title": "Kan niet", "status": {{(int)status}}, "detail": "Doe iets anders." }""", "application/problem+json", koppen);

    public Dienst_op_papier Valt(Exception fout)
    {
        antwoorden.Enqueue(() => throw fout);
        return this;
    }

    public CaseLedgerClient Client(Func<CaseLedgerOpties, CaseLedgerOpties>? anders = null)
    {
        var tokens = 0;
        var opties = new CaseLedgerOpties { Adres = new Uri("https://caseledger.example/"), Token = _ => ValueTask.FromResult($"token-{++tokens}"), Klok = Klok };
        return new CaseLedgerClient(new HttpClient(new Lijn(this)), anders?.Invoke(opties) ?? opties);
    }

    private async Task<HttpResponseMessage> Antwoord(HttpRequestMessage verzoek, CancellationToken stop)
    {
        var inhoud = verzoek.Content is null ? string.Empty : await verzoek.Content.ReadAsStringAsync(stop);
        verzoek.RequestUri!.GetLeftPart(UriPartial.Authority).Should().Be("https://caseledger.example");
        Gevraagd.Add(($"{verzoek.Method} {verzoek.RequestUri.PathAndQuery}", verzoek.Headers, inhoud));
        return antwoorden.TryDequeue(out var antwoord) ? antwoord() : throw new InvalidOperationException($"Nobody expected {Gevraagd[^1].Verzoek}.");
    }

    private sealed class Lijn(Dienst_op_papier dienst) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => dienst.Antwoord(request, cancellationToken);
    }
}

/// <summary>A clock that stands still, and on which every wait is over at once.</summary>
internal sealed class Wachtklok : TimeProvider
{
    public static readonly DateTimeOffset Nu = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Gewacht { get; } = [];

    /// <summary>Is called at every wait.</summary>
    public Action<int>? Bij { get; set; }

    public override DateTimeOffset GetUtcNow() => Nu;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Gewacht.Add(dueTime);
        Bij?.Invoke(Gewacht.Count);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
