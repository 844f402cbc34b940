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
    /// <summary>Somebody else would be in danger.</summary>
    VeiligheidVanEenAnder,
    /// <summary>It would harm a child.</summary>
    BelangVanHetKind,
    /// <summary>It is about somebody else's private life.</summary>
    PersoonlijkeLevenssfeerVanEenAnder,
    /// <summary>It would show who reported.</summary>
    BeschermingMelder,
    /// <summary>The lid who told it asked so.</summary>
    VerzoekVanLid,
    /// <summary>It would hinder an inquiry.</summary>
    LopendOnderzoek,
    /// <summary>It would hinder an investigation by the police.</summary>
    Opsporing,
}
