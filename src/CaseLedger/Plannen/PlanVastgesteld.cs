namespace CaseLedger.Plannen;

/// <summary>A plan was made with the household: from now on its afspraken can be looked back on (S1 3.2, S4).</summary>
[Feit("PlanVastgesteld")]
internal sealed record PlanVastgesteld : Planinhoud, IFeit
{
    public string Titel => "Plan vastgesteld";

    public string Samenvatting => $"Soort: {Kort}";
}
