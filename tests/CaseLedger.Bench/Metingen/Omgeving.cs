using CaseLedger.Bench.Huishoudens;
using CaseLedger.Bench.Lading;
using Npgsql;

namespace CaseLedger.Bench.Metingen;

/// <summary>Where benchmarks run: a PostgreSQL server, keys, and how large the data are.</summary>
/// <param name="Server">Connection string of a database on the server; its user may make databases.</param>
/// <param name="Sleutelmap">Folder for keys of this run.</param>
/// <param name="Deel">Data are this many times smaller than the benchmark says: to try it out.</param>
/// <param name="Meld">Tells what is going on.</param>
internal sealed record Omgeving(string Server, string Sleutelmap, int Deel, Action<string> Meld)
{
    /// <summary>Gets every line that the service writes; left out: it writes where this process does.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>A service of its own on a database of its own, loaded.</summary>
    /// <param name="huishoudens">What to load.</param>
    /// <param name="events">How many events; null: all households.</param>
    /// <param name="stop">Ends it early.</param>
    public async Task<Dienstproces> Start(IEnumerable<Gegenereerd> huishoudens, long? events, CancellationToken stop)
    {
        var naam = $"caseledger_bench_{Identiteit.Nieuw():N}";
        await Voer($"create database {naam} template template0 encoding 'UTF8'", stop);
        try
        {
            var verbinding = new NpgsqlConnectionStringBuilder(Server) { Database = naam }.ConnectionString;
            var verslag = await Lader.Laad(verbinding, Sleutelmap, huishoudens, events, stop);
            Meld($"{verslag}");
            return await Dienstproces.Start(verbinding, Sleutelmap, () => Voer($"drop database if exists {naam} with (force)", CancellationToken.None), stop, Log);
        }
        catch
        {
            await Voer($"drop database if exists {naam} with (force)", CancellationToken.None);
            throw;
        }
    }

    private async Task Voer(string sql, CancellationToken stop)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Pooling = false });
        await using var opdracht = bron.CreateCommand(sql);
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
