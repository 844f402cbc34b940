namespace CaseLedger.Zienswijze;

/// <summary>A lid asks to put right what was recorded (art. 16 AVG); it must be decided on, and a refusal explained.</summary>
[Feit("RectificatieVerzocht")]
internal sealed record RectificatieVerzocht : IFeit, IVertelbaar
{
    public required LidId LidId { get; init; }

    /// <summary>What is wrong. A lid, to whom no ids are shown, says it in its words; a professional names it.</summary>
    public Verwijzing<IFeit>? BijRegistratieId { get; init; }

    /// <summary>The lid's own words; sealed under the lid's key.</summary>
    [VanLid(nameof(LidId))]
    public required Verzegeld<string> Verzoek { get; init; }

    public string Titel => "Rectificatie verzocht";

    public string Samenvatting => "Een lid vraagt om een registratie te verbeteren.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Uw vraag om iets te verbeteren",
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "U vroeg ons iets te verbeteren:", Verzoek, gericht: true));
}
