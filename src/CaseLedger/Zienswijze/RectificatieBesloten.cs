namespace CaseLedger.Zienswijze;

/// <summary>A request to put something right was decided on; what is granted is carried out by a correction of its own.</summary>
[Feit("RectificatieBesloten")]
internal sealed record RectificatieBesloten : IFeit
{
    public required Verwijzing<RectificatieVerzocht> VerzoekId { get; init; }

    public required Rectificatiebesluit Besluit { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Rectificatie besloten";

    public string Samenvatting => $"Besluit: {Code.Woorden(Besluit)}.";
}

internal enum Rectificatiebesluit
{
    Toegekend,
    DeelsToegekend,
    Afgewezen,
}
