namespace CaseLedger.Bewaring;

/// <summary>A beheerder proposes to erase a dossier, or what is of one lid; nothing happens until another approves.</summary>
[Feit("VernietigingVoorgesteld")]
internal sealed record VernietigingVoorgesteld : IBewaarfeit
{
    public required Guid HuishoudenId { get; init; }

    /// <summary>The lid; null for the whole dossier.</summary>
    public Guid? LidId { get; init; }

    public required Vernietigingsgrond Grond { get; init; }

    /// <summary>The granted request.</summary>
    public Guid? AvgVerzoekId { get; init; }
}

internal enum Vernietigingsgrond
{
    /// <summary>The retention period is over.</summary>
    BewaartermijnVerstreken,
    /// <summary>A lid asked for it, and that was granted.</summary>
    VerzoekVanLid,
}
