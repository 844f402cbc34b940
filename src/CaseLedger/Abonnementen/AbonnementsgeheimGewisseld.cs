using CaseLedger.Controlepunten;

namespace CaseLedger.Abonnementen;

/// <summary>A subscriber has a new secret; the one before it holds until a moment.</summary>
[Feit("AbonnementsgeheimGewisseld")]
internal sealed record AbonnementsgeheimGewisseld : ILedgerfeit
{
    public required Guid GeheimId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset OudeGeldtTot { get; init; }
}
