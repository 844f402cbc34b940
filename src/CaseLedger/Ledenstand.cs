using CaseLedger.Aanmelding;
using CaseLedger.Leden;

namespace CaseLedger;

/// <summary>Who belongs to the household and who has gezag, for the whole dossier: each bounded by its own period.</summary>
internal sealed class Ledenstand
{
    private readonly Dictionary<LidId, Lid> leden = [];
    private readonly List<LidGewijzigd> wachtend = [];
    private readonly List<Gezag> gezag = [];

    public IReadOnlyCollection<Lid> Leden => leden.Values;

    public Lid? Zoek(LidId lid) => leden.GetValueOrDefault(lid);

    /// <summary>Gezag that held on a day.</summary>
    public IEnumerable<Gezag> Gezag(DateOnly dag) => gezag.Where(g => g.Geldt(dag));

    /// <summary>The leden that a fact brings in.</summary>
    public static IReadOnlyList<Lid> Genoemd(IFeit feit) => feit switch
    {
        HuishoudenAangemeld aanmelding => aanmelding.Leden ?? [],
        AnonimiteitOpgeheven opheffing => opheffing.Leden,
        LidToegevoegd lid => [lid],
        _ => [],
    };

    /// <summary>Takes a fact; in the order in which they happened, so that the later one holds.</summary>
    public void Neem(IFeit feit)
    {
        foreach (var lid in Genoemd(feit))
        {
            // A change that happened before the lid was brought in counts too.
            leden[lid.LidId!.Value] = wachtend.Where(w => w.LidId == lid.LidId).Aggregate(lid, (l, wijziging) => wijziging.Op(l));
            wachtend.RemoveAll(w => w.LidId == lid.LidId);
        }

        switch (feit)
        {
            case LidGewijzigd wijziging when Zoek(wijziging.LidId) is { } lid:
                leden[wijziging.LidId] = wijziging.Op(lid);
                break;
            case LidGewijzigd wijziging:
                wachtend.Add(wijziging);
                break;
            case HuishoudenAangemeld { Gezag: { } opgegeven }:
                Vervang(opgegeven);
                break;
            case GezagVastgelegd vastgelegd:
                Vervang([vastgelegd]);
                break;
        }
    }

    /// <summary>Of the same kind and houder the later one counts.</summary>
    private void Vervang(IReadOnlyList<Gezag> nieuw)
    {
        gezag.RemoveAll(g => nieuw.Any(n => n.Kind == g.Kind && n.Houder == g.Houder));
        gezag.AddRange(nieuw);
    }
}
