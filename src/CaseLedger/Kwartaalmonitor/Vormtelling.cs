using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>One row of D as sums over households.</summary>
internal sealed record Vormtelling
{
    private const int KortsteDeel = 28;
    private const decimal DagenPerWeek = 7m;
    private const decimal MinutenPerUur = 60m;

    public int Huishoudens { get; init; }

    /// <summary>Households with any inzet that counts in this row.</summary>
    public int MetInzet { get; init; }

    /// <summary>Hours per week of each household with inzet, added up.</summary>
    public decimal UrenPerWeek { get; init; }

    /// <summary>Minutes of inzet.</summary>
    public long Minuten { get; init; }

    /// <summary>Days over which the inzet is spread: of each household at least 28, since the scale of S5 is per month.</summary>
    public long Dagen { get; init; }

    /// <summary>Mean hours per week of the households with inzet, unrounded; null without any.</summary>
    [JsonIgnore]
    public decimal? Gemiddeld => MetInzet == 0 ? null : Afronding.Rekenfout(UrenPerWeek / MetInzet);

    /// <summary>All hours over all weeks, unrounded; null without households.</summary>
    [JsonIgnore]
    public decimal? Alle => Huishoudens == 0 ? null : Afronding.Rekenfout(PerWeek(Minuten, Dagen));

    /// <summary>What one household adds.</summary>
    /// <param name="trajecten">Its trajecten of the toekomsttuin.</param>
    /// <param name="vorm">The regime of the row.</param>
    /// <param name="kwartaal">The quarter.</param>
    public static Vormtelling Van(IReadOnlyList<Trajectbijdrage> trajecten, Regime vorm, Kwartaal kwartaal)
    {
        var perioden = trajecten.SelectMany(t => t.Regimes).Where(p => p.Regime == vorm).ToList();
        var inzet = trajecten.SelectMany(t => t.Inzet).Where(i => kwartaal.Bevat(i.Dag) && Hoort(i, vorm, perioden)).ToList();
        var gelopen = perioden.Sum(p => p.Dagen(kwartaal));
        if (gelopen == 0 && inzet.Count == 0)
        {
            return new Vormtelling();
        }

        var minuten = inzet.Sum(i => i.Minuten);
        var dagen = Math.Max(gelopen, KortsteDeel);
        return new Vormtelling { Huishoudens = 1, MetInzet = inzet.Count == 0 ? 0 : 1, UrenPerWeek = PerWeek(minuten, dagen), Minuten = minuten, Dagen = dagen };
    }

    /// <summary>Adds another sum; <paramref name="keer"/> -1 takes it away.</summary>
    public Vormtelling Plus(Vormtelling ander, int keer = 1) => new()
    {
        Huishoudens = Huishoudens + (keer * ander.Huishoudens),
        MetInzet = MetInzet + (keer * ander.MetInzet),
        UrenPerWeek = UrenPerWeek + (keer * ander.UrenPerWeek),
        Minuten = Minuten + (keer * ander.Minuten),
        Dagen = Dagen + (keer * ander.Dagen),
    };

    private static bool Hoort(Inzetbijdrage inzet, Regime vorm, List<Regimeperiode> perioden) => inzet.ConsultVanAnderen
        ? vorm == Regime.AdviesEnConsult
        : perioden.Exists(p => p.Bevat(inzet.Dag));

    private static decimal PerWeek(long minuten, long dagen) => minuten * DagenPerWeek / (MinutenPerUur * dagen);
}
