using System.Threading.Channels;
using Marten;
using Npgsql;

namespace CaseLedger.Toegang;

/// <summary>
/// Writes the toegangslog, each line with the pending row by which it gets its number. Lines of reads and refusals: one
/// writer per process commits what came in meanwhile together; a caller waits for the commit of its own lines, and fails
/// when that fails. Lines of writes go in the write's transaction.
/// </summary>
internal sealed class Toegangslog(NpgsqlDataSource bron) : BackgroundService
{
    private const int Samen = 500;
    private readonly Channel<Inzending> rij = Channel.CreateBounded<Inzending>(10_000);

    /// <summary>Returns when the lines are committed.</summary>
    /// <exception cref="ToegangslogFout">They are not; nothing may be shown.</exception>
    public async Task Schrijf(IReadOnlyList<Toegangsregel> regels, CancellationToken stop)
    {
        // Their bytes are made here: what cannot be written down fails its own caller only.
        var klaar = regels.Select(r => new Inzending(r, r.Bytes())).ToList();
        try
        {
            foreach (var inzending in klaar)
            {
                await rij.Writer.WriteAsync(inzending, stop);
            }

            await Task.WhenAll(klaar.Select(i => i.Klaar.Task)).WaitAsync(stop);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            throw new ToegangslogFout(e);
        }
    }

    /// <summary>The line of an act that recorded nothing new. Where no gemeente is known, every gemeente of the caller gets one.</summary>
    public Task Schrijf(Opdracht opdracht, string? gemeente, Guid? huishouden, bool toegestaan, TimeProvider klok, CancellationToken stop, Toegangscontroles? controles = null)
    {
        if (opdracht.Proef)
        {
            return Task.CompletedTask;
        }

        var op = klok.GetUtcNow();
        return Schrijf(
            [.. (gemeente is null ? opdracht.Beller.Gemeenten : [gemeente]).Select(g =>
                Toegangsregel.Van(opdracht.Beller, g, huishouden, $"POST {opdracht.Handeling.Naam}", toegestaan, controles ?? opdracht.Controles, op))],
            stop);
    }

    /// <summary>Adds a line to a transaction.</summary>
    public static void Leg(IDocumentSession sessie, Toegangsregel regel) => sessie.QueueSqlCommand(
        Invoegen("?", "?", "?", "?", "?", "?"), new[] { regel.Id }, new[] { regel.Gemeente }, new[] { regel.Huishouden }, new[] { regel.ProfessionalId }, new[] { regel.Op }, new[] { regel.Bytes() });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        List<Inzending> samen = [];
        try
        {
            while (await rij.Reader.WaitToReadAsync(stoppingToken))
            {
                samen.Clear();
                while (samen.Count < Samen && rij.Reader.TryRead(out var volgende))
                {
                    samen.Add(volgende);
                }

                await Leg(samen, stoppingToken);
            }
        }
        finally
        {
            // Nobody commits what came too late: its callers must not wait for ever.
            rij.Writer.TryComplete();
            while (rij.Reader.TryRead(out var telaat))
            {
                telaat.Klaar.TrySetCanceled(CancellationToken.None);
            }
        }
    }

    private async Task Leg(IReadOnlyList<Inzending> samen, CancellationToken stop)
    {
        try
        {
            await using var opdracht = bron.Opdracht(
                Invoegen("$1", "$2", "$3", "$4", "$5", "$6"),
                samen.Select(s => s.Regel.Id).ToArray(),
                samen.Select(s => s.Regel.Gemeente).ToArray(),
                samen.Select(s => s.Regel.Huishouden).ToArray(),
                samen.Select(s => s.Regel.ProfessionalId).ToArray(),
                samen.Select(s => s.Regel.Op).ToArray(),
                samen.Select(s => s.Bytes).ToArray());
            await opdracht.ExecuteNonQueryAsync(stop);
            foreach (var inzending in samen)
            {
                inzending.Klaar.TrySetResult();
            }
        }
        catch (PostgresException e) when (samen.Count > 1 && !e.IsTransient)
        {
            // One line that the database does not take must not fail the others.
            foreach (var inzending in samen)
            {
                await Leg([inzending], stop);
            }
        }
        catch (Exception e)
        {
            foreach (var inzending in samen)
            {
                inzending.Klaar.TrySetException(e);
            }
        }
    }

    private static string Invoegen(params string[] waarden) =>
        $"""
        with regels as (insert into caseledger.toegangslog (id, gemeente, huishouden, professional, op, bytes) select * from unnest({string.Join(", ", waarden)}) returning id)
        insert into caseledger.wachtrij (event_id, soort) select id, '{Bladsoort.Toegang}' from regels
        """;

    private sealed record Inzending(Toegangsregel Regel, byte[] Bytes)
    {
        public TaskCompletionSource Klaar { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

/// <summary>A line of the toegangslog could not be committed.</summary>
internal sealed class ToegangslogFout(Exception oorzaak) : Exception("The toegangslog was not written.", oorzaak);
