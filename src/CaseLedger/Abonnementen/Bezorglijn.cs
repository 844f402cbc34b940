using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace CaseLedger.Abonnementen;

/// <summary>How an attempt ended.</summary>
/// <param name="Status">Of the answer; null when there was none.</param>
/// <param name="Later">How long the receiver asks to wait.</param>
internal readonly record struct Bezorguitkomst(int? Status, TimeSpan? Later = null)
{
    public bool Gelukt => Status is >= 200 and < 300;

    /// <summary>The receiver says that it is there no more.</summary>
    public bool Weg => Status == StatusCodes.Status410Gone;
}

/// <summary>
/// The way out to subscribers. The address is looked at when a connection is made and that very address is connected with, so that a
/// name cannot lead elsewhere a moment later. No redirects, no proxy, no cookies; of an answer little is read.
/// </summary>
internal sealed class Bezorglijn : IDisposable
{
    private const int HoogstensGelezen = 64 * 1024;
    private const int HoogstensKoppen = 16;
    private readonly Adreswacht wacht;
    private readonly Bezorginstelling instelling;
    private readonly TimeProvider klok;
    private readonly HttpMessageInvoker http;

    public Bezorglijn(Adreswacht wacht, Bezorginstelling instelling, TimeProvider klok)
    {
        (this.wacht, this.instelling, this.klok) = (wacht, instelling, klok);
        http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = Verbind,
            // A name is resolved, and what it leads to looked at, again and again.
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = HoogstensKoppen,
            MaxResponseDrainSize = HoogstensGelezen,
        });
    }

    /// <summary>Sends an event once.</summary>
    /// <param name="adres">Whereto.</param>
    /// <param name="gebeurtenis">What.</param>
    /// <param name="geheimen">The secrets that sign.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Bezorguitkomst> Stuur(string adres, Cloudevent gebeurtenis, IEnumerable<byte[]> geheimen, CancellationToken stop)
    {
        var (id, lichaam, seconden) = ($"{gebeurtenis.Id:D}", gebeurtenis.Bytes(), klok.GetUtcNow().ToUnixTimeSeconds());
        using var verzoek = Verzoek(HttpMethod.Post, adres);
        verzoek.Content = new ByteArrayContent(lichaam) { Headers = { ContentType = new MediaTypeHeaderValue(Cloudevent.Mediatype, "utf-8") } };
        verzoek.Headers.Add("webhook-id", id);
        verzoek.Headers.Add("webhook-timestamp", seconden.ToString(CultureInfo.InvariantCulture));
        verzoek.Headers.Add("webhook-signature", Handtekening.Zet(id, seconden, lichaam, geheimen));
        using var antwoord = await Doe(verzoek, stop);
        return antwoord is null ? new Bezorguitkomst(null) : new Bezorguitkomst((int)antwoord.StatusCode, Later(antwoord.Headers.RetryAfter));
    }

    /// <summary>Asks a receiver whether it wants this (CloudEvents HTTP 1.1 Web Hooks, abuse protection).</summary>
    public async Task<bool> Vraag(string adres, CancellationToken stop)
    {
        using var verzoek = Verzoek(HttpMethod.Options, adres);
        using var antwoord = await Doe(verzoek, stop);
        return antwoord is { IsSuccessStatusCode: true } && antwoord.Headers.TryGetValues("WebHook-Allowed-Origin", out var wie) && wie.Any(w => w == "*" || w.Equals(instelling.Herkomst, StringComparison.OrdinalIgnoreCase));
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Verzoek(HttpMethod methode, string adres) => new(methode, adres)
    {
        Version = HttpVersion.Version11,
        Headers = { { "WebHook-Request-Origin", instelling.Herkomst }, { "User-Agent", "CaseLedger" } },
    };

    /// <summary>The answer up to its body; null when none came in time.</summary>
    private async Task<HttpResponseMessage?> Doe(HttpRequestMessage verzoek, CancellationToken stop)
    {
        using var limiet = new CancellationTokenSource(instelling.Tijdslimiet);
        using var beide = CancellationTokenSource.CreateLinkedTokenSource(limiet.Token, stop);
        try
        {
            return await http.SendAsync(verzoek, beide.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private TimeSpan? Later(RetryConditionHeaderValue? gevraagd)
    {
        var wachten = gevraagd?.Delta ?? gevraagd?.Date - klok.GetUtcNow();
        return wachten is not { } duur || duur <= TimeSpan.Zero ? null : duur < instelling.LangstGevraagd ? duur : instelling.LangstGevraagd;
    }

    private async ValueTask<Stream> Verbind(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var doel = context.DnsEndPoint;
        var adressen = (await Dns.GetHostAddressesAsync(doel.Host, stop)).Where(a => wacht.Mag(doel.Host, a)).ToArray();
        if (adressen.Length == 0)
        {
            throw new AdresGeweigerd();
        }

        var lijn = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await lijn.ConnectAsync(adressen, doel.Port, stop);
            return new NetworkStream(lijn, ownsSocket: true);
        }
        catch
        {
            lijn.Dispose();
            throw;
        }
    }
}
