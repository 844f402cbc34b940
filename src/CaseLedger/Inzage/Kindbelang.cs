using CaseLedger.Informatie;

namespace CaseLedger.Inzage;

/// <summary>
/// Whether it is in the interest of a child that its representative reads along: in doubt from the moment that violence
/// by that representative which touches the child is recorded, or that the child does not want to share something with it.
/// What is doubtful is closed until somebody releases it.
/// </summary>
internal sealed class Kindbelang(IReadOnlyList<Boeking> bekend, Inzagelezer lezer)
{
    private readonly long? sinds = lezer.IsZelf ? null : bekend.Where(b => IsTwijfel(b, lezer)).Select(b => (long?)b.Versie).Min();

    /// <summary>Whether there was doubt when this was recorded, or it is the doubt itself.</summary>
    public bool Twijfelt(long versie) => sinds <= versie;

    private static bool IsTwijfel(Boeking boeking, Inzagelezer lezer) =>
        Gevaren.Geweld(boeking.Feit).Any(g => g.DoorLeden?.Contains(lezer.Lezer) == true && g.Geraakt().Contains(lezer.Over))
        || (boeking.Feit is DeelbezwaarVastgelegd bezwaar && bezwaar.LidId == lezer.Over && bezwaar.NietAan.Any(o => o.Lid == lezer.Lezer));
}
