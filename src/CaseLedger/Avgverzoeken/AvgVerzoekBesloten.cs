namespace CaseLedger.Avgverzoeken;

/// <summary>A request was decided on, once; what is granted is carried out by acts of its own, and a refusal is explained.</summary>
[Feit("AvgVerzoekBesloten")]
internal sealed record AvgVerzoekBesloten : IFeit, IVertelbaar
{
    public required Verwijzing<AvgVerzoekGedaan> VerzoekId { get; init; }

    public required Avgbesluit Besluit { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "AVG-verzoek besloten";

    public string Samenvatting => $"Besluit: {Code.Woorden(Besluit)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Eigen;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw vraag over uw gegevens",
        Verteldeel.Oordeel(Besluit switch
        {
            Avgbesluit.Toegekend => "Wij doen wat u vroeg.",
            Avgbesluit.DeelsToegekend => "Wij doen een deel van wat u vroeg.",
            _ => "Wij doen dit niet.",
        }),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom:", Motivering, gericht: true));
}

internal enum Avgbesluit
{
    /// <summary>Granted.</summary>
    Toegekend,
    /// <summary>Granted in part.</summary>
    DeelsToegekend,
    /// <summary>Refused.</summary>
    Afgewezen,
}
