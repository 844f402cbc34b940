using CaseLedger.Informatie;
using CaseLedger.Maatregelen;
using CaseLedger.Plannen;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;
using CaseLedger.Uitstroom;
using CaseLedger.Zienswijze;

namespace CaseLedger.Aandachtspunten;

/// <summary>A promise to leden was not done in time.</summary>
internal sealed class ToezeggingNietNagekomen : ISignalering
{
    public static Signaalcode Code => Signaalcode.ToezeggingVerlopen;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Open(stand)
        .Where(b => ((ToezeggingGedaan)b.Feit).Uiterlijk < dag)
        .Select(b => new Oorzaak(b.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Open(eind).Select(b => ((ToezeggingGedaan)b.Feit).Uiterlijk.AddDays(1));

    private static IEnumerable<Boeking> Open(Huishouden stand)
    {
        var afgehandeld = stand.Registraties.Select(b => b.Feit).OfType<ToezeggingAfgehandeld>().Select(a => a.ToezeggingId.Id).ToHashSet();
        return stand.Registraties.Where(b => b.Feit is ToezeggingGedaan && !afgehandeld.Contains(b.Id));
    }
}

/// <summary>Fourteen days after a step that cuts deep the household's own view of it is not there.</summary>
internal sealed class ZonderZienswijze : ISignalering
{
    private const int Termijn = 14;

    public static Signaalcode Code => Signaalcode.ZienswijzeOntbreekt;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Stappen(stand)
        .Where(b => b.Dag.Tot(dag) > Termijn && !IsGehoord(stand, b))
        .Select(b => new Oorzaak(b.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Stappen(eind).Select(b => b.Dag.AddDays(Termijn + 1));

    private static IEnumerable<Boeking> Stappen(Huishouden stand) => stand.Anoniem ? [] : stand.Registraties.Where(b => b.Feit switch
    {
        RegimeGewijzigd { Naar: Regime.MetBevoegdheden or Regime.MetJuridischeMaatregel } => true,
        RegieGewisseld => true,
        HuishoudenUitgestroomd { VisieLeden: null or [] } => stand.Trajecten.Any(t => t.Uitstroom == b && t.LiepMeerDanAdvies),
        _ => false,
    });

    /// <summary>Said about this step, or about the whole from its day on.</summary>
    private static bool IsGehoord(Huishouden stand, Boeking stap) => stand.Registraties.Any(b => b.Feit is ZienswijzeVastgelegd zienswijze
        && (zienswijze.BijRegistratieId is { } bij ? bij.Id == stap.Id : b.Dag >= stap.Dag));
}

/// <summary>Help that was asked for has not begun after 30 days.</summary>
internal sealed class HulpLaatOpZichWachten : ISignalering
{
    private const int Termijn = 30;

    public static Signaalcode Code => Signaalcode.WachtOpHulp;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Wachtend(stand)
        .Where(b => Gevraagd(b).Tot(dag) > Termijn)
        .Select(b => new Oorzaak(b.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Wachtend(eind).Select(b => Gevraagd(b).AddDays(Termijn + 1));

    private static DateOnly Gevraagd(Boeking boeking) => ((HulpAangevraagd)boeking.Feit).AangevraagdOp ?? boeking.Dag;

    private static IEnumerable<Boeking> Wachtend(Huishouden stand)
    {
        var gestart = stand.Registraties.Select(b => b.Feit).OfType<HulpGestart>().ToList();
        var gestopt = stand.Registraties.Select(b => b.Feit).OfType<HulpBeeindigd>().Select(h => h.HulpinzetId.Id).ToHashSet();
        return stand.Registraties.Where(b => b.Feit is HulpAangevraagd vraag && !gestopt.Contains(b.Id) && !gestart.Exists(h => IsAntwoord(h, vraag)));
    }

    /// <summary>The start of help names the day on which it was asked for, or the same goal, or the same leden and law.</summary>
    private static bool IsAntwoord(HulpGestart gestart, HulpAangevraagd vraag) =>
        (gestart.AangevraagdOp is not null && gestart.AangevraagdOp == vraag.AangevraagdOp)
        || (gestart.DoelId is not null && gestart.DoelId == vraag.DoelId)
        || (gestart.Kader == vraag.Kader && gestart.VoorLeden.ToHashSet().SetEquals(vraag.VoorLeden));
}

/// <summary>The household was to be told of a melding or raadsverzoek after all, and was not (R20).</summary>
internal sealed class NogTeInformeren : ISignalering
{
    public static Signaalcode Code => Signaalcode.AlsnogInformeren;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag) => Open(stand)
        .Where(b => ((Informeren)b.Feit).AlsnogInformerenVoor is not { } voor || voor < dag)
        .Select(b => new Oorzaak(b.Id));

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Open(eind).Select(b => ((Informeren)b.Feit).AlsnogInformerenVoor).OfType<DateOnly>().Select(d => d.AddDays(1));

    private static IEnumerable<Boeking> Open(Huishouden stand) => stand.Registraties
        .Where(b => b.Feit is Informeren { HuishoudenGeinformeerd: false } && !stand.Registraties.Any(i => i.GebeurdOp >= b.GebeurdOp && IsVerteld(i.Feit, b.Feit)));

    private static bool IsVerteld(IFeit verteld, IFeit waarover) => verteld is HuishoudenGeinformeerd geinformeerd
        && geinformeerd.Over.Contains(waarover is MeldingGedaan ? Informatieonderwerp.Melding : Informatieonderwerp.BetrokkenheidRaad);
}

/// <summary>An agreed moment of nazorg passed without contact.</summary>
internal sealed class NazorgBleefUit : ISignalering
{
    public static Signaalcode Code => Signaalcode.NazorgTeLaat;

    public static IEnumerable<Oorzaak> Zoek(Huishouden stand, DateOnly dag)
    {
        if (Uitstroom(stand) is not { } uitstroom)
        {
            return [];
        }

        var contacten = stand.Registraties.Count(b => b.Feit is NazorgContactGeregistreerd && b.GebeurdOp >= uitstroom.GebeurdOp);
        return Momenten(uitstroom).Skip(contacten).Where(voor => voor < dag).Select((_, i) => new Oorzaak(uitstroom.Id, null, $"{contacten + i + 1}"));
    }

    public static IEnumerable<DateOnly> Dagen(Huishouden eind) => Uitstroom(eind) is { } uitstroom ? Momenten(uitstroom).Select(voor => voor.AddDays(1)) : [];

    private static Boeking? Uitstroom(Huishouden stand) => stand.IsUitgestroomd ? stand.Trajecten[^1].Uitstroom : null;

    private static IEnumerable<DateOnly> Momenten(Boeking uitstroom) =>
        (((HuishoudenUitgestroomd)uitstroom.Feit).Nazorg?.Contactmomenten ?? []).Select(c => c.Voor).Order();
}
