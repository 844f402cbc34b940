namespace CaseLedger.Bewaring;

/// <summary>The dossier is needed, for a court case or a complaint, and must not be destroyed until this is lifted (art. 17, third paragraph, AVG).</summary>
[Feit("BewaarplichtOpgelegd")]
internal sealed record BewaarplichtOpgelegd : IBewaarfeit
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>Sealed under the household's key.</summary>
    public required Verzegeld<string> Reden { get; init; }
}
