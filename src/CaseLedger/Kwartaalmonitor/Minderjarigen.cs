using CaseLedger.Aanmelding;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Row C: whether a household has leden under 18, wherever they sleep.</summary>
internal static class Minderjarigen
{
    private const int Meerderjarig = 18;

    /// <summary>None on the local day of the aanmelding; an anonymous aanmelding says so itself.</summary>
    public static bool ZijnErNiet(HuishoudenAangemeld aanmelding, IEnumerable<Lid> leden, DateOnly dag) => aanmelding.Anoniem
        ? aanmelding.ZonderMinderjarigen == true
        : !leden.Any(l => l.HoortErbij(dag) && IsMinderjarig(l, dag));

    private static bool IsMinderjarig(Lid lid, DateOnly dag) =>
        lid.Geboren() is { } geboren && IsGeboren(lid, geboren, dag) && Dagen.Leeftijd(geboren, dag) < Meerderjarig;

    /// <summary>Of a year alone 31 December keeps a child young; it does not make a baby of this year unborn.</summary>
    private static bool IsGeboren(Lid lid, DateOnly geboren, DateOnly dag) =>
        lid.Geboortedatum is null ? geboren.Year <= dag.Year : geboren <= dag;
}
