namespace CaseLedger.Advisering;

/// <summary>What became of advice: followed, in part, or not, and why.</summary>
[Feit("AdviesOpgevolgd")]
internal sealed record AdviesOpgevolgd : IFeit
{
    public required Verwijzing<AdviesGegeven> AdviesId { get; init; }

    public required Opvolging Gevolgd { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Reden { get; init; }

    public string Titel => "Advies opgevolgd";

    public string Samenvatting => $"Gevolgd: {Code.Woorden(Gevolgd)}.";
}

internal enum Opvolging
{
    Ja,
    Deels,
    Nee,
}
