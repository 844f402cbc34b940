using System.CommandLine;
using CaseLedger.Verifier.Output;

namespace CaseLedger.Verifier;

/// <summary>The command line: what is asked, and the exit code. 0: all holds. 1: something does not. 2: used wrongly.</summary>
internal static class CommandLine
{
    public const int Holds = 0;
    public const int Fault = 1;
    public const int Misused = 2;

    private static readonly Argument<FileInfo?> Bundle = new("BUNDEL")
    {
        Description = "De bundel (zip) van een auditspoor. / The bundle (zip) of an auditspoor.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Database = new("--database")
    {
        Description = "Controleer een hele database; de verbinding als 'Host=…;Database=…;Username=…'. / Audit a whole database.",
    };

    private static readonly Option<FileInfo?> Key = new("--key")
    {
        Description = "Bestand met openbare sleutels, een per regel; alleen die worden vertrouwd. / File of public keys; only these are trusted.",
    };

    private static readonly Option<FileInfo?> Checkpoint = new("--checkpoint")
    {
        Description = "Een controlepunt dat u eerder bewaarde. / A checkpoint that you kept.",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Uitvoer als JSON. / Output as JSON." };

    private static readonly Option<Language> Taal = new("--taal")
    {
        Description = "nl of/or en.",
        DefaultValueFactory = _ => Language.Nl,
    };

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">As typed.</param>
    /// <param name="output">For the report.</param>
    /// <param name="error">For what is wrong with the question, and for the progress bar.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Controleert een auditspoor of een hele database van CaseLedger. / Checks an auditspoor or a whole database of CaseLedger.")
        {
            Bundle, Database, Key, Checkpoint, Json, Taal,
        };
        root.Validators.Add(r =>
        {
            if (r.GetValue(Bundle) is null == r.GetValue(Database) is null) r.AddError("Geef een bundel of --database. / Give a bundle or --database.");
        });
        root.SetAction((parsed, stop) => new Verification(output, error, TimeProvider.System).RunAsync(
            new Question(parsed.GetValue(Bundle), parsed.GetValue(Database), parsed.GetValue(Key), parsed.GetValue(Checkpoint), parsed.GetValue(Json), parsed.GetValue(Taal)), stop));

        var asked = root.Parse(arguments);
        var code = await asked.InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return asked.Errors.Count > 0 ? Misused : code;
    }
}

/// <summary>What is asked.</summary>
internal sealed record Question(FileInfo? Bundle, string? Database, FileInfo? Key, FileInfo? Checkpoint, bool Json, Language Language);
