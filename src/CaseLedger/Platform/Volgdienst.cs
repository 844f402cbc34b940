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
    private static readonly TimeSpan Hapering = TimeSpan.FromMinutes(1);
    private readonly IReadOnlyList<IVolger> volgers = [.. volgers];
    private long haperSinds;

    /// <summary>Says so when this node could not follow the ledger for a minute: monitors and webhooks stay behind.</summary>
    public string? Alarm => Interlocked.Read(ref haperSinds) is not 0 and var sinds && klok.GetElapsedTime(sinds) > Hapering ? "the ledger is not followed" : null;

    /// <summary>Does now what was committed before, so that a reader sees it; gives up after two seconds.</summary>
    public async Task Bijwerken(CancellationToken stop)
    {
        var begin = klok.GetTimestamp();
        var (wacht, doel, gedaan) = await Stand(stop);
        if (wacht)
        {
            while (await nummeraar.Werk(stop))
            {
            }

            (_, doel, gedaan) = await Stand(stop);
        }

        while (gedaan < doel && klok.GetElapsedTime(begin) < Geduld)
        {
            foreach (var volger in volgers)
            {
                await volger.Werk(stop);
            }

            (_, _, gedaan) = await Stand(stop);
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
            Interlocked.Exchange(ref haperSinds, 0);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The message of a database error may hold values; its type says enough.
            Interlocked.CompareExchange(ref haperSinds, klok.GetTimestamp(), 0);
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
        }
    }

    /// <summary>Whether anything waits for a number, the last number of an entry, and the number that all followers have reached.</summary>
    private async Task<(bool Wacht, long Laatste, long Gedaan)> Stand(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select (select nummer from caseledger.wachtrij order by nummer limit 1) is not null, (select coalesce(max(positie), 0) from caseledger.bladen where soort = 'registratie'),
                (select coalesce(min(coalesce(v.positie, 0)), 0) from unnest($1) n left join caseledger.volgers v on v.naam = n)
            """,
            (object)volgers.Select(v => v.Naam).ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetBoolean(0), lezer.GetInt64(1), lezer.GetInt64(2));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Following the ledger failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}
