using System.Runtime.InteropServices;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Bench.Lading;
using CaseLedger.Bench.Metingen;
using Npgsql;

namespace CaseLedger.Bench;

/// <summary>What can be asked on the command line.</summary>
internal static class Opdrachtregel
{
    private static readonly string Gebruik = $"""
        Gebruik: CaseLedger.Bench vul --events AANTAL [--seed GETAL]
                 CaseLedger.Bench fuzz [--requests AANTAL] [--seed GETAL]
                 CaseLedger.Bench meet [--only {string.Join(',', Meting.Alle.Select(m => m.Id))}] [--json BESTAND] [--deel GETAL]
        """;

    /// <returns>0 when done, 1 when it failed, 2 when used wrongly.</returns>
    public static async Task<int> Main(string[] argumenten)
    {
        var werk = argumenten switch
        {
            ["vul", .. var rest] when Opties.Lees(rest, "--events", "--seed") is { } opties && opties.Getal("--events") is { } events && opties.Getal("--seed", 1) is { } zaad =>
                (verbinding, stop) => Vul(verbinding, events, (ulong)zaad, stop),
            ["meet", .. var rest] when Opties.Lees(rest, "--only", "--json", "--deel") is { } opties && opties.Getal("--deel", 1) is { } deel && Kies(opties.Tekst("--only")) is { } metingen =>
                (verbinding, stop) => Meet(new Omgeving(verbinding, Sleutelmap, (int)deel, Console.Error.WriteLine), metingen, opties.Tekst("--json"), stop),
            ["fuzz", .. var rest] when Opties.Lees(rest, "--requests", "--seed") is { } opties && opties.Getal("--requests", 50_000) is { } aantal and <= int.MaxValue && opties.Getal("--seed", 1) is { } zaad and <= int.MaxValue =>
                (verbinding, stop) => Zoek(verbinding, (int)aantal, (int)zaad, stop),
            _ => (Func<string, CancellationToken, Task<bool>>?)null,
        };
        if (werk is null)
        {
            await Console.Error.WriteLineAsync(Gebruik);
            return 2;
        }

        if (Environment.GetEnvironmentVariable("CASELEDGER_POSTGRES") is not { Length: > 0 } postgres)
        {
            await Console.Error.WriteLineAsync("Zet CASELEDGER_POSTGRES op een connection string.");
            return 1;
        }

        using var einde = new CancellationTokenSource();
        using var afbreken = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signaal =>
        {
            // Not at once: what was made for the run is removed first.
            signaal.Cancel = true;
            einde.Cancel();
        });
        try
        {
            return await werk(postgres, einde.Token) ? 0 : 1;
        }
        catch (Exception e) when (e is NpgsqlException or HttpRequestException or TimeoutException or IOException or OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static string Sleutelmap => Environment.GetEnvironmentVariable("CASELEDGER_SLEUTELS") ?? Path.Combine(".local", "sleutels");

    private static Task<bool> Zoek(string verbinding, int aantal, int zaad, CancellationToken stop) => Fuzz.Fuzzopdracht.Voer(verbinding, Sleutelmap, aantal, zaad, stop);

    private static async Task<bool> Vul(string verbinding, long events, ulong zaad, CancellationToken stop)
    {
        Console.WriteLine(await Lader.Laad(verbinding, Sleutelmap, new Generator(zaad).Alle(), events, stop));
        return true;
    }

    private static async Task<bool> Meet(Omgeving omgeving, IReadOnlyList<Meting> metingen, string? bestand, CancellationToken stop)
    {
        List<Resultaat> resultaten = [];
        foreach (var meting in metingen)
        {
            resultaten.Add(Resultaat.Van(meting, await meting.Meet(omgeving, stop)));
            Console.WriteLine(resultaten[^1]);
        }

        if (bestand is not null)
        {
            await File.WriteAllTextAsync(bestand, $"{Rapport.Van(resultaten).Json()}\n", stop);
        }

        return true;
    }

    /// <summary>The benchmarks named, or all; null when one is unknown.</summary>
    private static IReadOnlyList<Meting>? Kies(string? ids)
    {
        var gekozen = ids?.Split(',').Select(id => Meting.Alle.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.OrdinalIgnoreCase))).ToList();
        return gekozen is null ? Meting.Alle : gekozen.Contains(null) ? null : [.. gekozen.OfType<Meting>()];
    }
}
