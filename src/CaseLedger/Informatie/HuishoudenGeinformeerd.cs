namespace CaseLedger.Informatie;

/// <summary>Leden were told what happens and what they may do: being open is a duty, and of the Raad it comes first (R05).</summary>
[Feit("HuishoudenGeinformeerd")]
internal sealed record HuishoudenGeinformeerd : IFeit, IVertelbaar
{
    /// <summary>Who was told.</summary>
    public required IReadOnlyList<LidId> Leden { get; init; }

    public required IReadOnlyList<Informatieonderwerp> Over { get; init; }

    public required Informeerwijze Wijze { get; init; }

    public string Titel => "Huishouden geïnformeerd";

    public string Samenvatting => $"Over: {string.Join(", ", Over.Select(Code.Woorden))}. Wijze: {Code.Woorden(Wijze)}.";

    public Raakvlak Raakt(LidId lid) => Leden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wij hebben u iets verteld",
        Verteldeel.Feit($"Wij vertelden u over {Lidwoorden.Rij(Over.Select(Lidwoorden.Van))}."));
}

internal enum Informatieonderwerp
{
    /// <summary>What the toekomsttuin is and does.</summary>
    RolToekomsttuin,
    /// <summary>The rights of leden.</summary>
    Rechten,
    /// <summary>That a melding is or was made.</summary>
    Melding,
    /// <summary>That the Raad takes part.</summary>
    BetrokkenheidRaad,
    /// <summary>That powers are used.</summary>
    InzetBevoegdheden,
    /// <summary>A maatregel.</summary>
    Maatregel,
    /// <summary>That the regime changed.</summary>
    Regimewijziging,
    /// <summary>That the traject ends.</summary>
    Uitstroom,
}

internal enum Informeerwijze
{
    /// <summary>In a conversation.</summary>
    Gesprek,
    /// <summary>By a leaflet.</summary>
    Folder,
    /// <summary>By letter.</summary>
    Brief,
    /// <summary>By telephone.</summary>
    Telefonisch,
}
