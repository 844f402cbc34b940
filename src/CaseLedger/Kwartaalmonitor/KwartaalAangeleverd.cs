namespace CaseLedger.Kwartaalmonitor;

/// <summary>The toekomsttuin says that a quarter is complete: the coördinator can begin.</summary>
internal record Aanleververzoek
{
    /// <summary>What the reader of the figures should know; sealed.</summary>
    [VanGemeente]
    public Verzegeld<string>? Toelichting { get; init; }
}

/// <summary>The toekomsttuin handed in a quarter (S5 bijlage 2, "Wie vult in?").</summary>
[Feit("KwartaalAangeleverd")]
internal sealed record KwartaalAangeleverd : Aanleververzoek, IMonitorfeit
{
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }
}
