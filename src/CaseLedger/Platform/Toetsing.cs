using CaseLedger.Correctie;

namespace CaseLedger.Platform;

/// <summary>A request weighed against a dossier: what would be recorded, and what stands in the way.</summary>
/// <param name="Nieuw">The new facts, in order, with their ids and versions.</param>
/// <param name="Gebroken">The rules that they break at their own moment; of a correction the corrected value.</param>
/// <param name="Later">A fact that happened later and could no longer be true, with the structural rules it would break.</param>
internal sealed record Toetsing(IReadOnlyList<Boeking> Nieuw, IReadOnlyList<Regel> Gebroken, (Boeking Boeking, IReadOnlyList<Regel> Regels)? Later)
{
    /// <summary>Faults of form that only show with the dossier at hand.</summary>
    public IReadOnlyList<Veldfout> Fouten { get; private init; } = [];

    /// <summary>What the caller says to deviate from: a corrected value carries its own explanation.</summary>
    public Afwijking? Afwijking => Nieuw is [var eerste, ..] ? Geldend(eerste.Feit, eerste.Registratie.Envelop).Afwijking : null;

    /// <summary>Nothing stands in the way, or all of it is explained.</summary>
    public bool Kan => Fouten.Count == 0 && Naleving.Weiger(Gebroken, Afwijking) is null && Later is null;

    /// <summary>Weighs acts that are recorded together, each after the ones before it. Answers all their facts, or the first act that cannot be recorded.</summary>
    public static Toetsing ToetsSamen(IReadOnlyList<Stap> stappen, Guid huishouden, IReadOnlyList<Boeking> bestaand, Func<Guid> nieuwId)
    {
        Toetsing? eerste = null;
        List<Boeking> nieuw = [];
        foreach (var stap in stappen)
        {
            var toetsing = Toets(stap.Handeling, stap.Verzoek, stap.Registratie, huishouden, [.. bestaand, .. nieuw], nieuwId, stap.RegistratieId);
            if (!toetsing.Kan)
            {
                return toetsing.Bij(stap.Pad, nieuw);
            }

            nieuw.AddRange(toetsing.Nieuw);
            eerste ??= toetsing;
        }

        return eerste! with { Nieuw = nieuw };
    }

    /// <summary>Weighs a request. Pure: the same for the API, imports and specs.</summary>
    /// <param name="handeling">The act.</param>
    /// <param name="verzoek">Its body, or a stored fact of it.</param>
    /// <param name="registratie">The envelope of a new fact; asked for once per fact, since sealed values are not shared.</param>
    /// <param name="huishouden">The stream's id.</param>
    /// <param name="bestaand">All facts of the stream as recorded, in any order.</param>
    /// <param name="nieuwId">Gives ids.</param>
    /// <param name="eersteId">The id of the first fact; null for a new one.</param>
    public static Toetsing Toets(
        Handeling handeling,
        object verzoek,
        Func<Registratie> registratie,
        Guid huishouden,
        IReadOnlyList<Boeking> bestaand,
        Func<Guid> nieuwId,
        Guid? eersteId = null)
    {
        var kop = registratie();
        var voor = Correcties.Geldend(bestaand);
        var toen = Huishouden.Tot(huishouden, voor, b => b.GebeurdOp <= kop.GebeurdOp);
        var besluit = handeling.Decide(verzoek, toen, Context.Van(kop, nieuwId));
        if (besluit.Fouten.Count > 0)
        {
            return new Toetsing([], [], null) { Fouten = besluit.Fouten };
        }

        var versie = bestaand.Count == 0 ? 0 : bestaand.Max(b => b.Versie);
        var nieuw = besluit.Feiten.Select((feit, i) => new Boeking(i == 0 && eersteId is { } id ? id : nieuwId(), versie + i + 1, feit, i == 0 ? kop : Volgend(registratie()))).ToList();
        var hertoetsing = new Hertoetsing(huishouden, voor, Correcties.Geldend([.. bestaand, .. nieuw]), nieuw);
        var gebroken = besluit.Breekt(Regels.R27, !Verwijzingen.Kloppen(nieuw, toen)).Gebroken.Concat(hertoetsing.Vervangen());
        return new Toetsing(nieuw, [.. gebroken.Distinct().OrderBy(r => r.Id, StringComparer.Ordinal)], hertoetsing.Later())
        {
            Fouten = OverbodigeAfwijking(nieuw[0].Feit, nieuw[0].Registratie.Envelop),
        };
    }

    /// <summary>The same refusal in the words of the whole request: of acts that came together none was recorded later.</summary>
    private Toetsing Bij(string pad, IReadOnlyList<Boeking> samen)
    {
        var geplaatst = this with { Fouten = [.. Fouten.Select(f => f with { Pad = $"{pad}{f.Pad}" })] };
        return Later is { } later && samen.Any(b => b.Id == later.Boeking.Id) && Naleving.Weiger(Gebroken, Afwijking) is null
            ? geplaatst with { Gebroken = later.Regels, Later = null }
            : geplaatst;
    }

    /// <summary>The envelope of the value that comes to hold: of a correction (of a correction) the innermost.</summary>
    private static Envelop Geldend(IFeit feit, Envelop envelop) => feit is GegevenGecorrigeerd { Vervanging: { } vervanging }
        ? Geldend(vervanging.Gegevens, vervanging.Envelop)
        : envelop;

    private static IReadOnlyList<Veldfout> OverbodigeAfwijking(IFeit feit, Envelop envelop) => feit is not GegevenGecorrigeerd correctie ? []
        : envelop.Afwijking is not null ? [new Veldfout("/afwijking", "Een afwijking hoort bij de gegevens die in de plaats komen.")]
        : correctie.Vervanging is { } vervanging
            ? [.. OverbodigeAfwijking(vervanging.Gegevens, vervanging.Envelop).Select(f => f with { Pad = $"/gegevens{f.Pad}" })]
            : [];

    /// <summary>What was said about the act as a whole stands with its first fact.</summary>
    private static Registratie Volgend(Registratie registratie) =>
        registratie with { Envelop = registratie.Envelop with { Toelichting = null, Afwijking = null } };
}

/// <summary>An act that was read: what is weighed.</summary>
/// <param name="Handeling">The act.</param>
/// <param name="Verzoek">Its body.</param>
/// <param name="Registratie">The envelope; asked for once per fact, since sealed values are not shared.</param>
/// <param name="Pad">Where the body stands in what was sent.</param>
internal sealed record Stap(Handeling Handeling, object Verzoek, Func<Registratie> Registratie, string Pad)
{
    /// <summary>The id of its first fact; null for a new one.</summary>
    public Guid? RegistratieId { get; init; }
}
