using CaseLedger.Correctie;

namespace CaseLedger.Platform;

/// <summary>
/// What recording something does to what is there: a corrected value is weighed against all rules at its own moment, as if
/// it were new; of what happened later only what could no longer be true counts (structural rules).
/// </summary>
/// <param name="huishouden">The stream's id.</param>
/// <param name="voor">What held before.</param>
/// <param name="na">What would hold afterwards.</param>
/// <param name="nieuw">What would be recorded.</param>
internal sealed class Hertoetsing(Guid huishouden, IReadOnlyList<Boeking> voor, IReadOnlyList<Boeking> na, IReadOnlyList<Boeking> nieuw)
{
    private readonly Dictionary<Guid, Boeking> eerder = voor.ToDictionary(b => b.Id);

    /// <summary>Rules that a corrected value breaks.</summary>
    public IEnumerable<Regel> Vervangen()
    {
        if (nieuw is not [{ Feit: GegevenGecorrigeerd { Vervanging: not null } }])
        {
            return [];
        }

        return Veranderd().Where(b => b is { IsIngetrokken: false, Feit: not GegevenGecorrigeerd }).SelectMany(waarde =>
            Gebroken(waarde, Huishouden.Tot(huishouden, [.. na.Where(b => b.Id != waarde.Id)], b => IsVoor(b, waarde)), ookIngetrokken: false));
    }

    /// <summary>The first later fact that could no longer be true.</summary>
    public (Boeking Boeking, IReadOnlyList<Regel> Regels)? Later()
    {
        var zelf = nieuw.Select(b => b.Id).Concat(nieuw[0].Feit is GegevenGecorrigeerd { Vervanging: not null } ? Veranderd().Select(b => b.Id) : []).ToHashSet();
        var vanaf = Vanaf();
        if (!na.Any(b => b.GebeurdOp >= vanaf && !zelf.Contains(b.Id)))
        {
            return null;
        }

        var stand = Huishouden.Begin(huishouden, na);
        foreach (var boeking in Huishouden.Ordenen(na))
        {
            // A correction is no happening: what it puts in place is weighed, in that place.
            if (boeking.GebeurdOp >= vanaf && boeking is { IsIngetrokken: false, Feit: not GegevenGecorrigeerd } && !zelf.Contains(boeking.Id))
            {
                var gebroken = Gebroken(boeking, stand, ookIngetrokken: true).Where(r => !r.AfwijkingMogelijk).Distinct().ToList();
                if (gebroken.Count > 0)
                {
                    return (boeking, gebroken);
                }
            }

            stand.Apply(boeking);
        }

        return null;
    }

    /// <summary>The rules that a fact breaks in a state just before it.</summary>
    public static IEnumerable<Regel> Gebroken(Boeking boeking, Huishouden stand, bool ookIngetrokken) => Handelingen.Van(boeking.Feit)
        .Decide(boeking.Feit, stand, Context.Van(boeking.Registratie, Identiteit.Nieuw))
        .Breekt(Regels.R27, !Verwijzingen.Kloppen([boeking], stand, ookIngetrokken))
        .Gebroken;

    /// <summary>From when on something changes. Leden hold for the whole dossier, also for facts before they were recorded.</summary>
    private DateTimeOffset Vanaf() => nieuw.Where(b => b.Feit is not GegevenGecorrigeerd).Select(b => b.GebeurdOp)
        .Concat(Veranderd().SelectMany(b => Ledenstand.Genoemd(eerder[b.Id].Feit).Count > 0 ? [DateTimeOffset.MinValue] : new[] { b.GebeurdOp, eerder[b.Id].GebeurdOp }))
        .DefaultIfEmpty(DateTimeOffset.MaxValue)
        .Min();

    /// <summary>What was there and holds another value now.</summary>
    private IEnumerable<Boeking> Veranderd() => na.Where(b => eerder.TryGetValue(b.Id, out var was)
        && (!ReferenceEquals(was.Feit, b.Feit) || was.IsIngetrokken != b.IsIngetrokken || was.GebeurdOp != b.GebeurdOp));

    private static bool IsVoor(Boeking boeking, Boeking waarde) =>
        (boeking.GebeurdOp, boeking.Versie).CompareTo((waarde.GebeurdOp, waarde.Versie)) < 0;
}
