using CaseLedger.Toestemming;

namespace CaseLedger;

/// <summary>
/// What was decided about toestemming, as far as it happened. Of each decider, lid and purpose the latest decision counts;
/// it holds when it is <c>verleend</c> and its last day has not passed (R02).
/// </summary>
internal sealed class Toestemmingsstand
{
    private readonly Dictionary<(LidId? Beslisser, LidId Voor, Reikwijdte Doel), (Guid Id, Toestemmingsbesluit Besluit)> laatste = [];

    /// <summary>The latest decision per decider, lid and purpose.</summary>
    public IEnumerable<KeyValuePair<(LidId? Beslisser, LidId Voor, Reikwijdte Doel), (Guid Id, Toestemmingsbesluit Besluit)>> Laatste => laatste;

    public void Neem(Guid id, Toestemmingsbesluit besluit)
    {
        foreach (var voor in besluit.Voor())
        {
            foreach (var doel in besluit.Reikwijdte)
            {
                laatste[(besluit.LidId, voor, doel)] = (id, besluit);
            }
        }
    }

    /// <summary>The valid decision of one decider for one lid and purpose; null when there is none.</summary>
    public Toestemmingsbesluit? Geldig(LidId? beslisser, LidId voor, Reikwijdte doel, DateOnly dag) =>
        laatste.TryGetValue((beslisser, voor, doel), out var besluit) && Geldt(besluit.Besluit, dag) ? besluit.Besluit : null;

    /// <summary>Every valid toestemming for sharing information, with its decider.</summary>
    public IEnumerable<Toestemmingsbesluit> VoorDelen(DateOnly dag) => laatste
        .Where(p => p.Key.Doel == Reikwijdte.Informatiedeling && Geldt(p.Value.Besluit, dag))
        .Select(p => p.Value.Besluit);

    /// <summary>R02: whether this toestemming can carry the regime groen on a day: valid, explained, and for somebody still the latest.</summary>
    public bool DraagtRegime(Guid id, DateOnly dag) => laatste.Any(p => p.Key.Doel == Reikwijdte.BetrokkenheidToekomsttuin
        && p.Value.Id == id && p.Value.Besluit.UitlegGegeven && Geldt(p.Value.Besluit, dag));

    private static bool Geldt(Toestemmingsbesluit besluit, DateOnly dag) =>
        besluit.Besluit == Toestemmingskeuze.Verleend && (besluit.GeldigTot is not { } tot || dag <= tot);
}
