namespace CaseLedger.Bewaring;

/// <summary>The reason to keep the dossier is over.</summary>
[Feit("BewaarplichtBeeindigd")]
internal sealed record BewaarplichtBeeindigd : IBewaarfeit
{
    public required Guid HuishoudenId { get; init; }

    public required Guid BewaarplichtId { get; init; }

    /// <summary>Sealed under the household's key.</summary>
    public required Verzegeld<string> Reden { get; init; }
}
