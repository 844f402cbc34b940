using CaseLedger.Correctie;
using CaseLedger.Zienswijze;

namespace CaseLedger.Inzage;

/// <summary>What somebody opened by name to all who look: the reader, and whom it is about.</summary>
internal sealed class Vrijgaven(IReadOnlyList<Boeking> geldend, Inzagelezer lezer)
{
    private readonly ILookup<Guid, (long Versie, RegistratieVrijgegeven Feit)> vrijgaven = geldend
        .Where(b => b is { IsIngetrokken: false, Feit: RegistratieVrijgegeven })
        .ToLookup(b => ((RegistratieVrijgegeven)b.Feit).BijRegistratieId.Id, b => (b.Versie, (RegistratieVrijgegeven)b.Feit));

    /// <summary>Released; a correction also with what it corrects, by whoever saw the corrected value.</summary>
    public bool Geldt(Boeking boeking) => lezer.Wie.All(lid =>
        vrijgaven[boeking.Id].Any(v => v.Feit.VoorLeden.Contains(lid))
        || (boeking.Feit is GegevenGecorrigeerd correctie && vrijgaven[correctie.BijRegistratieId.Id].Any(v => v.Versie > boeking.Versie && v.Feit.VoorLeden.Contains(lid))));
}
