namespace CaseLedger.Plannen;

/// <summary>A plan was made with the household: from now on its afspraken can be looked back on (S1 3.2, S4).</summary>
[Feit("PlanVastgesteld")]
internal sealed record PlanVastgesteld : Planinhoud, IFeit, IVertelbaar
{
    public string Titel => "Plan vastgesteld";

    public string Samenvatting => $"Soort: {Kort}";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Een plan",
        Verteldeel.Feit("Er is een plan met afspraken gemaakt."),
        AkkoordLeden?.Contains(lid) == true ? Verteldeel.Uitspraak("U vindt dit plan goed.") : null);
}
