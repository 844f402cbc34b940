namespace CaseLedger.Tandem;

/// <summary>A colleague of the lokaal team gets to see the dossier, or no longer needs to.</summary>
internal record Betrokkenenwisseling
{
    public required Betrokkenenstap Soort { get; init; }

    public required Professional Professional { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public IFeit AlsFeit() => Soort == Betrokkenenstap.Toegevoegd
        ? new BetrokkeneToegevoegd(this)
        : new BetrokkeneVertrokken(this);
}

internal enum Betrokkenenstap
{
    /// <summary>A colleague became involved.</summary>
    Toegevoegd,
    /// <summary>A colleague is no longer involved.</summary>
    Vertrokken,
}
