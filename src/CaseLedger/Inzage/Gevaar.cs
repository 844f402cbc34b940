using CaseLedger.Aanmelding;
using CaseLedger.Correctie;
using CaseLedger.Tandem;
using CaseLedger.Veiligheid;

namespace CaseLedger.Inzage;

/// <summary>A danger that is recorded: from then on everything is closed to the lid it points at, until it is released.</summary>
/// <param name="Versie">The registration that records it; closed itself too.</param>
/// <param name="Door">Leden whom it points at; empty: nobody is named, so every lid who is not known to be at risk.</param>
/// <param name="Bedreigd">Leden at risk by this registration.</param>
internal sealed record Gevaar(long Versie, IReadOnlySet<LidId> Door, IReadOnlySet<LidId> Bedreigd)
{
    /// <summary>Whether this value records a danger; a correction by what it puts in place.</summary>
    public static Gevaar? Van(Boeking boeking) => Correcties.Waarde(boeking.Feit) switch
    {
        VeiligheidBeoordeeld beoordeling => VanGeweld(boeking, beoordeling.Geweld ?? [], beoordeling.RodeVlaggen),
        IncidentGeregistreerd incident => VanGeweld(boeking, incident.Geweld, incident.RodeVlaggen),
        VerblijfGewijzigd { Naar: Verblijfplaats.Opvang } verblijf => new Gevaar(boeking.Versie, Leeg, verblijf.Leden.ToHashSet()),
        var feit when NoemtOpvang(feit, boeking) => new Gevaar(boeking.Versie, Leeg, Leeg),
        _ => null,
    };

    private static HashSet<LidId> Leeg => [];

    private static Gevaar? VanGeweld(Boeking boeking, IReadOnlyList<Geweld> geweld, IReadOnlyList<RodeVlag>? vlaggen)
    {
        // A rode vlag belongs to all violence of its registration.
        var telt = vlaggen is { Count: > 0 } ? geweld : [.. geweld.Where(g => IsGevaarlijk(g.Vorm))];
        if (telt.Count == 0 && vlaggen is null or [])
        {
            return null;
        }

        var door = telt.SelectMany(g => g.DoorLeden ?? []).ToHashSet();
        // One form of which nobody knows who does it: anybody may be the one.
        var onbekend = telt.Any(g => g.DoorLeden is null or []);
        return new Gevaar(boeking.Versie, onbekend ? Leeg : door, telt.SelectMany(g => g.Geraakt()).Except(door).ToHashSet());
    }

    private static bool IsGevaarlijk(Geweldsvorm vorm) => vorm is Geweldsvorm.IntiemeTerreur or Geweldsvorm.Stalking
        or Geweldsvorm.EergerelateerdGeweld or Geweldsvorm.DreigendeFemicide;

    /// <summary>The vrouwenopvang brought the household in, rides along or helps: somebody may stay there.</summary>
    private static bool NoemtOpvang(IFeit feit, Boeking boeking) => feit switch
    {
        HuishoudenAangemeld { Instroomroute: Instroomroute.Vrouwenopvang } => true,
        BeschermpartnerErbijGehaald { Professional.OrganisatieSoort: OrganisatieSoort.Vrouwenopvang } => true,
        Informatie.InformatieGedeeld gedeeld when gedeeld.Met.Contains(OrganisatieSoort.Vrouwenopvang) => true,
        _ => (Correcties.Envelop(boeking).UitgevoerdDoor ?? [boeking.Registratie.Door]).Any(p => p.OrganisatieSoort == OrganisatieSoort.Vrouwenopvang),
    };
}

/// <summary>The dangers of a household, as they were recorded: a correction opens nothing by itself.</summary>
internal sealed class Gevaren
{
    private readonly List<Gevaar> gevaren;
    private readonly HashSet<LidId> daders;

    public Gevaren(IReadOnlyList<Boeking> bekend)
    {
        gevaren = [.. bekend.Select(Gevaar.Van).OfType<Gevaar>().OrderBy(g => g.Versie)];
        daders = [.. bekend.SelectMany(b => Geweld(b.Feit)).SelectMany(g => g.DoorLeden ?? [])];
    }

    /// <summary>Whether any danger was known when this was recorded.</summary>
    public bool Bekend(long versie) => gevaren.Count > 0 && gevaren[0].Versie <= versie;

    /// <summary>Whether a danger that points at this lid was recorded then or before.</summary>
    public bool Sluit(long versie, LidId lid) => gevaren.TakeWhile(g => g.Versie <= versie).Any(g => WijstNaar(g, lid));

    /// <summary>The violence that a fact records, corrections by what they put in place.</summary>
    public static IReadOnlyList<Geweld> Geweld(IFeit feit) => Correcties.Waarde(feit) switch
    {
        VeiligheidBeoordeeld beoordeling => beoordeling.Geweld ?? [],
        IncidentGeregistreerd incident => incident.Geweld,
        _ => [],
    };

    private bool WijstNaar(Gevaar gevaar, LidId lid) => gevaar switch
    {
        { Door.Count: > 0 } => gevaar.Door.Contains(lid),
        { Bedreigd.Count: > 0 } => !gevaar.Bedreigd.Contains(lid),
        // Nobody is named at all: only who is known to be at risk, and never did violence, is spared.
        _ => daders.Contains(lid) || !gevaren.Any(g => g.Bedreigd.Contains(lid)),
    };
}
