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
    RolToekomsttuin,
    Rechten,
    Melding,
    BetrokkenheidRaad,
    InzetBevoegdheden,
    Maatregel,
    Regimewijziging,
    Uitstroom,
}

internal enum Informeerwijze
{
    Gesprek,
    Folder,
    Brief,
    Telefonisch,
}
