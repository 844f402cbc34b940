namespace CaseLedger.Toegang;

/// <summary>What a token must carry for an operation: one of these scopes; none when everybody may.</summary>
internal sealed record Toegangseis(IReadOnlyList<string> EenVan);

/// <summary>Gate 1: token, scope, gemeente; before anything is read of the body. An operation that names no eis is closed.</summary>
internal sealed class Poort(RequestDelegate verder)
{
    public Task InvokeAsync(HttpContext http)
    {
        // No address, or one that routing made itself to say 405 or 415: nothing of ours is behind it.
        if (http.GetEndpoint() is not RouteEndpoint eindpunt)
        {
            return verder(http);
        }

        var eis = eindpunt.Metadata.GetMetadata<Toegangseis>();
        if (eis is { EenVan: [] })
        {
            return verder(http);
        }

        return Weiger(http, eis) is { } soort
            ? new Probleemantwoord(new Probleem(soort)).ExecuteAsync(http)
            : verder(http);
    }

    private static Probleemsoort? Weiger(HttpContext http, Toegangseis? eis)
    {
        if (http.User.Identity?.IsAuthenticated != true || Beller.Van(http.User) is not { } beller)
        {
            return Probleemsoort.NietAangemeld;
        }

        if (eis is null || !eis.EenVan.Any(beller.Scopes.Contains) || (beller.Gemeenten.Count == 0 && (beller.Regio is null || !eis.EenVan.Contains(Scope.Coordinator))))
        {
            return Probleemsoort.GeenToegang;
        }

        http.Features.Set(beller);
        return null;
    }
}

internal static class PoortUitbreidingen
{
    /// <summary>The operation needs one of these scopes.</summary>
    public static TBuilder Vereist<TBuilder>(this TBuilder bouwer, params string[] scopes)
        where TBuilder : IEndpointConventionBuilder => bouwer.WithMetadata(new Toegangseis(scopes));

    /// <summary>The operation is open to all: it shows nothing of any household.</summary>
    public static TBuilder Openbaar<TBuilder>(this TBuilder bouwer)
        where TBuilder : IEndpointConventionBuilder => bouwer.WithMetadata(new Toegangseis([]));

    /// <summary>What the operation needs.</summary>
    public static Toegangseis Toegangseis(this HttpContext http) => http.GetEndpoint()!.Metadata.GetRequiredMetadata<Toegangseis>();

    /// <summary>The caller whom gate 1 let through.</summary>
    public static Beller Beller(this HttpContext http) =>
        http.Features.Get<Beller>() ?? throw new InvalidOperationException("The operation is open to all and has no caller.");
}
