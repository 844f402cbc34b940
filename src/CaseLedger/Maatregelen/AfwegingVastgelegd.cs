namespace CaseLedger.Maatregelen;

/// <summary>Why it was decided to wait, not to report, not to scale up or to go this way: what a judge asks later.</summary>
[Feit("AfwegingVastgelegd")]
[NietVoorLeden("a weighing between professionals; it may tell of a melding that is not told yet")]
internal sealed record AfwegingVastgelegd : IFeit
{
    public required Afwegingsonderwerp Onderwerp { get; init; }

    /// <summary>What else was possible; sealed.</summary>
    public Verzegeld<string>? Alternatieven { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public IReadOnlyList<OrganisatieSoort>? BesprokenMet { get; init; }

    /// <summary>By which day it is looked at again.</summary>
    public required DateOnly HerzienOp { get; init; }

    public string Titel => "Afweging";

    public string Samenvatting => $"Onderwerp: {Code.Woorden(Onderwerp)}. Opnieuw bekijken op {HerzienOp:yyyy-MM-dd}.";
}

internal enum Afwegingsonderwerp
{
    /// <summary>To wait with a step.</summary>
    Vertragen,
    /// <summary>To make no melding.</summary>
    NietMelden,
    /// <summary>To keep the regime as it is.</summary>
    NietOpschalen,
    /// <summary>Which way to go.</summary>
    Route,
}
