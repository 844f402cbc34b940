namespace CaseLedger.Zienswijze;

/// <summary>A lid says how it sees this, in its own words: they stand beside what professionals wrote, and are never changed by them (art. 7.3.8 Jeugdwet).</summary>
[Feit("ZienswijzeVastgelegd")]
internal sealed record ZienswijzeVastgelegd : IFeit, IVertelbaar
{
    public required LidId LidId { get; init; }

    /// <summary>What it is about; left out: the whole.</summary>
    public Verwijzing<IFeit>? BijRegistratieId { get; init; }

    /// <summary>The lid's own words; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public required Verzegeld<string> Tekst { get; init; }

    public string Titel => "Zienswijze";

    public string Samenvatting => BijRegistratieId is null ? "Een lid geeft zijn kijk op het geheel." : "Een lid geeft zijn kijk op een registratie.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw kijk",
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Zo ziet u het:", Tekst, gericht: true));
}
