using CaseLedger.Leden;
using CaseLedger.Maatregelen;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;

namespace CaseLedger.Aandachtspunten;

/// <summary>The regime no longer rests on what it needs: consent withdrawn or expired, maatregel ended.</summary>
internal sealed class RegimeZonderGrond : ISignalering
{
    public static Signaalcode Code => Signaalcode.RegimeZonderGrondslag;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        stand.Traject?.Regimes is [.., var regime] && !WijzigRegime.HeeftGrondslag((RegimeGewijzigd)regime.Feit, stand, dag) ? [new Oorzaak(regime.Id)] : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>Under the regime groen: a lid whom no valid toestemming reaches (R02).</summary>
internal sealed class LidNietBereikt : ISignalering
{
    public static Signaalcode Code => Signaalcode.ToestemmingOntbreekt;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag)
    {
        if (stand.Traject is not { Regime: Regime.MetToestemming, Regimes: [.., var regime] })
        {
            return [];
        }

        var bereikt = stand.Bereik(dag);
        return stand.Leden.Where(l => l.HoortErbij(dag) && !bereikt.Contains(l.LidId!.Value)).Select(l => new Oorzaak(regime.Id, l.LidId));
    }

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>A maatregel runs while the regime is not rood.</summary>
internal sealed class MaatregelBuitenRood : ISignalering
{
    public static Signaalcode Code => Signaalcode.MaatregelZonderRood;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => stand.Traject is { } traject && traject.Regime != Regime.MetJuridischeMaatregel
        ? stand.Maatregelen.Lopend(dag).Select(m => new Oorzaak(m.Id))
        : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>No maatregel runs any more, and a partner still has the regie.</summary>
internal sealed class TerugNaarLokaalTeam : ISignalering
{
    public static Signaalcode Code => Signaalcode.AfschalenMogelijk;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) =>
        stand.Traject is { } traject && !stand.Tandem.InRegie.IsLokaalTeam && !stand.Maatregelen.Lopend(dag).Any()
            && traject.Boekingen.Any(b => b.Feit is MaatregelGeregistreerd)
            && traject.Boekingen.LastOrDefault(b => b.Feit is RegieGewisseld) is { } wissel
            ? [new Oorzaak(wissel.Id)]
            : [];

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>A toestemming of an open traject ends within 30 days.</summary>
internal sealed class ToestemmingLooptAf : ISignalering
{
    public static Signaalcode Code => Signaalcode.ToestemmingVerloopt;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => stand.Traject is null ? [] : stand.Toestemmingen.Laatste
        .Where(l => stand.Toestemmingen.Geldig(l.Key.Beslisser, l.Key.Voor, l.Key.Doel, dag)?.GeldigTot is { } tot && dag >= Vervaldagen.Waarschuwing(tot))
        .Select(l => new Oorzaak(l.Value.Id))
        .Distinct();

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>A maatregel of an open traject ends within 30 days.</summary>
internal sealed class MaatregelLooptAf : ISignalering
{
    public static Signaalcode Code => Signaalcode.MaatregelVerloopt;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => stand.Traject is null ? [] : stand.Maatregelen.Lopend(dag)
        .Where(m => m.GeldigTot is { } tot && dag >= Vervaldagen.Waarschuwing(tot))
        .Select(m => new Oorzaak(m.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Vervaldagen.Alle(eind);
}

/// <summary>Days on which toestemmingen, maatregelen and ages change what holds.</summary>
internal static class Vervaldagen
{
    private const int DagenVooraf = 30;
    private static readonly int[] Leeftijden = [12, 16, 18];

    public static DateOnly Waarschuwing(DateOnly tot) => tot.AddDays(-DagenVooraf);

    public static IEnumerable<DateOnly> Alle(Huishouden eind) =>
    [
        .. eind.Toestemmingen.Laatste.Select(l => l.Value.Besluit.GeldigTot).Concat(eind.Maatregelen.Alle.Select(m => m.GeldigTot))
            .OfType<DateOnly>().SelectMany(tot => new[] { Waarschuwing(tot), tot.AddDays(1) }),
        .. eind.Maatregelen.Alle.Select(m => m.Ingang),
        .. eind.Leden.SelectMany(l => new[] { l.DeelVanHuishoudenSinds, l.VertrokkenOp }).OfType<DateOnly>(),
        .. eind.Registraties.Select(b => b.Feit).OfType<GezagVastgelegd>().SelectMany(g => new[] { g.Vanaf, g.Tot?.AddDays(1) }).OfType<DateOnly>(),
        .. Verjaardagen(eind).Select(v => v.Dag),
    ];

    /// <summary>The birthdays on which rights change.</summary>
    public static IEnumerable<(LidId Lid, DateOnly Dag)> Verjaardagen(Huishouden stand) => Verjaardagen(stand, Leeftijden);

    /// <summary>The days on which leden reach these ages.</summary>
    public static IEnumerable<(LidId Lid, DateOnly Dag)> Verjaardagen(Huishouden stand, params int[] leeftijden) =>
        from lid in stand.Leden
        let geboren = lid.Geboren()
        where geboren is not null
        from jaren in leeftijden
        select (lid.LidId!.Value, Verjaardag(geboren.Value, jaren));

    /// <summary>The day on which somebody reaches an age.</summary>
    public static DateOnly Verjaardag(DateOnly geboren, int jaren) =>
        geboren.AddYears(jaren) is var dag && Dagen.Leeftijd(geboren, dag) == jaren ? dag : dag.AddDays(1);
}
