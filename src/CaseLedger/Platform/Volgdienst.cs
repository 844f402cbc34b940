using Npgsql;

namespace CaseLedger.Platform;

/// <summary>
/// Keeps the numbering and its followers going on every node; the database lets one node at a time do each batch, so any
/// node can die and the others carry on.
/// </summary>
internal sealed partial class Volgdienst(NpgsqlDataSource bron, Nummeraar nummeraar, IEnumerable<IVolger> volgers, TimeProvider klok, ILogger<Volgdienst> log) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);
    private readonly IReadOnlyList<IVolger> volgers = [.. volgers];

    /// <summary>Does now what is waiting, so that a reader sees what was committed before; gives up after two seconds.</summary>
    public async Task Bijwerken(CancellationToken stop)
    {
        var begin = klok.GetTimestamp();
        while (await LooptAchter(stop) && klok.GetElapsedTime(begin) < Geduld)
        {
            await Ronde(stop);
        }
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
            await Bijwerken(stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The message of a database error may hold values; its type says enough.
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
        }
    }

    private async Task<bool> LooptAchter(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select exists (select 1 from caseledger.wachtrij)
                or exists (select 1 from unnest($1) n left join caseledger.volgers v on v.naam = n
                           where coalesce(v.positie, 0) < (select coalesce(max(positie), 0) from caseledger.bladen))
            """,
            (object)volgers.Select(v => v.Naam).ToArray());
        return (bool)(await vraag.ExecuteScalarAsync(stop))!;
    }

    private async Task Ronde(CancellationToken stop)
    {
        while (await nummeraar.Werk(stop))
        {
        }

        foreach (var volger in volgers)
        {
            await volger.Werk(stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Following the ledger failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}
