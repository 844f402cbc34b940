using System.Diagnostics;
using System.Threading.Channels;
using CaseLedger.Bench.Huishoudens;
using Npgsql;

namespace CaseLedger.Bench.Lading;

/// <summary>What was loaded.</summary>
internal sealed record Laadverslag(long Huishoudens, long Events, TimeSpan Duur)
{
    public override string ToString() => $"{Events} events of {Huishoudens} households in {Duur.TotalSeconds:0.0} s: {Events / Duur.TotalSeconds:0} events/s.";
}

/// <summary>Fills a database of the service with generated households, faster than through the service and the same to read.</summary>
internal static class Lader
{
    /// <summary>Households per transaction.</summary>
    private const int Partij = 100;

    /// <summary>Loads households until a condition on what was loaded says that it is enough.</summary>
    /// <param name="verbinding">Connection string of the database.</param>
    /// <param name="sleutelmap">Folder of the gemeenten's keys; missing ones are made.</param>
    /// <param name="huishoudens">What to load.</param>
    /// <param name="events">Stops at the first household with which there are so many events; null: loads all.</param>
    /// <param name="stop">Ends it early.</param>
    public static async Task<Laadverslag> Laad(string verbinding, string sleutelmap, IEnumerable<Gegenereerd> huishoudens, long? events, CancellationToken stop)
    {
        await Opzet.Maak(verbinding, stop);
        var begin = Stopwatch.GetTimestamp();
        await using var bron = NpgsqlDataSource.Create(verbinding);
        await using var open = await bron.OpenConnectionAsync(stop);
        await Voer(open, "set synchronous_commit = off", stop);
        var sleutelbeheer = new Sleutelbeheer(sleutelmap, magMaken: true);
        var klaarmaker = new Klaarmaker(new Kast(bron, sleutelbeheer), sleutelbeheer, new Referenties(bron, sleutelbeheer));
        var begonnen = await Getal(open, "select coalesce(max(seq_id), 0) from caseledger.mt_events", stop);
        var kopie = new Kopie(open, begonnen);
        var klaar = Channel.CreateBounded<Task<Huishoudenrijen[]>>(Environment.ProcessorCount);
        var maken = Maak(klaar.Writer, klaarmaker, TotEvents(huishoudens, events), stop);
        var aantal = 0L;
        await foreach (var partij in klaar.Reader.ReadAllAsync(stop))
        {
            var rijen = await partij;
            await kopie.Schrijf(rijen, stop);
            aantal += rijen.Length;
        }

        await maken;
        await Voer(open, $"select setval('caseledger.mt_events_sequence', {Math.Max(kopie.Laatste, 1)}, {(kopie.Laatste > 0 ? "true" : "false")})", stop);
        await Voer(open, "analyze", stop);
        return new Laadverslag(aantal, kopie.Laatste - begonnen, Stopwatch.GetElapsedTime(begin));
    }

    /// <summary>Batches are made beside each other and written in order.</summary>
    private static async Task Maak(ChannelWriter<Task<Huishoudenrijen[]>> klaar, Klaarmaker klaarmaker, IEnumerable<Gegenereerd> huishoudens, CancellationToken stop)
    {
        foreach (var partij in huishoudens.Chunk(Partij))
        {
            await klaar.WriteAsync(Task.Run(() => Array.ConvertAll(partij, klaarmaker.Maak), stop), stop);
        }

        klaar.Complete();
    }

    private static IEnumerable<Gegenereerd> TotEvents(IEnumerable<Gegenereerd> huishoudens, long? events)
    {
        var aantal = 0L;
        return huishoudens.TakeWhile(h =>
        {
            var door = events is not { } tot || aantal < tot;
            aantal += h.Boekingen.Count;
            return door;
        });
    }

    private static async Task Voer(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 0 };
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static async Task<long> Getal(NpgsqlConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 0 };
        return (long)(await opdracht.ExecuteScalarAsync(stop))!;
    }
}
