using CaseLedger.Controlepunten;

namespace CaseLedger.Abonnementen;

/// <summary>A system asked to be told what is recorded in these gemeenten, and its receiver agreed.</summary>
[Feit("AbonnementGemaakt")]
internal sealed record AbonnementGemaakt : ILedgerfeit
{
    public required string Client { get; init; }

    /// <summary>CBS codes.</summary>
    public required IReadOnlyList<string> Gemeenten { get; init; }

    public required string Url { get; init; }

    /// <summary>Stored names of facts; empty for all.</summary>
    public required IReadOnlyList<string> Soorten { get; init; }
}
