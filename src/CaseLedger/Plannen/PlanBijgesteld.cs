namespace CaseLedger.Plannen;

/// <summary>A plan changed: what stands here takes the place of all that the plan said before.</summary>
[Feit("PlanBijgesteld")]
internal sealed record PlanBijgesteld : Planinhoud, IFeit
{
    public required Verwijzing<PlanVastgesteld> PlanId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Plan bijgesteld";

    public string Samenvatting => $"Soort: {Kort}";
}
