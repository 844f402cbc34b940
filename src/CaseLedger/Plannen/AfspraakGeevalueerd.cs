namespace CaseLedger.Plannen;

/// <summary>An agreement of a plan was looked back on: kept, partly, or not, and what follows.</summary>
[Feit("AfspraakGeevalueerd")]
internal sealed record AfspraakGeevalueerd : IFeit, IVertelbaar
{
    public required Verwijzing<PlanVastgesteld> PlanId { get; init; }

    /// <summary>One of the plan as it stands (R27).</summary>
    public required AfspraakId AfspraakId { get; init; }

    public required Afspraakuitkomst Uitkomst { get; init; }

    /// <summary>What follows; sealed.</summary>
    public Verzegeld<string>? Vervolg { get; init; }

    public string Titel => "Afspraak geëvalueerd";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hoe een afspraak ging",
        Verteldeel.Oordeel(Uitkomst switch { Afspraakuitkomst.Nagekomen => "Een afspraak is gelukt.", Afspraakuitkomst.DeelsNagekomen => "Een afspraak is voor een deel gelukt.", _ => "Een afspraak is niet gelukt." }),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Hoe het verder gaat:", Vervolg));
}

internal enum Afspraakuitkomst
{
    /// <summary>Kept.</summary>
    Nagekomen,
    /// <summary>Kept in part.</summary>
    DeelsNagekomen,
    /// <summary>Not kept.</summary>
    NietNagekomen,
}
