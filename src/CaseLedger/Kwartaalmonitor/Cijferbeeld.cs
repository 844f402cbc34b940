namespace CaseLedger.Kwartaalmonitor;

/// <summary>A quarter with its figures at hand by place, masked where needed: what every form of the report shows figures from.</summary>
internal sealed class Cijferbeeld(Kwartaalmonitorweergave weergave, Masker? masker)
{
    private const string Nulmetingpad = "/nulmeting/";

    private readonly Dictionary<string, Cijfer> cijfers = Cijferlijst.Van(weergave, masker).ToDictionary(c => c.Pad);

    public Kwartaalmonitorweergave Weergave => weergave;

    /// <summary>In the order of the report.</summary>
    public IEnumerable<Cijfer> Alle => cijfers.Values;

    /// <summary>The figure at a place; null when the quarter has none there.</summary>
    public Cijfer? this[string pad] => cijfers.GetValueOrDefault(pad);

    /// <summary>As it is shown.</summary>
    public string Tekst(string pad) => this[pad]?.Tekst ?? Cijfer.Geen;

    /// <summary>The figures that any quarter has: not the baseline, nor what changed.</summary>
    public IEnumerable<Cijfer> Telbaar() => Alle.Where(c => !c.Pad.StartsWith(Nulmetingpad, StringComparison.Ordinal) && !c.Pad.StartsWith("/verschillen/", StringComparison.Ordinal));

    /// <summary>The baseline as a table; null when there is none.</summary>
    public Cijfertabel? Nulmeting()
    {
        var regels = Alle.Where(c => c.Pad.StartsWith(Nulmetingpad, StringComparison.Ordinal)).Select(c => new Cijferregel(c.Naam, [c])).ToList();
        return regels.Count == 0 ? null : new Cijfertabel("Nulmeting", ["Cijfer", "Aantal"], regels);
    }
}
