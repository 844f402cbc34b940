using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>
/// Looks for a sequence of acts for which something does not hold, and shortens it before it tells. The same sequences every
/// run; <c>CASELEDGER_EIGENSCHAPPEN_ZAAD</c> takes others, <c>CASELEDGER_EIGENSCHAPPEN_SECONDEN</c> goes on that long.
/// </summary>
internal static class Eigenschap
{
    private const ulong VastZaad = 20241001;

    private static readonly ulong Zaad = Instelling("ZAAD") ?? VastZaad;
    private static readonly ulong? Seconden = Instelling("SECONDEN");

    /// <summary>Plays sequences; <paramref name="houdt"/> throws for one that does not hold.</summary>
    public static void Geldt(int aantal, int minstens, int hoogstens, Action<IReadOnlyList<Zet>> houdt)
    {
        var reeksen = Zet.Reeks(minstens, hoogstens);
        var begonnen = Stopwatch.GetTimestamp();
        for (var nummer = 0u; Seconden is { } duur ? Stopwatch.GetElapsedTime(begonnen).TotalSeconds < duur : nummer < aantal; nummer++)
        {
            var reeks = Reeks(reeksen, nummer);
            if (Fout(reeks, houdt) is not null)
            {
                var kort = Kort(reeks, houdt);
                throw new InvalidOperationException($"Zaad {Zaad}, reeks {nummer}, ingekort van {reeks.Count} tot {kort.Count}:\n{Verslag(kort)}\n{Fout(kort, houdt)}");
            }
        }
    }

    /// <summary>A sequence by its number.</summary>
    public static IReadOnlyList<Zet> Reeks(Gen<Zet[]> reeksen, uint nummer) => reeksen.Generate(new PCG(nummer, Zaad), null, out _);

    /// <summary>Plays a sequence; gives what became of each act, after it was recorded. What only needs an explanation is mostly explained.</summary>
    public static IEnumerable<Uitslag> Speel(Verloop verloop, IEnumerable<Zet> zetten)
    {
        foreach (var zet in zetten)
        {
            var uitslag = verloop.Weeg(Generatoren.Maak(zet, verloop));
            yield return Neem(verloop, uitslag);
            if (uitslag.TeVerklaren is { Length: > 0 } regels && zet.Worp % 10 < 7)
            {
                yield return Neem(verloop, verloop.Weeg(Generatoren.Verklaard(uitslag.Verzoek, regels)));
            }
        }
    }

    /// <summary>A household in a gemeente with two toekomsttuinen.</summary>
    public static Verloop Huishouden() => new(["hilversum", "huizen"]);

    private static Uitslag Neem(Verloop verloop, Uitslag uitslag)
    {
        if (uitslag.Status == 201)
        {
            verloop.Neem(uitslag);
        }

        return uitslag;
    }

    private static Exception? Fout(IReadOnlyList<Zet> zetten, Action<IReadOnlyList<Zet>> houdt)
    {
        try
        {
            houdt(zetten);
            return null;
        }
#pragma warning disable CA1031 // Whatever goes wrong is a finding.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return e;
        }
    }

    /// <summary>Leaves out ever smaller parts, as long as it goes wrong.</summary>
    private static IReadOnlyList<Zet> Kort(IReadOnlyList<Zet> zetten, Action<IReadOnlyList<Zet>> houdt)
    {
        for (var deel = zetten.Count / 2; deel > 0; deel = deel == 1 ? 0 : deel / 2)
        {
            for (var van = zetten.Count - deel; van >= 0; van--)
            {
                List<Zet> rest = [.. zetten.Take(van), .. zetten.Skip(van + deel)];
                if (Fout(rest, houdt) is not null)
                {
                    zetten = rest;
                }
            }
        }

        return zetten;
    }

    private static string Verslag(IReadOnlyList<Zet> zetten)
    {
        var verloop = Huishouden();
        var verslag = new StringBuilder();
        foreach (var uitslag in Speel(verloop, zetten))
        {
            var id = uitslag.Status == 201 ? $" v{verloop.Aanvaard[^1].Versie} {verloop.Aanvaard[^1].Id}" : $" {uitslag.Tekst}";
            verslag.AppendLine(CultureInfo.InvariantCulture, $"{uitslag.Status}{id} {uitslag.Verzoek.Soort} {uitslag.Verzoek.Inhoud.ToJsonString()}");
        }

        return verslag.ToString();
    }

    private static ulong? Instelling(string naam) =>
        Environment.GetEnvironmentVariable($"CASELEDGER_EIGENSCHAPPEN_{naam}") is { Length: > 0 } waarde ? ulong.Parse(waarde, CultureInfo.InvariantCulture) : null;
}
