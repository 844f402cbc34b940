using Npgsql;

namespace CaseLedger.Platform;

/// <summary>
/// What the service's role may do, per table; the role owns none of them. A table that is not here can neither be read nor written.
/// </summary>
internal static class Rechten
{
    private const string Lees = "select", Voeg = "insert", Wijzig = "update", Wis = "delete", Leeg = "truncate";

    /// <summary>Of no use but to see the primary key of a table that is only compared with what it should be.</summary>
    private const string Verwijs = "references";

    private static readonly string[] Schemas = [Tabellen.Schema, Berichten.Schema];

    public static IReadOnlyList<Tabelrecht> Alle { get; } =
    [
        // The record itself: what is written stays as it was written.
        Eigen("mt_events", Lees, Voeg),
        Eigen("grootboek", Lees, Voeg),
        Eigen("bladen", Lees, Voeg),
        Eigen("knopen", Lees, Voeg),
        Eigen("controlepunten", Lees, Voeg),
        Eigen("controlesleutels", Lees, Voeg),
        Eigen("toegangslog", Lees, Voeg),

        // The head of a stream goes on with each append, and nothing else of it changes.
        Eigen("mt_streams", Lees, Voeg, Wijzig) with { Kolommen = ["version", "timestamp"] },
        Eigen("mt_doc_dossierdocument", Lees, Voeg, Wijzig),
        Eigen("wachtrij", Lees, Voeg, Wis),
        Eigen("volgers", Lees, Voeg, Wijzig),
        Eigen("gebeurtenissen", Lees, Voeg, Wis),

        // What is erased, and what remembers that.
        Eigen("sleutels", Lees, Voeg, Wis),
        Eigen("externe_referenties", Lees, Voeg, Wis),
        Eigen("bewaarplichten", Lees, Voeg, Wis),
        Eigen("vernietigingen", Lees, Voeg, Wijzig),

        Eigen("huishoudens", Lees, Voeg),
        Eigen("toekomsttuinen", Lees, Voeg),
        Eigen("idempotentie", Lees, Voeg),
        Eigen("importen", Lees, Voeg, Wijzig),
        Eigen("importdelen", Lees, Voeg, Wis),
        Eigen("importregels", Lees, Voeg),
        Eigen("importsleutels", Lees, Voeg),
        Eigen("signaalplanning", Lees, Voeg, Wijzig, Wis),

        Eigen("abonnementen", Lees, Voeg, Wijzig),
        Eigen("abonnementsgeheimen", Lees, Voeg, Wijzig, Wis),
        Eigen("afleveringen", Lees, Voeg, Wijzig, Wis),

        // Sums that can be counted anew from the ledger.
        Eigen("monitorbijdragen", Lees, Voeg, Wijzig, Leeg),
        Eigen("kwartaalrijen", Lees, Voeg, Wijzig, Leeg),
        Eigen("monitoroorzaken", Lees, Voeg, Wijzig, Leeg),
        Eigen("monitorervaringen", Lees, Voeg, Wis, Leeg),

        // Marten makes these, and the service does not use them.
        Eigen("mt_doc_deadletterevent", Lees, Verwijs),
        Eigen("mt_doc_envelope", Lees, Verwijs),
        Eigen("mt_event_progression", Lees, Verwijs),
        Eigen("mt_event_projection_floors", Lees, Verwijs),
        Eigen("mt_high_water_skips", Lees, Verwijs),

        // Messages and nodes: Wolverine's own, without content.
        .. new[] { "outgoing_envelopes", "incoming_envelopes", "dead_letters", "dead_letter_history", "nodes", "node_assignments", "control_queue", "node_records", "agent_restrictions" }
            .Select(t => new Tabelrecht($"{Berichten.Schema}.wolverine_{t}", Lees, Voeg, Wijzig, Wis)),
    ];

    /// <summary>Gives a role these rights and takes away all others, at once. The connection is the owner's.</summary>
    public static async Task Verleen(NpgsqlConnection eigenaar, string rol, CancellationToken stop)
    {
        var (schemas, naam) = (string.Join(", ", Schemas), new NpgsqlCommandBuilder().QuoteIdentifier(rol));
        await using var transactie = await eigenaar.BeginTransactionAsync(stop);
        await using var reeks = new NpgsqlBatch(eigenaar, transactie);
        reeks.Voeg($"revoke all on schema {schemas} from public, {naam}");
        reeks.Voeg($"revoke all on all tables in schema {schemas} from public, {naam}");
        reeks.Voeg($"revoke all on all sequences in schema {schemas} from public, {naam}");
        reeks.Voeg($"grant usage on schema {schemas} to {naam}");
        reeks.Voeg($"grant usage on all sequences in schema {schemas} to {naam}");
        foreach (var recht in Alle)
        {
            reeks.Voeg(recht.Verleen(naam));
        }

        await reeks.ExecuteNonQueryAsync(stop);
        await transactie.CommitAsync(stop);
    }

    private static Tabelrecht Eigen(string tabel, params string[] rechten) => new($"{Tabellen.Schema}.{tabel}", rechten);
}
