namespace CaseLedger.Maatregelen;

/// <summary>Whether the household knows of a melding or raadsverzoek, and if not: why, and by when it will (R20).</summary>
internal abstract record Informeren
{
    public required bool HuishoudenGeinformeerd { get; init; }

    public RedenNietGeinformeerd? RedenNietGeinformeerd { get; init; }

    /// <summary>By which day the household is told after all.</summary>
    public DateOnly? AlsnogInformerenVoor { get; init; }

    /// <summary>R20: told, or said why not yet and by when.</summary>
    public bool IsVerantwoord() => HuishoudenGeinformeerd || (RedenNietGeinformeerd is not null && AlsnogInformerenVoor is not null);
}

internal enum RedenNietGeinformeerd
{
    /// <summary>A lid would be in danger.</summary>
    VeiligheidLid,
    /// <summary>A child would be in danger.</summary>
    VeiligheidKind,
    /// <summary>A professional would be in danger.</summary>
    VeiligheidProfessional,
    /// <summary>Contact would be lost.</summary>
    Contactverlies,
}
