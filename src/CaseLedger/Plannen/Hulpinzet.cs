namespace CaseLedger.Plannen;

/// <summary>Help that was asked for, or began.</summary>
internal record Hulpinzet
{
    public required IReadOnlyList<LidId> VoorLeden { get; init; }

    /// <summary>Which help; sealed.</summary>
    public required Verzegeld<string> Soort { get; init; }

    /// <summary>Who gives it; sealed.</summary>
    public required Verzegeld<string> Aanbieder { get; init; }

    public Hulpkader? Kader { get; init; }

    public DateOnly? AangevraagdOp { get; init; }

    public DateOnly? GestartOp { get; init; }

    /// <summary>The goal of a plan that it serves (R27).</summary>
    public DoelId? DoelId { get; init; }

    /// <summary>The fact: help that began, or waits.</summary>
    public IFeit AlsFeit() => GestartOp is null ? new HulpAangevraagd(this) : new HulpGestart(this);

    /// <summary>The law it is given under, as a sentence.</summary>
    protected string InKader => Kader is { } kader ? $" Kader: {Code.Woorden(kader)}." : string.Empty;
}

internal enum Hulpkader
{
    /// <summary>Youth care (Jeugdwet).</summary>
    Jeugdwet,
    /// <summary>Social support (Wmo).</summary>
    Wmo,
    /// <summary>Health insurance (Zvw).</summary>
    Zvw,
    /// <summary>Long-term care (Wlz).</summary>
    Wlz,
    /// <summary>Forensic care.</summary>
    Forensisch,
    /// <summary>Open to all, without a decision.</summary>
    VrijToegankelijk,
}
