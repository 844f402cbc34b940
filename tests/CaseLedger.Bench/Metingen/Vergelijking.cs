using System.Diagnostics;

namespace CaseLedger.Bench.Metingen;

/// <summary>What was measured against its limit: medians over rounds of the medians within a round, in milliseconds.</summary>
internal sealed record Vergelijking(double Gemeten, double Limiet)
{
    private const int Rondes = 7;
    private const int Hoogstens = 25;
    private const int Minstens = 3;
    private static readonly TimeSpan Rondeduur = TimeSpan.FromSeconds(2);

    public double Verhouding => Gemeten / Limiet;

    /// <summary>Takes both in turns, so that whatever else the machine does falls on both alike. The first round does not count.</summary>
    /// <param name="gemeten">Does the one thing once.</param>
    /// <param name="limiet">Does once what it is held against.</param>
    public static async Task<Vergelijking> Van(Func<Task> gemeten, Func<Task> limiet)
    {
        List<(double Gemeten, double Limiet)> rondes = [];
        for (var ronde = 0; ronde <= Rondes; ronde++)
        {
            List<double> links = [];
            List<double> rechts = [];
            for (var begin = Stopwatch.GetTimestamp(); links.Count < Minstens || (links.Count < Hoogstens && Stopwatch.GetElapsedTime(begin) < Rondeduur);)
            {
                links.Add(await Duur(gemeten));
                rechts.Add(await Duur(limiet));
            }

            rondes.Add((Mediaan(links), Mediaan(rechts)));
        }

        rondes.RemoveAt(0);
        return new Vergelijking(Mediaan(rondes.Select(r => r.Gemeten)), Mediaan(rondes.Select(r => r.Limiet)));
    }

    public static double Mediaan(IEnumerable<double> waarden)
    {
        var oplopend = waarden.Order().ToList();
        return (oplopend[(oplopend.Count - 1) / 2] + oplopend[oplopend.Count / 2]) / 2;
    }

    private static async Task<double> Duur(Func<Task> wat)
    {
        var begin = Stopwatch.GetTimestamp();
        await wat();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }
}
