namespace CaseLedger.Platform;

/// <summary>Writes a problem as an HTTP answer.</summary>
internal sealed class Probleemantwoord(Probleem probleem) : IResult
{
    public int Status => probleem.Status;

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

        if (probleem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            antwoord.Headers.RetryAfter = "5";
        }

        if (probleem.Soort == Probleemsoort.NietAangemeld)
        {
            antwoord.Headers.WWWAuthenticate = "Bearer";
        }

        var metPlaats = probleem with { Instance = httpContext.Request.Path };
        await antwoord.WriteAsJsonAsync(metPlaats, ApiJson.Opties, Probleem.Mediatype, httpContext.RequestAborted);
    }
}
