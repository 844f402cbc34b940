using CaseLedger.Aanmelding;
using CaseLedger.Regimewijziging;
using CaseLedger.Uitstroom;

namespace CaseLedger;

/// <summary>The facts that belong to one traject, in the order in which they happened.</summary>
/// <param name="Nummer">1, 2, 3 and on.</param>
/// <param name="Opening">The aanmelding.</param>
/// <param name="Feiten">What belongs to it beside the aanmelding.</param>
internal sealed record Trajectverloop(int Nummer, Boeking Opening, List<Boeking> Feiten)
{
    public HuishoudenAangemeld Aanmelding => (HuishoudenAangemeld)Opening.Feit;

    public IEnumerable<Boeking> Regimes => Feiten.Where(b => b.Feit is RegimeGewijzigd);

    /// <summary>The local day on which it began to run; null when it never did.</summary>
    public DateOnly? EersteRegime => Regimes.FirstOrDefault()?.Dag;

    public DateOnly? Uitstroom => Feiten.Find(b => b.Feit is HuishoudenUitgestroomd)?.Dag;

    /// <summary>
    /// Divides facts over the trajecten. What happened while none was open belongs to the next that opens, or, when none
    /// opens, to the last that was closed (R19, R23). What was withdrawn has its place, and opens or closes nothing.
    /// </summary>
    /// <param name="geordend">All facts of a household, in the order in which they happened.</param>
    public static IReadOnlyList<Trajectverloop> Verdeel(IEnumerable<Boeking> geordend)
    {
        var verlopen = new List<Trajectverloop>();
        var los = new List<Boeking>();
        var open = los;
        foreach (var boeking in geordend)
        {
            if (boeking is { IsIngetrokken: false, Feit: HuishoudenAangemeld })
            {
                open = [.. los];
                los.Clear();
                verlopen.Add(new Trajectverloop(verlopen.Count + 1, boeking, open));
            }
            else
            {
                open.Add(boeking);
                open = boeking is { IsIngetrokken: false, Feit: HuishoudenUitgestroomd } ? los : open;
            }
        }

        verlopen.LastOrDefault()?.Feiten.AddRange(los);
        return verlopen;
    }
}
