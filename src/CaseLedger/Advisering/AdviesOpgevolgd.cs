namespace CaseLedger.Advisering;

/// <summary>What became of advice: followed, in part, or not, and why.</summary>
[Feit("AdviesOpgevolgd")]
internal sealed record AdviesOpgevolgd : IFeit, IVertelbaar
{
    public required Verwijzing<AdviesGegeven> AdviesId { get; init; }

    public required Opvolging Gevolgd { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Reden { get; init; }

    public string Titel => "Advies opgevolgd";

    public string Samenvatting => $"Gevolgd: {Code.Woorden(Gevolgd)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat er met het advies is gedaan",
        Verteldeel.Feit(Gevolgd switch { Opvolging.Ja => "Het advies is gevolgd.", Opvolging.Deels => "Het advies is voor een deel gevolgd.", _ => "Het advies is niet gevolgd." }),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));
}

internal enum Opvolging
{
    /// <summary>The advice was followed.</summary>
    Ja,
    /// <summary>The advice was followed in part.</summary>
    Deels,
    /// <summary>The advice was not followed.</summary>
    Nee,
}
