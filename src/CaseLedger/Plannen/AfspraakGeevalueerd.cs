namespace CaseLedger.Plannen;

/// <summary>An agreement of a plan was looked back on: kept, partly, or not, and what follows.</summary>
[Feit("AfspraakGeevalueerd")]
internal sealed record AfspraakGeevalueerd : IFeit
{
    public required Verwijzing<PlanVastgesteld> PlanId { get; init; }

    /// <summary>One of the plan as it stands (R27).</summary>
    public required AfspraakId AfspraakId { get; init; }

    public required Afspraakuitkomst Uitkomst { get; init; }

    /// <summary>What follows; sealed.</summary>
    public Verzegeld<string>? Vervolg { get; init; }

    public string Titel => "Afspraak geëvalueerd";

    public string Samenvatting => $"Uitkomst: {Code.Woorden(Uitkomst)}.";
}

internal enum Afspraakuitkomst
{
    Nagekomen,
    DeelsNagekomen,
    NietNagekomen,
}
