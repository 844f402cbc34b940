using System.Globalization;

namespace CaseLedger.Platform;

/// <summary>Writes a problem as an HTTP answer.</summary>
internal sealed class Probleemantwoord(Probleem probleem) : IResult
{
    private static readonly TimeSpan Straks = TimeSpan.FromSeconds(5);

    public int Status => probleem.Status;

    /// <summary>When it makes sense to try again; null for the usual.</summary>
    public TimeSpan? Wacht { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.Clear();
        antwoord.StatusCode = probleem.Status;
        antwoord.Headers.CacheControl = "no-store";
        if (probleem.HuidigeVersie is { } versie)
        {
            antwoord.Headers.ETag = Versiekop.Schrijf(versie);
        }

        if (Wacht is not null || probleem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            antwoord.Headers.RetryAfter = Math.Max(1, Math.Ceiling((Wacht ?? Straks).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (probleem.Soort == Probleemsoort.NietAangemeld)
        {
            antwoord.Headers.WWWAuthenticate = "Bearer";
        }

        var metPlaats = probleem with { Instance = httpContext.Request.Path };
        await antwoord.WriteAsJsonAsync(metPlaats, ApiJson.Opties, Probleem.Mediatype, httpContext.RequestAborted);
    }
}
