using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>
/// A folder of <c>tests/</c> with a package.json, installed once under <c>.local/</c> by what its lock file says. Where that
/// cannot be, the test says so and is skipped, and fails in CI.
/// </summary>
internal static class Npmpakket
{
    private static readonly TimeSpan InstalleerBinnen = TimeSpan.FromMinutes(4);
    private static readonly SemaphoreSlim Een = new(1, 1);

    /// <summary>The installed folder, with these files of it as they are now.</summary>
    public static async Task<string> Installeer(string naam, params string[] bestanden)
    {
        await Een.WaitAsync();
        try
        {
            var bron = Path.Combine(PostgreSql.Root(), "tests", naam);
            var merk = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(bron, "package-lock.json"))))[..12];
            var map = Path.Combine(PostgreSql.Root(), ".local", $"{naam}-{merk}");
            if (!Directory.Exists(map))
            {
                var nieuw = $"{map}.{Environment.ProcessId}";
                Kopieer(bron, nieuw, "package.json", "package-lock.json");
                await Npm(nieuw);
                Directory.Move(nieuw, map);
            }

            Kopieer(bron, map, bestanden);
            return map;
        }
        finally
        {
            Een.Release();
        }
    }

    private static void Kopieer(string van, string naar, params string[] bestanden)
    {
        Directory.CreateDirectory(naar);
        foreach (var bestand in bestanden)
        {
            File.Copy(Path.Combine(van, bestand), Path.Combine(naar, bestand), overwrite: true);
        }
    }

    private static async Task Npm(string map)
    {
        var reden = "npm is not installed";
        try
        {
            using var einde = new CancellationTokenSource(InstalleerBinnen);
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = map, RedirectStandardError = true, RedirectStandardOutput = true })!;
            var fout = npm.StandardError.ReadToEndAsync(einde.Token);
            _ = npm.StandardOutput.ReadToEndAsync(einde.Token);
            await npm.WaitForExitAsync(einde.Token);
            if (npm.ExitCode == 0)
            {
                return;
            }

            reden = await fout;
        }
        catch (Exception e) when (e is Win32Exception or OperationCanceledException)
        {
            reden = $"{reden}: {e.Message}";
        }

        Directory.Delete(map, recursive: true);
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"No npm package to test with: {reden}");
        throw new InvalidOperationException($"No npm package to test with: {reden}");
    }
}
