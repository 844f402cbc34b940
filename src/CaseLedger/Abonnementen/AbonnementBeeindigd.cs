using CaseLedger.Controlepunten;

namespace CaseLedger.Abonnementen;

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
