using System.Collections.Concurrent;
using Npgsql;

namespace CaseLedger.Abonnementen;

/// <summary>
/// Sends what waits, on every node. Nobody waits for a slow receiver: each delivery runs by itself, a few per subscriber, and the end of
/// one begins the next.
/// </summary>
internal sealed partial class Bezorgdienst(Bezorgkast kast, Bezorger bezorger, Volgwekker volgers, TimeProvider klok, ILogger<Bezorgdienst> log) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Opruimen = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<Guid, Task> onderweg = [];
    private readonly Volgwekker wekker = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var geruimd = klok.GetTimestamp();
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var (einde, verder) = (wekker.Volgende, volgers.Volgende);
                await Probeer(() => Begin(stoppingToken));
                if (klok.GetElapsedTime(geruimd) > Opruimen)
                {
                    geruimd = klok.GetTimestamp();
                    await Probeer(() => kast.Ruim(stoppingToken));
                }

                await Task.WhenAny(einde, verder, Task.Delay(Tussentijd, klok, stoppingToken));
            }
        }
        finally
        {
            await Task.WhenAll(onderweg.Values);
        }
    }

    private async Task Begin(CancellationToken stop)
    {
        foreach (var bezorging in await kast.Neem(stop))
        {
            var nummer = Identiteit.Nieuw();
            onderweg[nummer] = Task.CompletedTask;
            onderweg[nummer] = Doe(nummer, bezorging, stop);
        }
    }

    private async Task Doe(Guid nummer, Bezorging bezorging, CancellationToken stop)
    {
        await Task.Yield();
        await Probeer(() => bezorger.Bezorg(bezorging, stop));
        onderweg.TryRemove(nummer, out _);
        if (!stop.IsCancellationRequested)
        {
            wekker.Wek();
        }
    }

    /// <summary>What fails here is the service's own affair; a delivery comes back by itself.</summary>
    private async Task Probeer(Func<Task> stap)
    {
        try
        {
            await stap();
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
        catch (Exception e)
        {
            // The message of a database error may hold values; its type says enough.
            Faalt(e.GetType().Name, (e as PostgresException)?.SqlState);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivering events failed here ({Soort} {SqlState}); it is tried again.")]
    private partial void Faalt(string soort, string? sqlState);
}

internal static class Abonnementdiensten
{
    /// <summary>Subscriptions and their deliveries. After the store.</summary>
    public static void VoegAbonnementenToe(this WebApplicationBuilder bouwer)
    {
        bouwer.Services.AddSingleton(d => new Adreswacht(d.GetRequiredService<Bezorginstelling>().StaToe, bouwer.Environment.IsDevelopment()));
        bouwer.Services.AddSingleton<Gemeentekluis>();
        bouwer.Services.AddSingleton<Abonnementkast>();
        bouwer.Services.AddSingleton<Abonnementschrijver>();
        bouwer.Services.AddSingleton<Abonnementmaker>();
        bouwer.Services.AddSingleton<Afleveringkast>();
        bouwer.Services.AddSingleton<Bezorglijn>();
        bouwer.Services.AddSingleton<Bezorgkast>();
        bouwer.Services.AddSingleton<Bezorger>();
        bouwer.Services.AddSingleton<IVolger, Abonnementvolger>();
        bouwer.Services.AddHostedService<Bezorgdienst>();
    }
}
