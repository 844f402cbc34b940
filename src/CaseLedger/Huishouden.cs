using CaseLedger.Aanmelding;
using CaseLedger.Informatie;
using CaseLedger.Inzet;
using CaseLedger.Maatregelen;
using CaseLedger.Plannen;
using CaseLedger.Regimewijziging;
using CaseLedger.Tandem;
using CaseLedger.Toestemming;
using CaseLedger.Triage;
using CaseLedger.Uitstroom;
using CaseLedger.Veiligheid;

namespace CaseLedger;

/// <summary>
/// The state that rules ask about, just before an act: facts in the order in which they happened. Never served; views
/// compute their own.
/// </summary>
internal sealed partial class Huishouden
{
    private readonly Dictionary<Guid, Boeking> registraties = [];
    private readonly Dictionary<Guid, Boeking> ingetrokken = [];
    private readonly Ledenstand leden = new();
    private readonly HashSet<LidId> genoemd = [];
    private readonly HashSet<LidId> overRaadGeinformeerd = [];
    private readonly HashSet<string> raad = [];
    private readonly List<Traject> trajecten = [];
    private readonly List<Boeking> zonderTraject = [];
    private readonly List<Geweld> geweld = [];

    /// <summary>The stream's id.</summary>
    public Guid Id { get; init; }

    public IReadOnlyCollection<Lid> Leden => leden.Leden;

    public IReadOnlyList<Traject> Trajecten => trajecten;

    /// <summary>The open traject; null before the first aanmelding and after uitstroom.</summary>
    public Traject? Traject { get; private set; }

    /// <summary>There was a traject, and none is open.</summary>
    public bool IsUitgestroomd => Traject is null && trajecten.Count > 0;

    public bool Anoniem { get; private set; }

    public Tandemstand Tandem { get; } = new();

    public Toestemmingsstand Toestemmingen { get; } = new();

    public Maatregelstand Maatregelen { get; } = new();

    public Planstand Plannen { get; } = new();

    /// <summary>The order in which things happened: by <c>gebeurdOp</c>, then by version.</summary>
    public static IReadOnlyList<Boeking> Ordenen(IEnumerable<Boeking> boekingen) =>
        [.. boekingen.OrderBy(b => b.GebeurdOp).ThenBy(b => b.Versie)];

    /// <summary>The one fold: from facts, in whatever order they were recorded, to the state after the last that happened.</summary>
    /// <param name="id">The stream.</param>
    /// <param name="boekingen">With the values that hold (<see cref="Correctie.Correcties.Geldend"/>).</param>
    public static Huishouden Fold(Guid id, IReadOnlyList<Boeking> boekingen) => Tot(id, boekingen, _ => true);

    /// <summary>The fold up to the first entry that does not count any more.</summary>
    public static Huishouden Tot(Guid id, IReadOnlyList<Boeking> boekingen, Func<Boeking, bool> telt)
    {
        var huishouden = Begin(id, boekingen);
        foreach (var boeking in Ordenen(boekingen).TakeWhile(telt))
        {
            huishouden.Apply(boeking);
        }

        return huishouden;
    }

    /// <summary>
    /// The state before anything happened. Leden and gezag hold for the whole dossier, also for facts before they were
    /// recorded, within their own periods.
    /// </summary>
    public static Huishouden Begin(Guid id, IReadOnlyList<Boeking> boekingen)
    {
        var feiten = Ordenen(boekingen).Where(b => !b.IsIngetrokken).Select(b => b.Feit).ToList();
        var huishouden = new Huishouden { Id = id, Anoniem = feiten.OfType<HuishoudenAangemeld>().FirstOrDefault()?.Anoniem == true };
        feiten.ForEach(huishouden.leden.Neem);
        return huishouden;
    }

