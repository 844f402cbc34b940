using Npgsql;

namespace CaseLedger.Platform;

/// <summary>A statement with its values, <c>$1</c> and on.</summary>
internal static class Sql
{
    public static NpgsqlCommand Opdracht(this NpgsqlDataSource bron, string tekst, params ReadOnlySpan<object> waarden)
    {
        var opdracht = bron.CreateCommand(tekst);
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde as NpgsqlParameter ?? new NpgsqlParameter { Value = waarde });
        }

        return opdracht;
    }

    /// <summary>On a connection, within its transaction.</summary>
    public static NpgsqlCommand Opdracht(this NpgsqlConnection verbinding, string tekst, params ReadOnlySpan<object> waarden)
    {
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = tekst;
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde as NpgsqlParameter ?? new NpgsqlParameter { Value = waarde });
        }

        return opdracht;
    }

    /// <summary>Adds a statement to a batch.</summary>
    public static void Voeg(this NpgsqlBatch reeks, string tekst, params ReadOnlySpan<object> waarden)
    {
        var opdracht = new NpgsqlBatchCommand(tekst);
        foreach (var waarde in waarden)
        {
            opdracht.Parameters.Add(waarde as NpgsqlParameter ?? new NpgsqlParameter { Value = waarde });
        }

        reeks.BatchCommands.Add(opdracht);
    }
}
