namespace CaseLedger.Zienswijze;

/// <summary>A request to put something right was decided on; what is granted is carried out by a correction of its own.</summary>
[Feit("RectificatieBesloten")]
internal sealed record RectificatieBesloten : IFeit, IVertelbaar
{
    public required Verwijzing<RectificatieVerzocht> VerzoekId { get; init; }

    public required Rectificatiebesluit Besluit { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Rectificatie besloten";

    public string Samenvatting => $"Besluit: {Code.Woorden(Besluit)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Eigen;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw vraag om iets te verbeteren",
        Verteldeel.Oordeel(Besluit switch
        {
            Rectificatiebesluit.Toegekend => "Wij verbeteren wat u vroeg.",
            Rectificatiebesluit.DeelsToegekend => "Wij verbeteren een deel van wat u vroeg.",
            _ => "Wij verbeteren dit niet.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom:", Motivering, gericht: true));
}

internal enum Rectificatiebesluit
{
    /// <summary>It is put right.</summary>
    Toegekend,
    /// <summary>Part of it is put right.</summary>
    DeelsToegekend,
    /// <summary>It stays as it is.</summary>
    Afgewezen,
}