    /// <summary>Takes the next fact that happened.</summary>
    public void Apply(Boeking boeking)
    {
        if (boeking.IsIngetrokken)
        {
            ingetrokken[boeking.Id] = boeking;
            return;
        }

        registraties[boeking.Id] = boeking;
        genoemd.UnionWith(Ledenstand.Genoemd(boeking.Feit).Select(l => l.LidId!.Value));
        switch (boeking.Feit)
        {
            case HuishoudenAangemeld aanmelding:
                Open(boeking, aanmelding);
                break;
            case HuishoudenUitgestroomd:
                Sluit(boeking);
                break;
            case AnonimiteitOpgeheven:
                Anoniem = false;
                break;
            case HuishoudenGeinformeerd informatie when informatie.Over.Contains(Informatieonderwerp.BetrokkenheidRaad):
                overRaadGeinformeerd.UnionWith(informatie.Leden);
                break;
            case Toestemmingsbesluit besluit:
                Toestemmingen.Neem(boeking.Id, besluit);
                break;
            case MaatregelGeregistreerd maatregel:
                Maatregelen.Neem(boeking.Id, maatregel, boeking.Dag);
                break;
            case MaatregelVerlengd verlenging:
                Maatregelen.Verleng(verlenging.MaatregelId.Id, verlenging.GeldigTot);
                break;
            case MaatregelBeeindigd einde:
                Maatregelen.Beeindig(einde.MaatregelId.Id);
                break;
            case BeschermpartnerErbijGehaald erbij:
                Tandem.StapOp(new Deelnemer(new DeelnemerId(boeking.Id), erbij.Professional!, erbij.Rol!.Value, boeking.GebeurdOp));
                break;
            case BeschermpartnerAfgestapt af:
                Tandem.StapAf(af.DeelnemerId!.Value);
                break;
            case RegieGewisseld wissel:
                Tandem.Wissel(wissel.NaarDeelnemerId, boeking.GebeurdOp);
                break;
            case VeiligheidBeoordeeld beoordeling:
                geweld.AddRange(beoordeling.Geweld ?? []);
                break;
            case IncidentGeregistreerd incident:
                geweld.AddRange(incident.Geweld);
                break;
            case PlanVastgesteld:
                Plannen.Neem(boeking, Traject?.Nummer);
                break;
            case PlanBijgesteld bijstelling:
                Plannen.StelBij(bijstelling.PlanId.Id, boeking);
                break;
        }

        raad.UnionWith(Meewerkend(boeking).Where(p => p.OrganisatieSoort == OrganisatieSoort.RaadVoorDeKinderbescherming).Select(p => p.ProfessionalId));
        if (Traject is { } traject)
        {
            Neem(traject, boeking);
        }
        else
        {
            zonderTraject.Add(boeking);
        }
    }

    private void Open(Boeking boeking, HuishoudenAangemeld aanmelding)
    {
        Traject = new Traject(trajecten.Count + 1, boeking);
        trajecten.Add(Traject);
        Anoniem = aanmelding.Anoniem;
        Tandem.Begin(boeking.GebeurdOp);
        zonderTraject.ForEach(b => Neem(Traject, b));
        zonderTraject.Clear();
    }

    private void Sluit(Boeking boeking)
    {
        if (Traject is { } traject)
        {
            traject.Uitstroom = boeking;
            Traject = null;
            Tandem.Begin(boeking.GebeurdOp);
        }
    }

    /// <summary>What a fact means for the traject that it belongs to.</summary>
    private static void Neem(Traject traject, Boeking boeking)
    {
        traject.Boekingen.Add(boeking);
        traject.Meegedaan.UnionWith(DedenMee(boeking));
        switch (boeking.Feit)
        {
            case TriageUitgevoerd triage:
                traject.Neem(triage);
                break;
            case RegimeGewijzigd:
                traject.NeemRegime(boeking);
                break;
            case Contactpersoonwisseling wisseling:
                traject.Contactpersoon = wisseling;
                break;
            case CasusregisseurAangewezen aanwijzing:
                traject.Casusregisseur = aanwijzing.Professional;
                break;
            case Procesregiewisseling wisseling:
                traject.Neem(wisseling);
                break;
            case VeiligheidBeoordeeld:
                traject.NeemBeoordeling(boeking);
                break;
            case BeschermpartnerErbijGehaald { Rol: not Tandemrol.UitvoeringMaatregel } erbij:
                traject.Meegereden.Add(erbij.Professional!.ProfessionalId);
                break;
        }
    }

    /// <summary>ProfessionalIds that took part by a fact; onderzoek and carrying out a maatregel left out (R06).</summary>
    private static IEnumerable<string> DedenMee(Boeking boeking) => boeking.Feit switch
    {
        VeiligheidBeoordeeld beoordeling => beoordeling.Beoordelaars,
        InzetGeregistreerd { Soort: not Inzetsoort.Onderzoek } => Uitvoerders(boeking).Select(p => p.ProfessionalId),
        BeschermpartnerErbijGehaald { Rol: not Tandemrol.UitvoeringMaatregel } erbij => [erbij.Professional!.ProfessionalId],
        _ => [],
    };

    /// <summary>Who rode along or gave inzet by a fact.</summary>
    private static IReadOnlyList<Professional> Meewerkend(Boeking boeking) => boeking.Feit switch
    {
        InzetGeregistreerd => Uitvoerders(boeking),
        BeschermpartnerErbijGehaald erbij => [erbij.Professional!],
        _ => [],
    };

    private static IReadOnlyList<Professional> Uitvoerders(Boeking boeking) =>
        boeking.Registratie.Envelop.UitgevoerdDoor ?? [boeking.Registratie.Door];
}
