namespace CaseLedger.Advisering;

/// <summary>A question was answered with advice; whoever asked stays in charge (S5, bijlage 2 D: advies en consult).</summary>
[Feit("AdviesGegeven")]
internal sealed record AdviesGegeven : IFeit, IVertelbaar
{
    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Vraag { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Advies { get; init; }

    /// <summary>The leden whom it was given to; left out: a professional.</summary>
    public IReadOnlyList<LidId>? Aan { get; init; }

    public string Titel => "Advies gegeven";

    public string Samenvatting => Aan is null ? "Een professional kreeg advies." : "Het huishouden kreeg advies.";

    public Raakvlak Raakt(LidId lid) => Aan is null ? Raakvlak.Niet : Aan.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Advies",
        Verteldeel.Feit("U kreeg advies van ons."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "De vraag was:", Vraag),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Ons advies was:", Advies, gericht: true));
}
