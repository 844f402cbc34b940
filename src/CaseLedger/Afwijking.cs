namespace CaseLedger;

/// <summary>Comply or explain: which rules were broken knowingly, and why. Stays visible for ever.</summary>
internal sealed record Afwijking
{
    /// <summary>Ids such as <c>R10</c>: exactly the rules that are broken.</summary>
    public required IReadOnlyList<string> Regels { get; init; }

    /// <summary>At least 20 characters; sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }
}
