namespace CaseLedger.Kwartaalmonitor;

/// <summary>Freezes the figures of a quarter that is over.</summary>
internal record Vaststelverzoek
{
    /// <summary>Why anew; needed from the second time on. Sealed.</summary>
    [VanGemeente]
    public Verzegeld<string>? Reden { get; init; }
}

/// <summary>The coördinator froze the figures of a quarter; later recordings show as differences.</summary>
[Feit("KwartaalVastgesteld")]
internal sealed record KwartaalVastgesteld : Vaststelverzoek, IMonitorfeit
{
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }

    /// <summary>1, 2, 3 and on.</summary>
    public required int Vaststelling { get; init; }

    /// <summary>Up to which numbered entry of the ledger the figures count.</summary>
    public required long Positie { get; init; }

    /// <summary>The figures as they were shown.</summary>
    public required Kwartaalcijfers Cijfers { get; init; }
}
