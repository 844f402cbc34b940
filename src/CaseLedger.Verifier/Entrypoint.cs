namespace CaseLedger.Verifier;

/// <summary>The auditor's console. A class of its own name: the service has a Program too, and tests know both.</summary>
internal static class Entrypoint
{
    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Console.Out, Console.Error);
}
