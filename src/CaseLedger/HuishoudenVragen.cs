using CaseLedger.Maatregelen;
using CaseLedger.Toestemming;

namespace CaseLedger;

/// <summary>What rules ask of the state.</summary>
internal sealed partial class Huishouden
{
    private const int Zestien = 16;
    private const int Twaalf = 12;

    /// <summary>A registration that happened before, when it is of the kind asked for.</summary>
    public T? Zoek<T>(Guid id)
        where T : class => registraties.TryGetValue(id, out var boeking) ? boeking.Feit as T : null;

    /// <summary>R27: whether a registration of this kind happened before.</summary>
    public bool Kent(Guid id, Type soort, bool ookIngetrokken = false) =>
        soort.IsInstanceOfType((ookIngetrokken ? Boeking(id) : registraties.GetValueOrDefault(id))?.Feit);

    /// <summary>All that happened and was not withdrawn, in order.</summary>
    public IReadOnlyCollection<Boeking> Registraties => registraties.Values;

    /// <summary>A registration that happened before, withdrawn or not.</summary>
    public Boeking? Boeking(Guid id) => registraties.GetValueOrDefault(id) ?? ingetrokken.GetValueOrDefault(id);

    /// <summary>R27: whether this is a lid of the household.</summary>
    public bool Kent(LidId lid) => leden.Zoek(lid) is not null;

    public Lid? Lid(LidId lid) => leden.Zoek(lid);

    /// <summary>Gezag that is recorded for a day.</summary>
    public IEnumerable<Gezag> Gezag(DateOnly dag) => leden.Gezag(dag);

    /// <summary>R27: whether something that happened before brought in this lid.</summary>
    public bool IsGenoemd(LidId lid) => genoemd.Contains(lid);

    /// <summary>
    /// R05: whether the Raad may take part: the household is anonymous, or somebody who may decide was told. A raadsverzoek
    /// of which the household knows counts.
    /// </summary>
    public bool MagRaadMeedoen(DateOnly dag) => Anoniem
        || registraties.Values.Any(b => b.Feit is RaadOmToetsingVerzocht { HuishoudenGeinformeerd: true })
        || overRaadGeinformeerd.Any(lid => MagBeslissen(lid, dag));

    /// <summary>R05: whether a professional rode along or gave inzet for the Raad.</summary>
    public bool IsVanRaad(string professionalId) => raad.Contains(professionalId);

    /// <summary>
    /// R06: took part in this traject, other than by onderzoek or carrying out a maatregel. Between trajecten: in what
    /// waits for the next one, or in the one just closed.
    /// </summary>
    public bool DeedMee(string professionalId) =>
        (Traject ?? trajecten.LastOrDefault())?.Meegedaan.Contains(professionalId) == true
        || zonderTraject.Exists(b => DedenMee(b).Contains(professionalId));

    /// <summary>R06: rode on this traject's tandem to help.</summary>
    public bool ReedMee(string professionalId) => Traject?.Meegereden.Contains(professionalId) == true;

    /// <summary>R01: whether others may be told about this household.</summary>
    public bool MagBesprokenWorden(DateOnly dag) => Anoniem || HeeftGrond(dag) || ToestemmingOmTeDelen(dag).Any();

    /// <summary>R26: whether a partner of this kind may ride along.</summary>
    public bool MagMeerijden(OrganisatieSoort partner, DateOnly dag) => Anoniem || HeeftGrond(dag)
        || ToestemmingOmTeDelen(dag).Any(t => t.Partners?.Contains(partner) != false);

    /// <summary>R26: the last day on which a partner of this kind has a ground to know of the household, as things stand; null when there is none.</summary>
    public DateOnly? GrondOmMeeTeRijden(OrganisatieSoort partner, DateOnly dag)
    {
        if (Anoniem || registraties.Values.Any(b => b.Feit is MeldingGedaan or RaadOmToetsingVerzocht))
        {
            return Dagen.Altijd;
        }

        var tot = Maatregelen.Lopend(dag).Select(m => m.GeldigTot)
            .Concat(ToestemmingOmTeDelen(dag).Where(t => t.Partners?.Contains(partner) != false).Select(t => t.GeldigTot))
            .ToList();
        return tot.Count == 0 ? null : tot.Max(t => t ?? Dagen.Altijd);
    }

