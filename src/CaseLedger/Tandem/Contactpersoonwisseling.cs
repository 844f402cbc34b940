namespace CaseLedger.Tandem;

/// <summary>Who becomes the vast contactpersoon, and why.</summary>
internal record Contactpersoonwisseling
{
    public required Professional Professional { get; init; }

    public required Contactpersoonreden Reden { get; init; }

    /// <summary>Last day of a waarneming; at most six weeks on.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>The fact: the first of a traject, or a change.</summary>
    public IFeit AlsFeit() => Reden == Contactpersoonreden.Start
        ? new VastContactpersoonToegewezen(this)
        : new VastContactpersoonGewisseld(this);
}

internal enum Contactpersoonreden
{
    /// <summary>The first of a traject.</summary>
    Start,
    /// <summary>Somebody else fits the work better.</summary>
    Inhoudelijk,
    /// <summary>The household asked for it.</summary>
    WensHuishouden,
    /// <summary>It is safer.</summary>
    Veiligheid,
    /// <summary>Somebody stands in for a while.</summary>
    Waarneming,
    /// <summary>For reasons of the organisation; a deviation from R10.</summary>
    Organisatorisch,
}
