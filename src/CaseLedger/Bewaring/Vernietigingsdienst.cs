using Npgsql;

namespace CaseLedger.Bewaring;

/// <summary>
/// Sees to it that what was approved is erased: before the service opens every fence of the ledger stands, and an erasure
/// that was cut short is taken up again, on any node.
/// </summary>
internal sealed partial class Vernietigingsdienst(Vernietigingskast vernietigingen, Vernietiger vernietiger, TimeProvider klok, ILogger<Vernietigingsdienst> log) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await vernietigingen.Herstel(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Tussentijd, klok);
        do
        {
            await Probeer(stoppingToken);
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Probeer(CancellationToken stop)
    {
        try
        {
            foreach (var rij in await vernietigingen.Onvoltooid(stop))
            {
                await Voltooi(rij, stop);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
        }
    }

    private async Task Voltooi(Vernietigingsrij rij, CancellationToken stop)
    {
        try
        {
            await vernietiger.Voltooi(rij, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException && Botsingen.Van(e) is null)
        {
            // The message of a database error may hold values; its type says enough.
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
        }
        catch (Exception e) when (Botsingen.Van(e) is not null)
        {
            // Somebody recorded meanwhile, or another node did this: the next look will tell.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An erasure failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}

internal static class Bewaardiensten
{
    /// <summary>Keeping and destroying. After the store: its tables must be there when the fences are put back.</summary>
    public static void VoegBewaringToe(this WebApplicationBuilder bouwer)
    {
        bouwer.Services.AddSingleton<Bewaarinstelling>();
        bouwer.Services.AddSingleton<Bewaarpijplijn>();
        bouwer.Services.AddSingleton<Vernietigingskast>();
        bouwer.Services.AddSingleton<Vernietiger>();
        bouwer.Services.AddSingleton<Voordracht>();
        bouwer.Services.AddHostedService<Vernietigingsdienst>();
    }
}
