using System.Text.Json;
using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>A JSON answer in the form of the contract.</summary>
internal sealed class Jsonantwoord<T>(T waarde) : IResult
{
    public int Status { get; init; } = StatusCodes.Status200OK;

    public string? Locatie { get; init; }

    /// <summary>The version that the answer belongs to.</summary>
    public long? Versie { get; init; }

    /// <summary>Whether the answer depends on the version alone, so that If-None-Match may spare it.</summary>
    public bool AlleenVersie { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        var zicht = httpContext.Features.Get<Zicht>();
        // What a reader who gave no reason sees has the version of the whole too: the one may not be taken for the other.
        var bewaarbaar = AlleenVersie && (zicht?.Tekst ?? Leesbaarheid.Open) == Leesbaarheid.Open;
        antwoord.Headers.CacheControl = bewaarbaar ? "private, no-cache" : "no-store";
        antwoord.Headers.Vary = bewaarbaar ? "Accept, Authorization, X-Doelbinding" : "Accept, Authorization";
        if (Versie is { } versie && bewaarbaar == AlleenVersie)
        {
            antwoord.Headers.ETag = Versiekop.Schrijf(versie);
            if (bewaarbaar && httpContext.Request.Headers.IfNoneMatch == Versiekop.Schrijf(versie))
            {
                antwoord.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        antwoord.StatusCode = Status;
        if (Locatie is not null)
        {
            antwoord.Headers.Location = Locatie;
        }

        antwoord.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(antwoord.Body, waarde, ApiJson.Voor(zicht), httpContext.RequestAborted);
    }
}

/// <summary>A list in the form of the contract.</summary>
/// <param name="Items">What was asked for.</param>
internal sealed record Lijst<T>(IReadOnlyList<T> Items);
