namespace CaseLedger.Bewaring;

/// <summary>Another beheerder approved: from here on it is erased, whatever happens. The fence follows from this fact.</summary>
[Feit("VernietigingGoedgekeurd")]
internal sealed record VernietigingGoedgekeurd : IBewaarfeit
{
    public required Guid HuishoudenId { get; init; }

    public required Guid VernietigingId { get; init; }

    /// <summary>The key that is destroyed: the household's with all of its leden, or one lid's.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Of every traject, from when the dates of birth could still be read.</summary>
    public required IReadOnlyList<Minderjarigenstand> ZonderMinderjarigen { get; init; }
}
