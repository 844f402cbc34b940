namespace CaseLedger.Kwartaalmonitor;

/// <summary>Row D: what one household adds, and what the sums come to.</summary>
internal static class Vormtelling
{
    private const int KortsteDeel = 28;
    private const decimal DagenPerWeek = 7m;
    private const decimal MinutenPerUur = 60m;
    private static readonly Dictionary<string, string> Dagentellers = Enum.GetValues<Regime>().ToDictionary(Teller.Dagen, Teller.HeleKwartalen);
    private static readonly Dictionary<string, string> Heletellers = Dagentellers.ToDictionary(d => d.Value, d => d.Key);

    public static IEnumerable<(string Teller, long Aantal)> Van(IReadOnlyList<Trajectbijdrage> trajecten, Kwartaal kwartaal) =>
        Enum.GetValues<Regime>().SelectMany(vorm => Van(trajecten, vorm, kwartaal));

    /// <summary>Mean hours per week of the households with inzet, unrounded; null without any.</summary>
    public static decimal? Gemiddeld(Kwartaaltelling telling, Regime vorm) => telling[Teller.MetInzet(vorm)] is var met and > 0
        ? Afronding.Rekenfout(Minuten(telling, vorm).Sum(m => PerWeek(m.Minuten, m.Dagen)) / met)
        : null;

    /// <summary>All hours over all weeks, unrounded; null without households.</summary>
    public static decimal? Alle(Kwartaaltelling telling, Regime vorm) => telling[Teller.Dagen(vorm)] is var dagen and > 0
        ? Afronding.Rekenfout(PerWeek(Minuten(telling, vorm).Sum(m => m.Minuten), dagen))
        : null;

    /// <summary>What one household adds in every quarter after the last in which something happened: days depend on the quarter.</summary>
    public static Kwartaaltelling Doorlopend(Kwartaaltelling telling) => Kwartaaltelling.Van(telling.Aantallen.Select(a =>
        Dagentellers.TryGetValue(a.Key, out var hele) ? (hele, 1) : (a.Key, a.Value)));

    /// <summary>What goes on, in the days of a quarter.</summary>
    public static Kwartaaltelling In(Kwartaaltelling doorlopend, Kwartaal kwartaal) => Kwartaaltelling.Van(doorlopend.Aantallen.Select(a =>
        Heletellers.TryGetValue(a.Key, out var dagen) ? (dagen, a.Value * (kwartaal.EersteDag.Tot(kwartaal.LaatsteDag) + 1)) : (a.Key, a.Value)));

    /// <summary>Of each household at least 28 days, since the scale of S5 is per month.</summary>
    private static IEnumerable<(string Teller, long Aantal)> Van(IReadOnlyList<Trajectbijdrage> trajecten, Regime vorm, Kwartaal kwartaal)
    {
        var perioden = trajecten.SelectMany(t => t.Regimes).Where(p => p.Regime == vorm).ToList();
        var inzet = trajecten.SelectMany(t => t.Inzet).Where(i => kwartaal.Bevat(i.Dag) && Hoort(i, vorm, perioden)).ToList();
        var gelopen = perioden.Sum(p => p.Dagen(kwartaal));
        if (gelopen == 0 && inzet.Count == 0)
        {
            return [];
        }

        var dagen = Math.Max(gelopen, KortsteDeel);
        return
        [
            (Teller.Huishoudens(vorm), 1),
            (Teller.MetInzet(vorm), inzet.Count == 0 ? 0 : 1),
            (Teller.Minuten(vorm, dagen), inzet.Sum(i => i.Minuten)),
            (Teller.Dagen(vorm), dagen),
        ];
    }

    private static IEnumerable<(int Dagen, long Minuten)> Minuten(Kwartaaltelling telling, Regime vorm) => telling.Aantallen
        .Where(a => a.Key.StartsWith(Teller.Minuten(vorm), StringComparison.Ordinal))
        .Select(a => (int.Parse(a.Key.AsSpan(Teller.Minuten(vorm).Length), System.Globalization.CultureInfo.InvariantCulture), a.Value));

    private static bool Hoort(Inzetbijdrage inzet, Regime vorm, List<Regimeperiode> perioden) => inzet.ConsultVanAnderen
        ? vorm == Regime.AdviesEnConsult
        : perioden.Exists(p => p.Bevat(inzet.Dag));

    private static decimal PerWeek(long minuten, long dagen) => minuten * DagenPerWeek / (MinutenPerUur * dagen);
}
