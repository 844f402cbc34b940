using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using CaseLedger.Bench.Metingen;

namespace CaseLedger.Bench.Fuzz;

/// <summary>The full round (F5): lanes beside each other, against a service and a database of its own.</summary>
internal static class Fuzzopdracht
{
    private const int Banen = 8;
    private const int EersteGemeente = 9000;
    private const int Getoond = 10;
    private static readonly TimeSpan Tussenstand = TimeSpan.FromSeconds(10);

    /// <returns>Whether nothing was found.</returns>
    public static async Task<bool> Voer(string server, string sleutelmap, int aantal, int zaad, CancellationToken stop)
    {
        var log = new Foutenlog();
        await using var dienst = await new Omgeving(server, sleutelmap, 1, Console.Error.WriteLine) { Log = log.Neem }.Start([], null, stop);
        var afspraken = Afspraken.Lees(System.Text.Encoding.UTF8.GetString(await dienst.Haal(Platform.Contract.Adres, stop)));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = dienst.Adres };
        var (vondsten, statussen) = await Loop(afspraken, sleutelmap, aantal, zaad, http, Console.WriteLine, stop);
        Console.WriteLine($"{aantal} verzoeken, zaad {zaad}: {string.Join(", ", statussen.Select(s => $"{s.Value} × {s.Key}"))}.");
        foreach (var vondst in vondsten.Take(Getoond))
        {
            Console.WriteLine($"\n{vondst.Fout}\n  {vondst.Verzoek.Curl(dienst.Adres)}\n  {vondst.Antwoord.Status} {vondst.Antwoord.Tekst[..Math.Min(300, vondst.Antwoord.Tekst.Length)]}");
        }

        foreach (var fout in log.Fouten.Take(Getoond))
        {
            Console.WriteLine($"\nIn het log van de dienst:\n  {fout}");
        }

        Console.WriteLine($"{vondsten.Count} antwoorden kloppen niet; {log.Fouten.Count} fouten in het log.");
        return vondsten.Count == 0 && log.Fouten.IsEmpty;
    }

    /// <summary>Spreads requests over lanes.</summary>
    /// <param name="afspraken">The document.</param>
    /// <param name="sleutelmap">Where the key of tokens is.</param>
    /// <param name="aantal">How many requests in all.</param>
    /// <param name="zaad">Makes the choices.</param>
    /// <param name="http">How to reach the service.</param>
    /// <param name="meld">Told how far it is, now and then.</param>
    /// <param name="stop">Ends it early.</param>
    public static async Task<(IReadOnlyList<Vondst> Vondsten, SortedDictionary<int, int> Statussen)> Loop(
        Afspraken afspraken, string sleutelmap, int aantal, int zaad, HttpClient http, Action<string> meld, CancellationToken stop)
    {
        var gedaan = 0;
        var klok = Stopwatch.StartNew();
        long volgende = Tussenstand.Ticks;
        void Tel()
        {
            var nu = Interlocked.Increment(ref gedaan);
            var grens = Interlocked.Read(ref volgende);
            if (klok.Elapsed.Ticks > grens && Interlocked.CompareExchange(ref volgende, grens + Tussenstand.Ticks, grens) == grens)
            {
                meld($"{nu} van {aantal}");
            }
        }

        var banen = Enumerable.Range(0, Banen).Select(b => new Ronde(afspraken, HashCode(zaad, b), new Bellers(sleutelmap, $"{EersteGemeente + (zaad % 100 * Banen) + b}", "regio"), (v, s) => Stuur(http, v, s))).ToList();
        var vondsten = await Task.WhenAll(banen.Select((baan, b) => baan.Loop((aantal / Banen) + (b < aantal % Banen ? 1 : 0), Tel, stop)));
        var statussen = new SortedDictionary<int, int>(banen.SelectMany(b => b.Statussen).GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.Sum(s => s.Value)));
        return ([.. vondsten.SelectMany(v => v)], statussen);
    }

    private static int HashCode(int zaad, int baan) => unchecked((zaad * 1009) + baan);

    private static async Task<Ontvangen> Stuur(HttpClient http, Fuzzverzoek verzoek, CancellationToken stop)
    {
        using var bericht = verzoek.Bericht(http.BaseAddress!);
        bericht.Version = HttpVersion.Version11;
        using var antwoord = await http.SendAsync(bericht, stop);
        return new Ontvangen(
            (int)antwoord.StatusCode,
            antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join(", ", k.Value), StringComparer.OrdinalIgnoreCase),
            antwoord.Content.Headers.ContentType?.MediaType,
            await antwoord.Content.ReadAsStringAsync(stop));
    }

    /// <summary>What the service logs as a fault, with the lines that follow it.</summary>
    private sealed class Foutenlog
    {
        private const int Vervolg = 6;
        private int over;

        public ConcurrentQueue<string> Fouten { get; } = [];

        public void Neem(string regel)
        {
            if (regel.StartsWith("fail:", StringComparison.Ordinal) || regel.StartsWith("crit:", StringComparison.Ordinal) || regel.StartsWith("Unhandled exception", StringComparison.Ordinal))
            {
                over = Vervolg;
            }

            if (over-- > 0)
            {
                Fouten.Enqueue(regel.Trim());
            }
        }
    }
}
