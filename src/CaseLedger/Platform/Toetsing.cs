namespace CaseLedger.Platform;

/// <summary>A request weighed against a dossier: what would be recorded, and which rules stand in the way.</summary>
/// <param name="Nieuw">The new facts, in order, with their ids and versions.</param>
/// <param name="Gebroken">The rules that they break at their own moment.</param>
/// <param name="Later">A fact that happened later and could no longer be true, with the structural rules it would break.</param>
internal sealed record Toetsing(IReadOnlyList<Boeking> Nieuw, IReadOnlyList<Regel> Gebroken, (Boeking Boeking, IReadOnlyList<Regel> Regels)? Later)
{
    /// <summary>Weighs a request. Pure: the same for the API, imports and specs.</summary>
    /// <param name="handeling">The act.</param>
    /// <param name="verzoek">Its body, or a stored fact of it.</param>
    /// <param name="registratie">The envelope of a new fact; asked for once per fact, since sealed values are not shared.</param>
    /// <param name="huishouden">The stream's id.</param>
    /// <param name="bestaand">All facts of the stream, in any order.</param>
    /// <param name="nieuwId">Gives ids.</param>
    public static Toetsing Toets(
        Handeling handeling,
        object verzoek,
        Func<Registratie> registratie,
        Guid huishouden,
        IReadOnlyList<Boeking> bestaand,
        Func<Guid> nieuwId)
    {
        var kop = registratie();
        var (ervoor, erna) = Splits(bestaand, kop.GebeurdOp);
        var toen = Huishouden.Begin(huishouden, bestaand);
        ervoor.ForEach(toen.Apply);
        var besluit = handeling.Decide(verzoek, toen, Context.Van(kop, nieuwId));
        var versie = bestaand.Count == 0 ? 0 : bestaand.Max(b => b.Versie);
        var nieuw = besluit.Feiten.Select((feit, i) => new Boeking(nieuwId(), versie + i + 1, feit, i == 0 ? kop : Volgend(registratie()))).ToList();
        var gebroken = besluit.Breekt(Regels.R27, !Verwijzingen.Kloppen(nieuw, toen)).Gebroken;
        return new Toetsing(nieuw, [.. gebroken.Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)], Hertoets(huishouden, bestaand, ervoor, nieuw, erna));
    }

    /// <summary>Of later facts only what could no longer be true counts (structural rules).</summary>
    private static (Boeking Boeking, IReadOnlyList<Regel> Regels)? Hertoets(
        Guid huishouden, IReadOnlyList<Boeking> bestaand, List<Boeking> ervoor, List<Boeking> nieuw, List<Boeking> erna)
    {
        if (erna.Count == 0)
        {
            return null;
        }

        var stand = Huishouden.Begin(huishouden, [.. bestaand, .. nieuw]);
        ervoor.ForEach(stand.Apply);
        nieuw.ForEach(stand.Apply);
        foreach (var later in erna)
        {
            var gebroken = Handelingen.Van(later.Feit)
                .Decide(later.Feit, stand, Context.Van(later.Registratie, Identiteit.Nieuw))
                .Breekt(Regels.R27, !Verwijzingen.Kloppen([later], stand))
                .Gebroken.Where(r => !r.AfwijkingMogelijk).Distinct().ToList();
            if (gebroken.Count > 0)
            {
                return (later, gebroken);
            }

            stand.Apply(later);
        }

        return null;
    }

    private static (List<Boeking> Ervoor, List<Boeking> Erna) Splits(IReadOnlyList<Boeking> bestaand, DateTimeOffset moment)
    {
        var geordend = Huishouden.Ordenen(bestaand);
        return ([.. geordend.TakeWhile(b => b.GebeurdOp <= moment)], [.. geordend.SkipWhile(b => b.GebeurdOp <= moment)]);
    }

    /// <summary>What was said about the act as a whole stands with its first fact.</summary>
    private static Registratie Volgend(Registratie registratie) =>
        registratie with { Envelop = registratie.Envelop with { Toelichting = null, Afwijking = null } };
}
