namespace CaseLedger.Kwartaalmonitor;

/// <summary>The baseline of a toekomsttuin before its start, typed in.</summary>
internal record Nulmetingsverzoek
{
    /// <summary>Where the figures come from.</summary>
    [VanGemeente]
    public required Verzegeld<string> Bron { get; init; }

    public required Nulmetingcijfers Cijfers { get; init; }
}

/// <summary>The baseline was recorded; the last one of a quarter is shown.</summary>
[Feit("NulmetingVastgelegd")]
internal sealed record NulmetingVastgelegd : Nulmetingsverzoek, IMonitorfeit
{
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }
}
