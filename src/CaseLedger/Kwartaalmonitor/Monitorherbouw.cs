using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Throws the rows of all monitors away, so that the follower counts them anew from the first entry on.</summary>
internal sealed class Monitorherbouw(NpgsqlDataSource bron)
{
    /// <summary>Empties the rows and goes back to number 0, together; the figures are incomplete until the follower has come up.</summary>
    public async Task Begin(CancellationToken stop)
    {
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        await new Monitorkast(verbinding).Neem(stop);
        await using var opdracht = verbinding.Opdracht(
            "truncate caseledger.monitorbijdragen, caseledger.kwartaalrijen, caseledger.monitoroorzaken, caseledger.monitorervaringen; update caseledger.volgers set positie = 0 where naam = 'kwartaalmonitor'");
        await opdracht.ExecuteNonQueryAsync(stop);
        await transactie.CommitAsync(stop);
    }
}
