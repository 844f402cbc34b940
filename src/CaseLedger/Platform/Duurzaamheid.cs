using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Whether PostgreSQL keeps what it said it has, also when the power goes.</summary>
internal static class Duurzaamheid
{
    private const string Uit = "select name, source from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off' order by name";

    /// <summary>The settings that are off for this connection; Dutch sentences, none when all are on.</summary>
    public static async Task<IReadOnlyList<string>> Bezwaren(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(Uit);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<string> bezwaren = [];
        while (await lezer.ReadAsync(stop))
        {
            var (naam, bron) = (lezer.GetString(0), lezer.GetString(1));
            bezwaren.Add($"In PostgreSQL staat {naam} uit (bron: {bron}): na een stroomstoring kan weg zijn wat al bevestigd was. Zet {naam} op on en start de dienst opnieuw.");
        }

        return bezwaren;
    }
}
