using System.Net;

namespace CaseLedger.Client;

/// <summary>What passes by itself, and how long that is waited for.</summary>
internal static class Uitstel
{
    /// <summary>Whether the same request may be sent again. With 429 nothing was done yet; with the others it is not known.</summary>
    public static bool Mag(HttpStatusCode status, bool herhaalbaar) =>
        status == HttpStatusCode.TooManyRequests || (herhaalbaar && Tijdelijk(status));

    /// <summary>Whether it is the network or the service, and not the request.</summary>
    public static bool Tijdelijk(Exception fout, CancellationToken annuleer) => fout switch
    {
        ProbleemException probleem => probleem.Status == (int)HttpStatusCode.TooManyRequests || Tijdelijk((HttpStatusCode)probleem.Status),
        HttpRequestException or IOException => true,
        // HttpClient.Timeout.
        TaskCanceledException => !annuleer.IsCancellationRequested,
        _ => false,
    };

    /// <summary>Doubles with each attempt, up to the longest; less a random part, so that clients do not come back all at once.</summary>
    public static TimeSpan Wacht(CaseLedgerOpties opties, int poging)
    {
        var wacht = Math.Min(opties.EersteWacht.TotalSeconds * Math.Pow(2, poging), opties.LangsteWacht.TotalSeconds);
        return TimeSpan.FromSeconds(wacht * (1 - (Random.Shared.NextDouble() / 2)));
    }

    /// <summary><c>Retry-After</c> as a length of time; null when it is not there.</summary>
    public static TimeSpan? Gevraagd(HttpResponseMessage antwoord, TimeProvider klok) => antwoord.Headers.RetryAfter switch
    {
        { Delta: { } wacht } => wacht,
        { Date: { } moment } => TimeSpan.FromTicks(Math.Max(0, (moment - klok.GetUtcNow()).Ticks)),
        _ => null,
    };

    private static bool Tijdelijk(HttpStatusCode status) =>
        status is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
