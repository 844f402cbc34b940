namespace CaseLedger.Kwartaalmonitor;

/// <summary>What one household of totaal lives with, as far as recorded by the end of a quarter.</summary>
internal static class Problematiektelling
{
    public static IEnumerable<(string Teller, long Aantal)> Van(IReadOnlyList<Geweldbijdrage> geweld, IReadOnlyList<Trajectbijdrage> trajecten, DateOnly peildatum) =>
    [
        .. (trajecten.SelectMany(t => t.Triages).LastOrDefault(t => t.Dag <= peildatum)?.Leefgebieden ?? []).Select(l => (Teller.Van(l), 1L)),
        .. geweld.Where(g => g.Dag <= peildatum).Select(g => (Teller.Van(g.Vorm), 1L)),
    ];
}
