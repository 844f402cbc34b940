using System.Threading.Channels;
using Npgsql;

namespace CaseLedger.Toegang;

/// <summary>
/// Writes lines for reads and refusals. One writer per process commits what came in meanwhile together; a caller waits
/// for the commit of its own line, and fails when that fails.
/// </summary>
internal sealed class Toegangslog(NpgsqlDataSource bron) : BackgroundService
{
    private const int Samen = 500;
    private readonly Channel<(Toegangsregel Regel, TaskCompletionSource Klaar)> wachtrij =
        Channel.CreateBounded<(Toegangsregel, TaskCompletionSource)>(10_000);

    /// <summary>Returns when the line is committed.</summary>
    public async Task Schrijf(Toegangsregel regel, CancellationToken stop)
    {
        var klaar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await wachtrij.Writer.WriteAsync((regel, klaar), stop);
        await klaar.Task.WaitAsync(stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<(Toegangsregel Regel, TaskCompletionSource Klaar)> samen = [];
        while (await wachtrij.Reader.WaitToReadAsync(stoppingToken))
        {
            samen.Clear();
            while (samen.Count < Samen && wachtrij.Reader.TryRead(out var volgende))
            {
                samen.Add(volgende);
            }

            await Leg([.. samen.Select(s => s.Regel)], samen, stoppingToken);
        }
    }

    private async Task Leg(Toegangsregel[] regels, List<(Toegangsregel Regel, TaskCompletionSource Klaar)> samen, CancellationToken stop)
    {
        try
        {
            await using var opdracht = bron.Opdracht(
                "insert into caseledger.toegangslog (id, gemeente, huishouden, op, bytes) select * from unnest($1, $2, $3, $4, $5)",
                regels.Select(r => r.Id).ToArray(),
                regels.Select(r => r.Gemeente).ToArray(),
                regels.Select(r => r.Huishouden).ToArray(),
                regels.Select(r => r.Op).ToArray(),
                regels.Select(r => r.Bytes()).ToArray());
            await opdracht.ExecuteNonQueryAsync(stop);
            samen.ForEach(s => s.Klaar.SetResult());
        }
        catch (Exception e) when (e is NpgsqlException or OperationCanceledException or InvalidOperationException)
        {
            samen.ForEach(s => s.Klaar.TrySetException(e));
        }
    }
}
