using CaseLedger.Aandachtspunten;

namespace CaseLedger.Avgverzoeken;

/// <summary>The term for deciding on a request under the AVG has passed.</summary>
internal sealed class AvgBesluitBleefUit : ISignalering
{
    public static Signaalcode Code => Signaalcode.AvgVerzoekTeLaat;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Avgtermijnen.Open(stand)
        .Where(v => v.Uiterlijk < dag)
        .Select(v => new Oorzaak(v.Verzoek.Id, ((AvgVerzoekGedaan)v.Verzoek.Feit).LidId));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Avgtermijnen.Open(eind).Select(v => v.Uiterlijk.AddDays(1));
}
