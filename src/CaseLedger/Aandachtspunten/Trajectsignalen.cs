using CaseLedger.Inzet;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;
using CaseLedger.Triage;
using CaseLedger.Veiligheid;

namespace CaseLedger.Aandachtspunten;

/// <summary>Seven days after the aanmelding there is no triage.</summary>
internal sealed class WachtOpTriage : ISignalering
{
    private const int Termijn = 7;

    public static Signaalcode Code => Signaalcode.TriageWacht;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        stand.Traject is { } traject && traject.Opening.Dag.Tot(dag) > Termijn && !traject.Boekingen.Exists(b => b.Feit is TriageUitgevoerd)
            ? [new Oorzaak(traject.Opening.Id)]
            : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => eind.Traject is { } traject ? [traject.Opening.Dag.AddDays(Termijn + 1)] : [];
}

/// <summary>Twenty-one days after the aanmelding nobody spoke with the household (S2: a first visit within 1-3 weeks).</summary>
internal sealed class GeenEersteContact : ISignalering
{
    private const int Termijn = 21;

    public static Signaalcode Code => Signaalcode.EersteContactTeLaat;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        stand is { Anoniem: false, Traject: { } traject } && traject.Regime != Regime.AdviesEnConsult
            && traject.Opening.Dag.Tot(dag) > Termijn && !traject.Boekingen.Exists(IsContact)
            ? [new Oorzaak(traject.Opening.Id)]
            : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => eind.Traject is { } traject ? [traject.Opening.Dag.AddDays(Termijn + 1)] : [];

    private static bool IsContact(Boeking boeking) => boeking.Feit switch
    {
        InzetGeregistreerd { MetLeden: [_, ..] } => true,
        VeiligheidBeoordeeld { GesprokenLeden: [_, ..] } => true,
        _ => false,
    };
}

/// <summary>Taken in, and nobody is the vast contactpersoon; or a waarneming has run out.</summary>
internal sealed class ZonderVastContactpersoon : ISignalering
{
    public static Signaalcode Code => Signaalcode.GeenVastContactpersoon;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag)
    {
        if (stand is not { Anoniem: false, Traject: { IsIngestroomd: true } traject } || traject is { Regime: Regime.AdviesEnConsult })
        {
            return [];
        }

        var laatste = traject.Boekingen.LastOrDefault(b => b.Feit is Contactpersoonwisseling);
        return laatste is null ? [new Oorzaak(traject.Opening.Id)]
            : ((Contactpersoonwisseling)laatste.Feit).Tot < dag ? [new Oorzaak(laatste.Id)]
            : [];
    }

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => eind.Traject?.Contactpersoon?.Tot is { } tot ? [tot.AddDays(1)] : [];
}

/// <summary>Thirty days without any inzet.</summary>
internal sealed class ZonderInzet : ISignalering
{
    public static Signaalcode Code => Signaalcode.GeenInzet;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Stilte.Zoek(stand, dag, _ => true);

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Stilte.Dagen(eind, _ => true);
}

/// <summary>Thirty days without the lokaal team.</summary>
internal sealed class ZonderLokaalTeam : ISignalering
{
    public static Signaalcode Code => Signaalcode.LokaalTeamAfwezig;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Stilte.Zoek(stand, dag, IsVanLokaalTeam);

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Stilte.Dagen(eind, IsVanLokaalTeam);

    private static bool IsVanLokaalTeam(Boeking boeking) => ((InzetGeregistreerd)boeking.Feit).LokaalTeamAanwezig == true
        || (boeking.Registratie.Envelop.UitgevoerdDoor ?? [boeking.Registratie.Door]).Any(p => p.OrganisatieSoort == OrganisatieSoort.LokaalTeam);
}

/// <summary>How long nothing was done in a traject with a regime other than advies en consult.</summary>
internal static class Stilte
{
    private const int Termijn = 30;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag, Func<Boeking, bool> telt) =>
        Laatste(stand.Traject, telt) is { } laatste && laatste.Dag.Tot(dag) > Termijn ? [new Oorzaak(laatste.Id)] : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind, Func<Boeking, bool> telt) =>
        Laatste(eind.Traject, telt) is { } laatste ? [laatste.Dag.AddDays(Termijn + 1)] : [];

    private static Boeking? Laatste(Traject? traject, Func<Boeking, bool> telt) => traject is null or { Regime: null or Regime.AdviesEnConsult }
        ? null
        : traject.Boekingen.LastOrDefault(b => b.Feit is InzetGeregistreerd && telt(b)) ?? traject.Regimes.First(r => ((RegimeGewijzigd)r.Feit).Naar != Regime.AdviesEnConsult);
}

/// <summary>A lid turns 12, 16 or 18 within 30 days: rights change.</summary>
internal sealed class RechtenVeranderen : ISignalering
{
    public static Signaalcode Code => Signaalcode.Verjaardag;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => stand.Traject is not { } traject ? [] : Vervaldagen.Verjaardagen(stand)
        .Where(v => dag >= Vervaldagen.Waarschuwing(v.Dag) && dag <= v.Dag)
        .Select(v => new Oorzaak(traject.Opening.Id, v.Lid, v.Dag.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture)));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => eind.Traject is null ? [] : Vervaldagen.Verjaardagen(eind)
        .SelectMany(v => new[] { Vervaldagen.Waarschuwing(v.Dag), v.Dag.AddDays(1) });
}

/// <summary>In an open traject a rule of law was deviated from.</summary>
internal sealed class WetNietGevolgd : ISignalering
{
    public static Signaalcode Code => Signaalcode.AfwijkingWettelijk;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => stand.Traject is not { } traject ? [] :
        from boeking in traject.Boekingen
        from id in boeking.Registratie.Envelop.Afwijking?.Regels ?? []
        where Regels.Alle.Any(r => r.Id == id && r.Aard == Regelaard.Wettelijk)
        select new Oorzaak(boeking.Id, null, id);

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => [];
}
