namespace CaseLedger.Avgverzoeken;

/// <summary>The lid was told that deciding takes longer, and why (art. 12, third paragraph, AVG): at most two months more.</summary>
[Feit("AvgTermijnVerlengd")]
internal sealed record AvgTermijnVerlengd : IFeit, IVertelbaar
{
    public required Verwijzing<AvgVerzoekGedaan> VerzoekId { get; init; }

    /// <summary>The last day on which to decide.</summary>
    public required DateOnly VerlengdTot { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Termijn van een AVG-verzoek verlengd";

    public string Samenvatting => $"Besluit uiterlijk op {VerlengdTot:yyyy-MM-dd}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Eigen;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw vraag over uw gegevens",
        Verteldeel.Feit($"Wij hebben meer tijd nodig. U hoort het uiterlijk op {VerlengdTot.Voluit()}."),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Waarom:", Reden, gericht: true));
}
