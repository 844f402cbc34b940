using CaseLedger.Zienswijze;

namespace CaseLedger.Aandachtspunten;

/// <summary>The day after which a shielding is looked at again has passed: nothing opens, somebody must weigh it.</summary>
internal sealed class AfschermingOpnieuwTeBekijken : ISignalering
{
    public static Signaalcode Code => Signaalcode.AfschermingVerlopen;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Schermen(stand)
        .Where(s => s.Tot < dag && s.VoorLeden.Any(lid => !IsOpnieuwBekeken(stand, s, lid)))
        .Select(s => new Oorzaak(s.Boeking.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Schermen(eind).Select(s => s.Tot.AddDays(1));

    /// <summary>Shieldings with a day, of registrations as recorded and afterwards, that were not ended.</summary>
    private static IEnumerable<Scherm> Schermen(Huishouden stand)
    {
        var beeindigd = stand.Registraties.Select(b => b.Feit).OfType<AfschermingBeeindigd>().Select(b => b.AfschermingId.Id).ToHashSet();
        foreach (var boeking in stand.Registraties)
        {
            if (boeking.Registratie.Envelop.Afschermen is { Tot: { } tot } afscherming)
            {
                yield return new Scherm(boeking, boeking.Id, afscherming.VoorLeden, tot);
            }

            if (boeking.Feit is RegistratieAfgeschermd { Tot: { } later } scherm && !beeindigd.Contains(boeking.Id))
            {
                yield return new Scherm(boeking, scherm.BijRegistratieId.Id, scherm.VoorLeden, later);
            }
        }
    }

    /// <summary>Released to this lid since, or shielded anew: that one has a day of its own, or none.</summary>
    private static bool IsOpnieuwBekeken(Huishouden stand, Scherm oud, LidId lid) => stand.Registraties.Any(b => b.GebeurdOp > oud.Boeking.GebeurdOp && b.Feit switch
    {
        RegistratieVrijgegeven vrij => vrij.BijRegistratieId.Id == oud.Van && vrij.VoorLeden.Contains(lid),
        RegistratieAfgeschermd nieuw => nieuw.BijRegistratieId.Id == oud.Van && nieuw.VoorLeden.Contains(lid),
        _ => false,
    });

    private sealed record Scherm(Boeking Boeking, Guid Van, IReadOnlyList<LidId> VoorLeden, DateOnly Tot);
}
