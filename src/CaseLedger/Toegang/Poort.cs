namespace CaseLedger.Toegang;

/// <summary>What a token must carry for an operation: one of these scopes; none when everybody may.</summary>
internal sealed record Toegangseis(IReadOnlyList<string> EenVan);

/// <summary>Gate 1: token, scope, gemeente; before anything is read of the body. An operation that names no eis is closed.</summary>
internal sealed partial class Poort(RequestDelegate verder, Toegangsschrijver schrijver, ILogger<Poort> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        // No address, or one that routing made itself to say 405 or 415: nothing of ours is behind it.
        var eis = (http.GetEndpoint() as RouteEndpoint)?.Metadata.GetMetadata<Toegangseis>();
        if (http.GetEndpoint() is not RouteEndpoint eindpunt || eis is { EenVan: [] })
        {
            await verder(http);
            return;
        }

        if ((await Weiger(http, eindpunt, eis)) is { } probleem)
        {
            await new Probleemantwoord(probleem).ExecuteAsync(http);
            return;
        }

        await verder(http);
    }

    private async Task<Probleem?> Weiger(HttpContext http, RouteEndpoint eindpunt, Toegangseis? eis)
    {
        if (http.User.Identity?.IsAuthenticated != true || new Tokenlezer(http.User).Lees() is not { } beller)
        {
            // Only what the service itself knows: an address, a token or a claim could tell of a person.
            var reden = http.Features.Get<Tokenfout>() ?? (http.Request.Headers.Authorization.Count == 0 ? Tokenfout.Geen : Tokenfout.Onbruikbaar);
            ZonderToken(http.Request.Method, eindpunt.RoutePattern.RawText, reden.Reden);
            return new Probleem(reden.ProviderWeg ? Probleemsoort.AanmeldenKanNiet : Probleemsoort.NietAangemeld);
        }

        if (eis is null || eis.EenVan.FirstOrDefault(beller.Scopes.Contains) is not { } recht || (beller.Gemeenten.Count == 0 && (beller.Regio is null || !eis.EenVan.Contains(Scope.Coordinator))))
        {
            if (eindpunt.GaatOverHuishoudens())
            {
                await schrijver.Schrijf(http, beller, false, Toegangscontroles.NietGemachtigd);
            }

            return new Probleem(Probleemsoort.GeenToegang);
        }

        var (doel, fout) = Doel(http.Request.Headers["X-Doelbinding"]);
        http.Features.Set(beller with { Recht = recht, Doelbinding = doel ?? beller.Doelbinding });
        return fout;
    }

    private static (Doelbinding? Doel, Probleem? Probleem) Doel(Microsoft.Extensions.Primitives.StringValues kop) => kop switch
    {
        [] => (null, null),
        [{ } code] when Code.Lees<Doelbinding>(code) is { } doel => (doel, null),
        _ => (null, Probleem.Ongeldig("X-Doelbinding", "Deze code kennen wij niet. Kies een code uit /v1/doelbindingen.")),
    };

    [LoggerMessage(EventId = 401, EventName = "GeenGeldigToken", Level = LogLevel.Warning, Message = "No valid token at {Methode} {Adres}: {Reden}.")]
    private partial void ZonderToken(string methode, string? adres, string reden);
}

/// <summary>Why a token was not believed: a word of ours, never anything out of the token.</summary>
/// <param name="Reden">For the security log.</param>
/// <param name="ProviderWeg">Nobody could say whether it is good: the provider's keys were never read.</param>
internal sealed record Tokenfout(string Reden, bool ProviderWeg = false)
{
    public static Tokenfout Geen { get; } = new("none was sent");

    public static Tokenfout Onbruikbaar { get; } = new("its claims cannot be used");
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
