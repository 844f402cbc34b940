using Npgsql;

namespace CaseLedger.Toegang;

/// <summary>An operation that shows and records nothing of any household: settings and counts.</summary>
internal sealed class GeenHuishouden
{
    public static GeenHuishouden Eindpunt { get; } = new();
}

/// <summary>Writes the line of a request, for every operation alike, before anything is shown.</summary>
internal sealed class Toegangsschrijver(NpgsqlDataSource bron, Toegangslog log, TimeProvider klok)
{
    /// <summary>
    /// A household that the caller's gemeenten do not have costs the same line as one that may not be seen, but names none;
    /// where no gemeente follows from the request, every gemeente of the caller gets it.
    /// </summary>
    public async Task Schrijf(HttpContext http, Beller beller, bool toegestaan, Toegangscontroles controles)
    {
        var spoor = http.Spoor();
        var (gemeente, huishouden) = spoor.Gemeente is null ? await Zoek(http, beller) : (spoor.Gemeente, spoor.Huishouden);
        var (wat, op) = (spoor.Wat ?? Wat(http), klok.GetUtcNow());
        await log.Schrijf(
            [.. (gemeente is null ? beller.Gemeenten : [gemeente]).Select(g => Toegangsregel.Van(beller, g, huishouden, wat, toegestaan, controles, op) with { Lid = spoor.Lid })],
            http.RequestAborted);
    }

    private async Task<(string? Gemeente, Guid? Huishouden)> Zoek(HttpContext http, Beller beller)
    {
        if (http.Request.RouteValues["huishoudenId"] is not string adres || !Guid.TryParse(adres, out var huishouden))
        {
            return (null, null);
        }

        await using var vraag = bron.Opdracht("select gemeente from caseledger.huishoudens where id = $1 and gemeente = any($2)", huishouden, beller.Gemeenten);
        return await vraag.ExecuteScalarAsync(http.RequestAborted) is string gemeente ? (gemeente, huishouden) : (null, null);
    }

    /// <summary>The method and what the address names: <c>GET tijdlijn</c>.</summary>
    private static string Wat(HttpContext http)
    {
        var eindpunt = (RouteEndpoint)http.GetEndpoint()!;
        if (eindpunt.Metadata.GetMetadata<Handeling>() is { } handeling)
        {
            return $"{http.Request.Method} {handeling.Naam}";
        }

        var delen = eindpunt.RoutePattern.PathSegments.Where(s => s.IsSimple).Select(s => s.Parts[0]).OfType<Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart>()
            .Select(d => d.Content).Skip(1).ToList();
        var binnen = http.Request.RouteValues.ContainsKey("huishoudenId") ? delen.Skip(1).ToList() : delen;
        return $"{http.Request.Method} {(binnen.Count == 0 ? "dossier" : string.Join('/', binnen))}";
    }
}

/// <summary>
/// Around every operation that needs a token: what was allowed or refused is in the toegangslog before the answer is
/// written. What has no right form was neither.
/// </summary>
internal sealed class Toegangsfilter(Toegangsschrijver schrijver) : IEndpointFilter
{
    private static readonly int[] Geweigerd = [StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity];

    /// <summary>Answers to a lid are given at whole multiples of this after the request: how long it took depends on what is hidden too.</summary>
    private static readonly TimeSpan Tijdklasse = TimeSpan.FromMilliseconds(100);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var begin = TimeProvider.System.GetTimestamp();
        var antwoord = await next(context);
        var http = context.HttpContext;
        var spoor = http.Spoor();
        var status = (antwoord as Probleemantwoord)?.Status;
        if (http.GetEndpoint()!.GaatOverHuishoudens() && !spoor.IsGeschreven && (status is null || Geweigerd.Contains(status.Value)))
        {
            await schrijver.Schrijf(http, http.Beller(), spoor.Toegestaan ?? status is null, spoor.Controles);
        }

        if (http.Features.Get<Beller>() is { Lid: not null })
        {
            // What somebody outside can measure is real time, whatever the service's clock says.
            var duur = TimeProvider.System.GetElapsedTime(begin);
            await Task.Delay(TimeSpan.FromTicks(Tijdklasse.Ticks - (duur.Ticks % Tijdklasse.Ticks)), TimeProvider.System, http.RequestAborted);
        }

        return antwoord;
    }
}

internal static class Toegangsfilters
{
    /// <summary>The operation shows and records nothing of any household; it leaves no line.</summary>
    public static TBuilder OverGeenHuishouden<TBuilder>(this TBuilder bouwer)
        where TBuilder : IEndpointConventionBuilder => bouwer.WithMetadata(GeenHuishouden.Eindpunt);

    /// <summary>Whether a request for it leaves a line: whatever needs a token, unless it says otherwise.</summary>
    public static bool GaatOverHuishoudens(this Endpoint eindpunt) =>
        eindpunt.Metadata.GetMetadata<Toegangseis>() is { EenVan.Count: > 0 } && eindpunt.Metadata.GetMetadata<GeenHuishouden>() is null;
}
