using CaseLedger.Regimewijziging;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Local days on which one regime ran, the first and last included.</summary>
/// <param name="Regime">Which.</param>
/// <param name="Van">The first day: the day of the change belongs to the new regime.</param>
/// <param name="Tot">The last day; null while it runs.</param>
internal sealed record Regimeperiode(Regime Regime, DateOnly Van, DateOnly? Tot)
{
    /// <summary>The regimes of one traject as periods that do not overlap.</summary>
    /// <param name="wijzigingen">Changes, in the order in which they happened.</param>
    /// <param name="uitstroom">The day of uitstroom, on which the last regime still ran.</param>
    /// <param name="volgende">The day on which the next traject of this toekomsttuin began to run; it belongs to that one.</param>
    public static IReadOnlyList<Regimeperiode> Reeks(IReadOnlyList<Boeking> wijzigingen, DateOnly? uitstroom, DateOnly? volgende)
    {
        var perioden = new List<Regimeperiode>();
        for (var i = 0; i < wijzigingen.Count; i++)
        {
            var volgend = i + 1 < wijzigingen.Count ? wijzigingen[i + 1].Dag : volgende;
            var tot = Eerste(volgend?.AddDays(-1), uitstroom);
            perioden.Add(new Regimeperiode(((RegimeGewijzigd)wijzigingen[i].Feit).Naar, wijzigingen[i].Dag, tot));
        }

        return perioden.FindAll(p => p.Tot is not { } tot || tot >= p.Van);
    }

    public bool Bevat(DateOnly dag) => Van <= dag && (Tot is not { } tot || dag <= tot);

    /// <summary>Days of the quarter on which it ran; one that still runs, as if it ran to the end of the quarter.</summary>
    public int Dagen(Kwartaal kwartaal)
    {
        var van = Van > kwartaal.EersteDag ? Van : kwartaal.EersteDag;
        var tot = Eerste(Tot, kwartaal.LaatsteDag)!.Value;
        return Math.Max(0, van.Tot(tot) + 1);
    }

    private static DateOnly? Eerste(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander ?? een : een;
}
