namespace CaseLedger;

/// <summary>Which leden may not see a registration, and why.</summary>
internal sealed record Afscherming
{
    public required IReadOnlyList<LidId> VoorLeden { get; init; }

    public required Afschermgrond Grond { get; init; }

    /// <summary>Day after which it is looked at again; nothing opens by itself.</summary>
    public DateOnly? Tot { get; init; }
}

internal enum Afschermgrond
{
    VeiligheidVanEenAnder,
    BelangVanHetKind,
    PersoonlijkeLevenssfeerVanEenAnder,
    BeschermingMelder,
    VerzoekVanLid,
    LopendOnderzoek,
    Opsporing,
}
