namespace CaseLedger.Kwartaalmonitor;

/// <summary>What the coördinator says of a row.</summary>
internal record Duidingsverzoek
{
    public required Monitorrij Rij { get; init; }

    /// <summary>The words; sealed.</summary>
    [VanGemeente]
    public required Verzegeld<string> Tekst { get; init; }
}

/// <summary>The coördinator gave a duiding of a row; the last one of a row is shown.</summary>
[Feit("CijferGeduid")]
internal sealed record CijferGeduid : Duidingsverzoek, IMonitorfeit
{
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }
}
