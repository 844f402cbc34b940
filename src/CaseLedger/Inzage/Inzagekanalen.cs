using CaseLedger.Veiligheid;

namespace CaseLedger.Inzage;

/// <summary>By which way a lid may see its overview: who can be forced to show a screen sees it at the office, or not at all.</summary>
internal static class Inzagekanalen
{
    /// <summary>Whether nobody of those who look said otherwise; the last that was said counts.</summary>
    public static bool IsDigitaal(IReadOnlyList<Boeking> geldend, Inzagelezer lezer) => lezer.Wie.All(lid => Huishouden.Ordenen(geldend)
        .Where(b => !b.IsIngetrokken)
        .Select(b => b.Feit)
        .OfType<VeiligContactVastgelegd>()
        .LastOrDefault(v => v.LidId == lid && v.InzageKanaal is not null)?.InzageKanaal is null or Inzagekanaal.Digitaal);
}
