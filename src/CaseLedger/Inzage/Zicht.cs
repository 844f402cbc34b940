using CaseLedger.Correctie;
using CaseLedger.Informatie;
using CaseLedger.Maatregelen;
using CaseLedger.Toestemming;
using CaseLedger.Zienswijze;

namespace CaseLedger.Inzage;

/// <summary>
/// What a reader may see of a household: the registrations as if the others had never been recorded. Everything that is
/// shown is computed from these alone, so that nothing can differ by what is left out.
/// </summary>
internal sealed class Zicht
{
    private readonly IReadOnlyList<Boeking> geldend;
    private readonly Inzagelezer lezer;
    private readonly Gevaren gevaren;
    private readonly Kindbelang belang;
    private readonly Huishouden werkelijk;
    private readonly Vrijgaven vrijgaven;
    private readonly Dictionary<Guid, Boeking> wereld = [];

    /// <param name="bekend">As recorded.</param>
    /// <param name="geldend">With the values that hold.</param>
    /// <param name="werkelijk">The state of all facts: who belongs to the household, and when.</param>
    /// <param name="lezer">Who reads, and about whom.</param>
    public Zicht(IReadOnlyList<Boeking> bekend, IReadOnlyList<Boeking> geldend, Huishouden werkelijk, Inzagelezer lezer)
    {
        (this.geldend, this.werkelijk, this.lezer) = (geldend, werkelijk, lezer);
        gevaren = new Gevaren(bekend);
        belang = new Kindbelang(bekend, lezer);
        vrijgaven = new Vrijgaven(geldend, lezer);
        foreach (var boeking in bekend.OrderBy(b => b.Versie).Where(IsOpen))
        {
            wereld[boeking.Id] = boeking;
        }
    }

    /// <summary>As recorded, by version; corrections that may be known included.</summary>
    public IReadOnlyList<Boeking> Wereld => [.. wereld.Values];

    /// <summary>Whether what somebody wrote may be shown word for word: it is about the reader alone, or was released.</summary>
    public bool MagLetterlijk(Boeking boeking) =>
        IsVrij(boeking) || (lezer.IsZelf && Vlak(boeking.Feit, boeking.Registratie.Envelop) is Raakvlak.Eigen or Raakvlak.Zelf);

    /// <summary>Whether what is shown was released by name, to all who look; of a corrected value the correction.</summary>
    public bool IsVrij(Boeking boeking) => vrijgaven.Geldt(boeking.GecorrigeerdDoor ?? boeking);

    /// <summary>In how far a value is about whom the overview is about: by what it says itself and by its envelope.</summary>
    public Raakvlak Vlak(IFeit feit, Envelop envelop)
    {
        var zelf = (feit as IVertelbaar)?.Raakt(lezer.Over) ?? Raakvlak.Niet;
        return (zelf, envelop.Betreft.Raakt(lezer.Over)) switch
        {
            (Raakvlak.Niet, _) or (_, Raakvlak.Niet) => Raakvlak.Niet,
            (Raakvlak.Zelf, _) => lezer.IsZelf ? Raakvlak.Zelf : Raakvlak.Niet,
            (Raakvlak.AlsGenoemd, var genoemd) => genoemd == Raakvlak.Eigen ? Raakvlak.Eigen : Raakvlak.Niet,
            (Raakvlak.Eigen, _) or (_, Raakvlak.Eigen) => Raakvlak.Eigen,
            _ => Raakvlak.Gedeeld,
        };
    }

    private bool IsOpen(Boeking boeking)
    {
        var (waarde, envelop) = (Correcties.Waarde(boeking.Feit), Correcties.Envelop(boeking));
        var vlak = Vlak(waarde, envelop);
        if (boeking.Feit is GegevenGecorrigeerd)
        {
            // What turns out not to be about this lid is shown as mended, like what was withdrawn.
            vlak = vlak == Raakvlak.Niet ? Raakvlak.Eigen : vlak;
        }

        return vlak != Raakvlak.Niet
            && lezer.Wie.All(l => werkelijk.Lid(l)!.HoortErbij(Correcties.Moment(boeking).Dag()) && !IsAfgeschermd(boeking, envelop, l))
            && (IsEigenWoord(waarde) || Verwezen(boeking).All(wereld.ContainsKey))
            && (vrijgaven.Geldt(boeking) || !IsDicht(boeking, waarde, envelop, vlak));
    }

    /// <summary>Closed until somebody releases it.</summary>
    private bool IsDicht(Boeking boeking, IFeit waarde, Envelop envelop, Raakvlak vlak) =>
        lezer.Wie.Any(l => gevaren.Sluit(boeking.Versie, l) || IsNietVerteld(waarde, l))
        || (vlak == Raakvlak.Gedeeld && gevaren.Bekend(boeking.Versie))
        || envelop.Bron?.IsBeschermd() == true
        || belang.Twijfelt(boeking.Versie);

    private bool IsAfgeschermd(Boeking boeking, Envelop envelop, LidId lid) =>
        (boeking with { Registratie = boeking.Registratie with { Envelop = envelop } }).IsAfgeschermd(lid, geldend);

    /// <summary>R20: a melding or raadsverzoek of which this lid was not told yet.</summary>
    private bool IsNietVerteld(IFeit waarde, LidId lid) => waarde is Informeren { HuishoudenGeinformeerd: false } && !geldend.Any(b =>
        b is { IsIngetrokken: false, Feit: HuishoudenGeinformeerd verteld } && verteld.Leden.Contains(lid)
        && verteld.Over.Contains(waarde is MeldingGedaan ? Informatieonderwerp.Melding : Informatieonderwerp.BetrokkenheidRaad));

    /// <summary>The registrations that it rests on: without them it would tell of them. Whose toestemming it was is not told.</summary>
    private static IEnumerable<Guid> Verwezen(Boeking boeking) =>
        Verwijzingen.In(boeking.Feit).Where(v => !typeof(Toestemmingsbesluit).IsAssignableFrom(v.Soort)).Select(v => v.Id);

    /// <summary>What the lid said itself, it knows.</summary>
    private static bool IsEigenWoord(IFeit feit) => feit is ZienswijzeVastgelegd or RectificatieVerzocht;
}
