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

/// <summary>A subscriber has a new secret; the one before it holds until a moment.</summary>
[Feit("AbonnementsgeheimGewisseld")]
internal sealed record AbonnementsgeheimGewisseld : ILedgerfeit
{
    public required Guid GeheimId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset OudeGeldtTot { get; init; }
}

/// <summary>Nothing is sent to this receiver any more.</summary>
[Feit("AbonnementBeeindigd")]
internal sealed record AbonnementBeeindigd : ILedgerfeit
{
    public required Eindreden Reden { get; init; }
}

/// <summary>Why a subscription ended.</summary>
internal enum Eindreden
{
    /// <summary>Its client asked for it.</summary>
    OpVerzoek,

    /// <summary>The receiver answered 410.</summary>
    OntvangerWeg,
}
