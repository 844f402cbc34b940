using System.Collections.Concurrent;
using System.Security.Cryptography;
using Npgsql;

namespace CaseLedger.Koppelingen;

/// <summary>
/// Handles imports that were taken in, some beside each other, each on one node at a time: a lock of the database that goes with its connection
/// says which, so another node carries on where one died.
/// </summary>
internal sealed partial class Importdienst(
    NpgsqlDataSource bron, Importvoorraad voorraad, Pijplijn pijplijn, Importkast kast, Referenties referenties, Sleutelbeheer sleutels, TimeProvider klok, ILogger<Importdienst> log) : BackgroundService
{
    private const int Naast = 3;
    private const int Hoogstens = 10;
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(1);
    private readonly Volgwekker wekker = new();
    private readonly ConcurrentDictionary<Guid, Task> lopend = [];
    private readonly ConcurrentDictionary<Guid, int> pogingen = [];

    /// <summary>There is something to do.</summary>
    public void Wek() => wekker.Wek();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var verder = wekker.Volgende;
            await Probeer(() => Begin(stoppingToken));
            await Task.WhenAny(verder, Task.Delay(Tussentijd, klok, stoppingToken));
        }
    }

    /// <summary>Begins what waits and what this node has room for.</summary>
    private async Task Begin(CancellationToken stop)
    {
        foreach (var id in (await voorraad.Bezig(stop)).Where(id => !lopend.ContainsKey(id)))
        {
            if (lopend.Count >= Naast)
            {
                return;
            }

            lopend[id] = Task.Run(
                async () =>
                {
                    await Probeer(() => Handel(id, stop), id);
                    lopend.TryRemove(id, out _);
                },
                CancellationToken.None);
        }
    }

    private async Task Handel(Guid id, CancellationToken stop)
    {
        await using var slot = await bron.OpenConnectionAsync(stop);
        await using var neem = slot.Opdracht("select pg_try_advisory_lock(hashtextextended('caseledger.import/' || $1::text, 0))", id);
        if (!(bool)(await neem.ExecuteScalarAsync(stop))!)
        {
            return;
        }

        try
        {
            if (await voorraad.Lees(id, stop) is { } import)
            {
                await Handel(import, stop);
            }
        }
        catch (CryptographicException)
        {
            // Its key is not the one it was sealed with: nobody can read these lines any more.
            await voorraad.Sluit(id, Importstatus.Afgebroken, stop);
        }
        finally
        {
            await using var laat = slot.Opdracht("select pg_advisory_unlock_all()");
            await laat.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    private async Task Handel(Importopdracht import, CancellationToken stop)
    {
        var importeur = new Importeur(pijplijn, kast, referenties, sleutels, import);
        await importeur.Hervat(stop);
        while (await voorraad.Volgende(import, stop) is { } deel)
        {
            await importeur.Neem(deel, stop);
            await voorraad.Klaar(import, deel, importeur.Systeem, stop);
        }

        await voorraad.Sluit(import.Id, Importstatus.Klaar, stop);
        Wek();
    }

    private async Task Probeer(Func<Task> werk, Guid? import = null)
    {
        try
        {
            await werk();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The message of an error may hold values; its type says enough.
            Mislukt(e.GetType().Name, (e as PostgresException)?.SqlState);
            if (import is { } id && e is not NpgsqlException && pogingen.AddOrUpdate(id, 1, (_, n) => n + 1) == Hoogstens)
            {
                // It is not the database: nothing changes by itself, and the others wait for its place.
                await Probeer(() => voorraad.Sluit(id, Importstatus.Afgebroken, CancellationToken.None));
            }
        }
        catch (OperationCanceledException)
        {
            // The service stops; another start goes on.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Handling an import failed ({Soort} {SqlState}); it is tried again.")]
    private partial void Mislukt(string soort, string? sqlState);
}
