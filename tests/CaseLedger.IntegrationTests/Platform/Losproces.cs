using System.Diagnostics;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The service's program as a process that ends by itself.</summary>
internal static class Losproces
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromMinutes(1);

    /// <summary>Runs it to its end.</summary>
    /// <param name="instellingen">Environment variables.</param>
    /// <param name="opdracht">Arguments.</param>
    public static Task<(int Code, string Uit, string Fout)> Voer(IReadOnlyDictionary<string, string> instellingen, params string[] opdracht) => Voer(instellingen, _ => { }, opdracht);

    /// <param name="instellingen">Environment variables.</param>
    /// <param name="sleutels">Puts keys in the folder of keys.</param>
    /// <param name="opdracht">Arguments.</param>
    public static async Task<(int Code, string Uit, string Fout)> Voer(IReadOnlyDictionary<string, string> instellingen, Action<string> sleutels, string[] opdracht)
    {
        var map = Directory.CreateTempSubdirectory("caseledger-sleutels-");
        sleutels(map.FullName);
        using var einde = new CancellationTokenSource(Uiterlijk);
        var start = new ProcessStartInfo(Environment.ProcessPath is { } pad && Path.GetFileNameWithoutExtension(pad) == "dotnet" ? pad : "dotnet", [Path.Combine(AppContext.BaseDirectory, "CaseLedger.dll"), .. opdracht])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = map.FullName,
            Environment = { ["CASELEDGER_SLEUTELS"] = map.FullName, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" },
        };
        foreach (var (naam, waarde) in instellingen)
        {
            start.Environment[naam] = waarde;
        }

        using var proces = Process.Start(start)!;
        try
        {
            var uit = proces.StandardOutput.ReadToEndAsync(einde.Token);
            var fout = proces.StandardError.ReadToEndAsync(einde.Token);
            await proces.WaitForExitAsync(einde.Token);
            return (proces.ExitCode, await uit, await fout);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill();
            }

            map.Delete(recursive: true);
        }
    }
}
