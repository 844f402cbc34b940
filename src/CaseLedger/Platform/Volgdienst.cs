using Npgsql;

namespace CaseLedger.Platform;

/// <summary>
/// Keeps the numbering and its followers going on every node; the database lets one node at a time do each batch, so any
/// node can die and the others carry on.
/// </summary>
internal sealed partial class Volgdienst(NpgsqlDataSource bron, Nummeraar nummeraar, IEnumerable<IVolger> volgers, Volgwekker wekker, TimeProvider klok, ILogger<Volgdienst> log) : BackgroundService
{
    private static readonly TimeSpan Tussentijd = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Hapering = TimeSpan.FromMinutes(1);
    private readonly IReadOnlyList<IVolger> volgers = [.. volgers];
    private (long Laatste, long Som) vorige;
    private long haperSinds;

    /// <summary>Says so when this node could not follow the ledger for a minute: monitors and webhooks stay behind.</summary>
    public string? Alarm => Interlocked.Read(ref haperSinds) is not 0 and var sinds && klok.GetElapsedTime(sinds) > Hapering ? "the ledger is not followed" : null;

    /// <summary>Does now what was committed before, so that a reader sees it; gives up after two seconds.</summary>
    /// <param name="stop">Cancels.</param>
    /// <param name="naam">The follower whose work is read; null for all.</param>
    public async Task Bijwerken(CancellationToken stop, string? naam = null)
    {
        await Nummer(stop);
        foreach (var volger in volgers.Where(v => naam is null || v.Naam == naam))
        {
            await Bij(volger, stop);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Tussentijd, klok);
        do
        {
            Onthoud(await Ronde(stoppingToken));
        }
        while (await tik.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>One look; more only when there is something to do. A follower that fails holds up no other.</summary>
    /// <returns>Whether all went well.</returns>
    private async Task<bool> Ronde(CancellationToken stop)
    {
        var namen = volgers.Select(v => v.Naam).ToList();
        var stand = (Wacht: false, Laatste: 0L, Minst: 0L, Som: 0L);
        var goed = await Probeer(async s => stand = await Stand(namen, s), stop);
        if (goed && (stand.Wacht || stand.Minst < stand.Laatste))
        {
            goed = await Probeer(Nummer, stop);
            foreach (var volger in volgers)
            {
                goed &= await Probeer(s => Bij(volger, s), stop);
            }

            goed &= await Probeer(async s => stand = await Stand(namen, s), stop);
        }

        Wek((stand.Laatste, stand.Som));
        return goed;
    }

    /// <summary>Since when it does not go well.</summary>
    private void Onthoud(bool goed)
    {
        if (goed)
        {
            Interlocked.Exchange(ref haperSinds, 0);
        }
        else
        {
            Interlocked.CompareExchange(ref haperSinds, klok.GetTimestamp(), 0);
        }
    }

    /// <summary>Whoever came further, here or on another node: who waits for it looks again.</summary>
    private void Wek((long Laatste, long Som) stand)
    {
        if (stand != vorige)
        {
            vorige = stand;
            wekker.Wek();
        }
    }

    private async Task Nummer(CancellationToken stop)
    {
        if ((await Stand([], stop)).Wacht)
        {
            while (await nummeraar.Werk(stop))
            {
            }
        }
    }

    private async Task Bij(IVolger volger, CancellationToken stop)
    {
        var begin = klok.GetTimestamp();
        var (_, doel, gedaan, _) = await Stand([volger.Naam], stop);
        for (var vorige = -1L; gedaan < doel && gedaan > vorige && klok.GetElapsedTime(begin) < Geduld;)
        {
            vorige = gedaan;
            await volger.Werk(stop);
            (_, _, gedaan, _) = await Stand([volger.Naam], stop);
        }
    }

    private async Task<bool> Probeer(Func<CancellationToken, Task> werk, CancellationToken stop)
    {
        try
        {
            await werk(stop);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The message of a database error may hold values; its type says enough.
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
            return false;
        }
    }

    /// <summary>Whether anything waits for a number, the last number of an entry, the number that all of these have reached, and the sum of theirs.</summary>
    private async Task<(bool Wacht, long Laatste, long Minst, long Som)> Stand(IEnumerable<string> namen, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select (select nummer from caseledger.wachtrij order by nummer limit 1) is not null, (select coalesce(max(positie), 0) from caseledger.bladen where soort = 'registratie'),
                coalesce(min(coalesce(v.positie, 0)), 0), coalesce(sum(v.positie), 0)::bigint
            from unnest($1) n left join caseledger.volgers v on v.naam = n
            """,
            (object)namen.ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        return (lezer.GetBoolean(0), lezer.GetInt64(1), lezer.GetInt64(2), lezer.GetInt64(3));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Following the ledger failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}
