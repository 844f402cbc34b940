using CaseLedger.Regimewijziging;
using CaseLedger.Triage;
using CaseLedger.Veiligheid;

namespace CaseLedger.Aandachtspunten;

/// <summary>The latest look at safety in an open traject found acute danger.</summary>
internal sealed class AcuteOnveiligheidVastgesteld : ISignalering
{
    public static Signaalcode Code => Signaalcode.AcuteOnveiligheid;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        stand.Traject?.Boekingen.LastOrDefault(b => b.Feit is VeiligheidBeoordeeld or TriageUitgevoerd) is { } laatste && IsAcuut(laatste.Feit)
            ? [new Oorzaak(laatste.Id)]
            : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => [];

    private static bool IsAcuut(IFeit feit) => feit switch
    {
        VeiligheidBeoordeeld beoordeling => beoordeling.Oordelen.Any(o => o.DirecteVeiligheid == Veiligheidsoordeel.AcuutOnveilig),
        TriageUitgevoerd triage => triage.AcuteOnveiligheid == AcuteOnveiligheid.Ja,
        _ => false,
    };
}

/// <summary>The planned assessment did not come; or none within 42 days of a regime other than advies en consult.</summary>
internal sealed class BeoordelingTeLaat : ISignalering
{
    private const int EersteTermijn = 42;

    public static Signaalcode Code => Signaalcode.VeiligheidsbeoordelingTeLaat;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        Termijn(stand.Traject) is { } termijn && termijn.Tot < dag ? [new Oorzaak(termijn.Registratie)] : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Termijn(eind.Traject) is { } termijn ? [termijn.Tot.AddDays(1)] : [];

    private static (Guid Registratie, DateOnly Tot)? Termijn(Traject? traject)
    {
        if (traject?.Beoordelingen is [.., var laatste])
        {
            return (laatste.Id, ((VeiligheidBeoordeeld)laatste.Feit).VolgendeBeoordelingVoor);
        }

        return traject?.Regimes.FirstOrDefault(r => ((RegimeGewijzigd)r.Feit).Naar != Regime.AdviesEnConsult) is { } regime
            ? (regime.Id, regime.Dag.AddDays(EersteTermijn))
            : null;
    }
}

/// <summary>A child that nobody spoke with in this traject, while others were assessed; under four, seen is enough.</summary>
internal sealed class KindOngezien : ISignalering
{
    private const int Spreekleeftijd = 4;
    private const int Volwassen = 18;

    public static Signaalcode Code => Signaalcode.KindNietGesproken;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag)
    {
        if (stand.Traject?.Beoordelingen is not [var eerste, ..])
        {
            return [];
        }

        var beoordelingen = stand.Traject.Beoordelingen.Select(b => (VeiligheidBeoordeeld)b.Feit).ToList();
        return stand.Leden
            .Where(l => l.HoortErbij(dag) && l.Leeftijd(dag) < Volwassen)
            .Where(l => !beoordelingen.Exists(b => IsGesproken(b, l, dag)))
            .Select(l => new Oorzaak(eerste.Id, l.LidId));
    }

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => eind.Leden.Select(l => l.Geboren()).OfType<DateOnly>()
        .SelectMany(geboren => new[] { Vervaldagen.Verjaardag(geboren, Spreekleeftijd), Vervaldagen.Verjaardag(geboren, Volwassen) });

    private static bool IsGesproken(VeiligheidBeoordeeld beoordeling, Lid lid, DateOnly dag) =>
        beoordeling.GesprokenLeden.Contains(lid.LidId!.Value)
        || (lid.Leeftijd(dag) < Spreekleeftijd && beoordeling.GezienLeden?.Contains(lid.LidId.Value) == true);
}
