using CaseLedger.Toegang;

namespace CaseLedger.Aandachtspunten;

/// <summary>A break-glass that no auditor has judged yet.</summary>
internal sealed class NoodtoegangOpen : ISignalering
{
    public static Signaalcode Code => Signaalcode.NoodtoegangTeBeoordelen;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag)
    {
        var beoordeeld = stand.Registraties.Select(b => b.Feit).OfType<NoodtoegangBeoordeeld>().Select(b => b.NoodtoegangId.Id).ToHashSet();
        return stand.Registraties.Where(b => b.Feit is NoodtoegangGenomen && !beoordeeld.Contains(b.Id)).Select(b => new Oorzaak(b.Id));
    }

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => [];
}
