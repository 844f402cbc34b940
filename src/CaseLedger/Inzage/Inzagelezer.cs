using System.Collections.Immutable;
using CaseLedger.Leden;
using CaseLedger.Maatregelen;
using CaseLedger.Zienswijze;

namespace CaseLedger.Inzage;

/// <summary>Who reads, and about whom.</summary>
/// <param name="Lezer">The lid that reads.</param>
/// <param name="Over">The lid that the overview is about: the reader, or a child that the reader represents.</param>
internal sealed record Inzagelezer(LidId Lezer, LidId Over)
{
    private const int Twaalf = 12;
    private const int Zestien = 16;

    /// <summary>Everybody who must be allowed to see what is shown.</summary>
    public IReadOnlyList<LidId> Wie => IsZelf ? [Lezer] : [Lezer, Over];

    public bool IsZelf => Lezer == Over;

    /// <summary>
    /// Whether this lid may read about that one (art. 7.3.8, 7.3.15 Jeugdwet): itself from 12, and of a child under 16
    /// who has recorded gezag that nobody disputes. What is not known is closed.
    /// </summary>
    public bool Mag(Huishouden huishouden, IReadOnlyList<Boeking> geldend, DateOnly dag)
    {
        if (huishouden.Lid(Lezer) is null || huishouden.Lid(Over) is not { } over)
        {
            return false;
        }

        return IsZelf
            ? over is { VerwachteGeboortedatum: null } && (over.Geboren() is null || over.Leeftijd(dag) >= Twaalf)
            : over.HoogsteLeeftijd(dag) < Zestien && HeeftGezag(huishouden, geldend, dag);
    }

    private bool HeeftGezag(Huishouden huishouden, IReadOnlyList<Boeking> geldend, DateOnly dag)
    {
        ImmutableArray<Gezag> gezag = [.. huishouden.Gezag(dag).Where(g => g.Kind == Over)];
        return gezag.FirstOrDefault(g => g.Houder.Lid == Lezer) is { } eigen
            && !IsBetwist(eigen, gezag)
            && !huishouden.Maatregelen.Lopend(dag).Any(m => m.Feit.Leden.Contains(Over)
                && m.Feit.Soort is Maatregelsoort.GezagsbeeindigendeMaatregel or Maatregelsoort.VoorlopigeVoogdij)
            && !geldend.Any(b => ReferenceEquals(b.Feit, eigen) && WordtBestreden(b.Id, geldend));
    }

    /// <summary>Somebody else has voogdij, or the register, which was looked at, names others only.</summary>
    private static bool IsBetwist(Gezag eigen, ImmutableArray<Gezag> gezag) =>
        (eigen.Soort == Gezagsoort.OuderlijkGezag && gezag.Any(g => g.Soort is Gezagsoort.Voogdij or Gezagsoort.VoorlopigeVoogdij))
        || (!IsGecontroleerd(eigen) && gezag.Any(IsGecontroleerd));

    private static bool IsGecontroleerd(Gezag gezag) => gezag is GezagVastgelegd { GecontroleerdIn: Gezagscontrole.Gezagsregister };

    /// <summary>Somebody asked to put it right, and nothing was decided yet.</summary>
    private static bool WordtBestreden(Guid registratie, IReadOnlyList<Boeking> geldend)
    {
        var besloten = geldend.Where(b => !b.IsIngetrokken).Select(b => b.Feit).OfType<RectificatieBesloten>().Select(b => b.VerzoekId.Id).ToHashSet();
        return geldend.Any(b => b is { IsIngetrokken: false, Feit: RectificatieVerzocht verzoek } && verzoek.BijRegistratieId?.Id == registratie && !besloten.Contains(b.Id));
    }
}
