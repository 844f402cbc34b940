namespace CaseLedger.Platform;

/// <summary>201 with the place of the registration and the version of the dossier.</summary>
/// <param name="vastgelegd">What was recorded.</param>
/// <param name="voorLid">A lid gets 202 and neither place nor version.</param>
internal sealed class Vastgelegdantwoord(Vastgelegd vastgelegd, bool voorLid) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.StatusCode = voorLid ? StatusCodes.Status202Accepted : StatusCodes.Status201Created;
        antwoord.ContentType = "application/json; charset=utf-8";
        if (!voorLid)
        {
            antwoord.Headers.Location = vastgelegd.Locatie;
            antwoord.Headers.ETag = Versiekop.Schrijf(vastgelegd.Versie);
        }

        antwoord.Headers.CacheControl = "no-store";
        if (vastgelegd.Herhaald)
        {
            antwoord.Headers["Idempotent-Replay"] = "true";
        }

        await antwoord.Body.WriteAsync(vastgelegd.Antwoord, httpContext.RequestAborted);
    }
}
