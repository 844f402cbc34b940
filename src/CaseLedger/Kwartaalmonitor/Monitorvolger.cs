using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Follows the numbered entries and keeps the rows of every toekomsttuin and quarter: of each household that something was
/// recorded of, what it added before is replaced by what it adds now. Exact at every number.
/// </summary>
internal sealed class Monitorvolger(NpgsqlDataSource bron, Bijdragelezer bijdragen, TimeProvider klok) : IVolger
{
    public const string Volger = "kwartaalmonitor";
    private const int Samen = 500;

    private const string Bladen = """
        select b.positie, b.event_id, g.stroom, g.versie, h.gemeente
        from caseledger.bladen b
        join caseledger.grootboek g on g.event_id = b.event_id
        left join caseledger.huishoudens h on h.id = g.stroom
        where b.positie > $1 and b.soort = 'registratie' order by b.positie limit $2
        """;

    public string Naam => Volger;

    public async Task<bool> Werk(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var kast = new Monitorkast(verbinding);
        var vanaf = await kast.Neem(stop);
        var bladen = await Lees(verbinding, vanaf, stop);
        if (bladen.Count == 0)
        {
            return false;
        }

        var startdata = await kast.Startdata(stop);
        var bekend = await kast.Bijdragen(bladen.Where(b => b.Gemeente is not null).Select(b => b.Stroom).Distinct(), stop);
        var wijzigingen = await bijdragen.Wijzigingen(verbinding, bladen, bekend, stop);
        await kast.Leg(wijzigingen, startdata, klok.GetUtcNow().Dag(), bladen[^1].Positie, stop);
        await transactie.CommitAsync(stop);
        return bladen.Count == Samen;
    }

    private static async Task<IReadOnlyList<Blad>> Lees(NpgsqlConnection verbinding, long vanaf, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(Bladen, vanaf, Samen);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Blad> bladen = [];
        while (await lezer.ReadAsync(stop))
        {
            bladen.Add(new Blad(lezer.GetInt64(0), lezer.GetGuid(1), lezer.GetGuid(2), lezer.GetInt64(3), await lezer.IsDBNullAsync(4, stop) ? null : lezer.GetString(4)));
        }

        return bladen;
    }
}

/// <summary>A numbered entry.</summary>
/// <param name="Positie">Its number.</param>
/// <param name="Registratie">The event.</param>
/// <param name="Stroom">The stream.</param>
/// <param name="Versie">Its place in the stream.</param>
/// <param name="Gemeente">CBS code, when the stream is a household.</param>
internal sealed record Blad(long Positie, Guid Registratie, Guid Stroom, long Versie, string? Gemeente);
