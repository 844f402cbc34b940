namespace CaseLedger.Zienswijze;

/// <summary>There is a complaint, and it is handled there; what it says is not kept in the dossier (art. 4.2.1 Jeugdwet).</summary>
[Feit("KlachtGemeld")]
internal sealed record KlachtGemeld : IFeit, IVertelbaar
{
    /// <summary>Where it is handled; sealed.</summary>
    public required Verzegeld<string> Bij { get; init; }

    public string Titel => "Klacht gemeld";

    public string Samenvatting => "Er is een klacht; die wordt elders behandeld.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.AlsGenoemd;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Klacht",
        Verteldeel.Feit("U heeft een klacht."),
        Verteldeel.Letterlijk(Zegswijze.Feit, "De klacht wordt behandeld bij:", Bij, gericht: true));
}
