using System.Globalization;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Bench.Lading;

namespace CaseLedger.Bench;

/// <summary>What can be asked on the command line.</summary>
internal static class Opdrachtregel
{
    private const string Gebruik = "Gebruik: CaseLedger.Bench vul --events AANTAL [--seed GETAL]";

    /// <returns>0 when done, 1 when it failed, 2 when used wrongly.</returns>
    public static async Task<int> Main(string[] argumenten) => argumenten switch
    {
        ["vul", .. var opties] when Opties(opties, "--events", "--seed") is { } gelezen && Getal(gelezen, "--events", null) is { } events && Getal(gelezen, "--seed", 1) is { } zaad =>
            await Vul(events, (ulong)zaad),
        _ => Verkeerd(),
    };

    private static async Task<int> Vul(long events, ulong zaad)
    {
        if (Environment.GetEnvironmentVariable("CASELEDGER_POSTGRES") is not { Length: > 0 } verbinding)
        {
            await Console.Error.WriteLineAsync("Zet CASELEDGER_POSTGRES op de connection string van de database.");
            return 1;
        }

        var sleutels = Environment.GetEnvironmentVariable("CASELEDGER_SLEUTELS") ?? Path.Combine(".local", "sleutels");
        Console.WriteLine(await Lader.Laad(verbinding, sleutels, new Generator(zaad).Alle(), events, CancellationToken.None));
        return 0;
    }

    private static int Verkeerd()
    {
        Console.Error.WriteLine(Gebruik);
        return 2;
    }

    /// <summary>Names and values; null when one is unknown, double or without a value.</summary>
    private static Dictionary<string, string>? Opties(string[] opties, params string[] bekend)
    {
        var paren = opties.Chunk(2).ToList();
        return paren.TrueForAll(p => p.Length == 2 && bekend.Contains(p[0])) && paren.DistinctBy(p => p[0]).Count() == paren.Count
            ? paren.ToDictionary(p => p[0], p => p[1])
            : null;
    }

    private static long? Getal(Dictionary<string, string> opties, string naam, long? anders) => !opties.TryGetValue(naam, out var tekst) ? anders
        : long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
}
