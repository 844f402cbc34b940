using CaseLedger.Ledger.Notes;
using CaseLedger.Verifier.Audits;
using CaseLedger.Verifier.Output;
using CaseLedger.Verifier.Stores;
using Npgsql;

namespace CaseLedger.Verifier;

/// <summary>Answers one question: reads what the auditor brings, audits, prints.</summary>
internal sealed class Verification(TextWriter output, TextWriter error, TimeProvider clock)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(Question question, CancellationToken stop)
    {
        try
        {
            var trust = new Trust(
                question.Key is null ? null : VerifierKey.ParseFile(await File.ReadAllTextAsync(question.Key.FullName, stop)),
                question.Checkpoint is null ? null : SignedNote.Parse(await File.ReadAllBytesAsync(question.Checkpoint.FullName, stop)));
            var report = question.Database is null ? await BundleAsync(question.Bundle!, trust, stop) : await StoreAsync(question.Database, trust, stop);
            if (question.Json) ReportJson.Write(output, report, question.Language);
            else ReportText.Write(output, report, question.Language);
            return report.Holds ? CommandLine.Holds : CommandLine.Fault;
        }
        catch (InvalidDataException e)
        {
            await error.WriteLineAsync(e.Message);
            return CommandLine.Fault;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NoteException or NpgsqlException or ArgumentException)
        {
            await error.WriteLineAsync(question.Language == Language.Nl ? $"Dit kon niet worden gecontroleerd: {e.Message}" : $"This could not be checked: {e.Message}");
            return CommandLine.Misused;
        }
    }

    private static async Task<AuditReport> BundleAsync(FileInfo file, Trust trust, CancellationToken stop)
    {
        await using var content = file.OpenRead();
        return await BundleAudit.RunAsync(content, trust, stop);
    }

    private async Task<AuditReport> StoreAsync(string connectionString, Trust trust, CancellationToken stop)
    {
        var bar = new ProgressBar(error, !Console.IsErrorRedirected && error == Console.Error, clock);
        await using var store = await PostgresStore.OpenAsync(connectionString, stop);
        try
        {
            return await new StoreAudit(store, trust, bar.Show).RunAsync(stop);
        }
        finally
        {
            bar.Clear();
        }
    }
}
