namespace CaseLedger.Platform;

/// <summary>201 with the place of the registration and the version of the dossier.</summary>
internal sealed class Vastgelegdantwoord(Vastgelegd vastgelegd) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.StatusCode = StatusCodes.Status201Created;
        antwoord.ContentType = "application/json; charset=utf-8";
        antwoord.Headers.Location = vastgelegd.Locatie;
        antwoord.Headers.ETag = Versiekop.Schrijf(vastgelegd.Versie);
        antwoord.Headers.CacheControl = "no-store";
        if (vastgelegd.Herhaald)
        {
            antwoord.Headers["Idempotent-Replay"] = "true";
        }

        await antwoord.Body.WriteAsync(vastgelegd.Antwoord, httpContext.RequestAborted);
    }
}
