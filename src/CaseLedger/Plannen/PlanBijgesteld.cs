namespace CaseLedger.Plannen;

/// <summary>A plan changed: what stands here takes the place of all that the plan said before.</summary>
[Feit("PlanBijgesteld")]
internal sealed record PlanBijgesteld : Planinhoud, IFeit, IVertelbaar
{
    public required Verwijzing<PlanVastgesteld> PlanId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Plan bijgesteld";

    public string Samenvatting => $"Soort: {Kort}";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Het plan is veranderd",
        Verteldeel.Feit("Wij hebben de afspraken in het plan veranderd."),
        AkkoordLeden?.Contains(lid) == true ? Verteldeel.Uitspraak("U vindt dit plan goed.") : null,
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));
}