    /// <summary>R15: whether a danger is known that forbids speaking with these leden together.</summary>
    public bool IsSamenSprekenOnveilig(IReadOnlyList<LidId> samen, DateOnly dag) => samen.Distinct().Count() >= 2
        && (geweld.Any(g => Gevaarlijk(g.Vorm) && IsTussen(g, samen))
            || Maatregelen.Lopend(dag).Any(m => Scheidt(m.Feit.Soort) && m.Feit.Leden.Any(samen.Contains)));

    /// <summary>R02: the leden whom the regime with toestemming reaches on a day.</summary>
    public IReadOnlyList<LidId> Bereik(DateOnly dag) =>
        [.. Leden.Where(l => l.HoortErbij(dag) && IsBereikt(l, dag)).Select(l => l.LidId!.Value)];

    private bool IsBereikt(Lid lid, DateOnly dag) => lid.Leeftijd(dag) switch
    {
        null => lid.VerwachteGeboortedatum is { IsVernietigd: false } && StemdenGezagsdragersIn(lid, dag),
        >= Zestien => StemdeIn(lid.LidId, lid, dag),
        >= Twaalf => StemdeIn(lid.LidId, lid, dag) && StemdenGezagsdragersIn(lid, dag),
        _ => StemdenGezagsdragersIn(lid, dag),
    };

    private bool StemdenGezagsdragersIn(Lid lid, DateOnly dag)
    {
        var dragers = leden.Gezag(dag).Where(g => g.Kind == lid.LidId).Select(g => g.Houder.Lid).Distinct().ToList();
        return dragers.Count > 0 && dragers.TrueForAll(drager => StemdeIn(drager, lid, dag));
    }

    private bool StemdeIn(LidId? beslisser, Lid lid, DateOnly dag) =>
        Toestemmingen.Geldig(beslisser, lid.LidId!.Value, Reikwijdte.BetrokkenheidToekomsttuin, dag) is { UitlegGegeven: true };

    /// <summary>Valid toestemming to share, by somebody who may decide: 16 or older, or with gezag; an organisation decides only with gezag.</summary>
    private IEnumerable<Toestemmingsbesluit> ToestemmingOmTeDelen(DateOnly dag) => Toestemmingen.VoorDelen(dag)
        .Where(t => t.LidId is { } lid
            ? MagBeslissen(lid, dag)
            : leden.Gezag(dag).Any(g => g.Houder.Organisatie is not null && t.Voor().Contains(g.Kind)));

    /// <summary>A lid of 16 or older, or who has gezag.</summary>
    private bool MagBeslissen(LidId lid, DateOnly dag) =>
        (Lid(lid) is { } wie && wie.HoortErbij(dag) && wie.Leeftijd(dag) >= Zestien) || leden.Gezag(dag).Any(g => g.Houder.Lid == lid);

    private bool HeeftGrond(DateOnly dag) =>
        registraties.Values.Any(b => b.Feit is MeldingGedaan or RaadOmToetsingVerzocht) || Maatregelen.Lopend(dag).Any();

    private static bool Gevaarlijk(Geweldsvorm vorm) => vorm is Geweldsvorm.IntiemeTerreur or Geweldsvorm.Stalking
        or Geweldsvorm.DreigendeFemicide or Geweldsvorm.EergerelateerdGeweld;

    private static bool Scheidt(Maatregelsoort soort) => soort is Maatregelsoort.Contactverbod or Maatregelsoort.TijdelijkHuisverbod;

    private static bool IsTussen(Geweld geweld, IReadOnlyList<LidId> samen) =>
        (geweld.DoorLeden ?? []).Any(door => samen.Contains(door) && (geweld.TegenLeden ?? []).Any(tegen => tegen != door && samen.Contains(tegen)));
}
