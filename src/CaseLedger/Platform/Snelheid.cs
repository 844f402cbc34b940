using System.Security.Claims;
using System.Threading.RateLimiting;
using CaseLedger.Koppelingen;

namespace CaseLedger.Platform;

/// <summary>
/// How much one client may ask, so that it does not take the service from the others: requests a second, and how many at once; who asks
/// more at once waits in its own row. Settings: <c>Snelheid:PerSeconde</c>, <c>Snelheid:Tegelijk</c>.
/// </summary>
/// <param name="PerSeconde">Requests a second, in the long run.</param>
/// <param name="Tegelijk">Requests at once.</param>
internal sealed record Snelheid(int PerSeconde, int Tegelijk)
{
    private const int Aanloop = 4;
    private const int Wachtrij = 2000;
    private const int DelenPerSeconde = 10;

    public static void VoegToe(WebApplicationBuilder bouwer)
    {
        var snelheid = new Snelheid(bouwer.Configuration.GetValue("Snelheid:PerSeconde", 500), bouwer.Configuration.GetValue("Snelheid:Tegelijk", 64));
        bouwer.Services.AddRateLimiter(o =>
        {
            o.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(Client(http), _ => snelheid.Emmer())),
                PartitionedRateLimiter.Create<HttpContext, string>(http => Wacht(http)
                    ? RateLimitPartition.GetConcurrencyLimiter($"wacht {Client(http)}", _ => new ConcurrencyLimiterOptions { PermitLimit = snelheid.Tegelijk })
                    : RateLimitPartition.GetConcurrencyLimiter(Client(http), _ => new ConcurrencyLimiterOptions { PermitLimit = snelheid.Tegelijk, QueueLimit = Wachtrij })));
            o.OnRejected = (geweigerd, _) => Weiger(geweigerd.HttpContext, geweigerd.Lease);
        });
    }

    private TokenBucketRateLimiterOptions Emmer() => new()
    {
        TokenLimit = PerSeconde * Aanloop,
        TokensPerPeriod = Math.Max(1, PerSeconde / DelenPerSeconde),
        ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, PerSeconde / DelenPerSeconde) / (double)PerSeconde),
    };

    /// <summary>The client of the token; who brings none is told apart by address.</summary>
    private static string Client(HttpContext http) =>
        http.User.FindFirstValue("client_id") ?? http.User.FindFirstValue("azp") ?? $"zonder token {http.Connection.RemoteIpAddress}";

    /// <summary>A request that waits for something to happen takes no place from those that are answered at once.</summary>
    private static bool Wacht(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == nameof(HaalGebeurtenissen) && http.Request.Query.ContainsKey("wacht");

    private static async ValueTask Weiger(HttpContext http, RateLimitLease lease)
    {
        var wacht = lease.TryGetMetadata(MetadataName.RetryAfter, out var duur) ? duur : TimeSpan.FromSeconds(1);
        await new Probleemantwoord(new Probleem(Probleemsoort.TeVeelVerzoeken)) { Wacht = wacht }.ExecuteAsync(http);
    }
}
