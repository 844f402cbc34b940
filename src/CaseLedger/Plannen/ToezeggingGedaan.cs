namespace CaseLedger.Plannen;

/// <summary>Something was promised to leden, with a day by which it is done; the household may hold us to it.</summary>
[Feit("ToezeggingGedaan")]
internal sealed record ToezeggingGedaan : IFeit, IVertelbaar
{
    /// <summary>Leden to whom it was promised.</summary>
    public required IReadOnlyList<LidId> Aan { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Omschrijving { get; init; }

    /// <summary>Last day on which it is done.</summary>
    public required DateOnly Uiterlijk { get; init; }

    public string Titel => "Toezegging gedaan";

    public string Samenvatting => $"Uiterlijk {Uiterlijk:yyyy-MM-dd}.";

    public Raakvlak Raakt(LidId lid) => Aan.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat wij beloofden",
        Verteldeel.Feit($"Wij beloofden u iets. Wij doen dit voor of op {Uiterlijk.Voluit()}."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Dit beloofden wij:", Omschrijving, gericht: true));
}
