using CaseLedger.Ledger.Merkle;
using Npgsql;

namespace CaseLedger.Controlepunten;

/// <summary>The full nodes of the tree in the database: leaves in <c>bladen</c>, what stands above them in <c>knopen</c>.</summary>
internal sealed class Boomkast : INodeStore
{
    private const string Knopen = """
        select 0, positie - 1, hash from caseledger.bladen where positie = any($1)
        union all
        select niveau, nummer, hash from caseledger.knopen where (niveau, nummer) in (select * from unnest($2, $3))
        """;

    private readonly Func<NpgsqlCommand> opdracht;

    /// <param name="bron">For reading by itself.</param>
    public Boomkast(NpgsqlDataSource bron) => opdracht = () => bron.CreateCommand(Knopen);

    /// <param name="verbinding">For reading within its transaction.</param>
    public Boomkast(NpgsqlConnection verbinding) => opdracht = () => new NpgsqlCommand(Knopen, verbinding);

    public async Task<IReadOnlyDictionary<NodeId, byte[]>> ReadAsync(IReadOnlyCollection<NodeId> nodes, CancellationToken stop)
    {
        await using var vraag = opdracht();
        var hoger = nodes.Where(n => n.Level > 0).ToList();
        vraag.Parameters.Add(new NpgsqlParameter { Value = nodes.Where(n => n.Level == 0).Select(n => n.Index + 1).ToArray() });
        vraag.Parameters.Add(new NpgsqlParameter { Value = hoger.Select(n => n.Level).ToArray() });
        vraag.Parameters.Add(new NpgsqlParameter { Value = hoger.Select(n => n.Index).ToArray() });
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<NodeId, byte[]> gevonden = [];
        while (await lezer.ReadAsync(stop))
        {
            gevonden[new NodeId(lezer.GetInt32(0), lezer.GetInt64(1))] = lezer.GetFieldValue<byte[]>(2);
        }

        return gevonden;
    }

    /// <summary>Stores nodes that are full now.</summary>
    public static async Task Leg(NpgsqlConnection verbinding, IReadOnlyList<KeyValuePair<NodeId, byte[]>> knopen, CancellationToken stop)
    {
        await using var opdracht = verbinding.Opdracht(
            "insert into caseledger.knopen (niveau, nummer, hash) select * from unnest($1, $2, $3)",
            knopen.Select(k => k.Key.Level).ToArray(),
            knopen.Select(k => k.Key.Index).ToArray(),
            knopen.Select(k => k.Value).ToArray());
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
