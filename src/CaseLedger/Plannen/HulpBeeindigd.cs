namespace CaseLedger.Plannen;

/// <summary>Help ended, or a request for it was dropped; with what it did for safety.</summary>
[Feit("HulpBeeindigd")]
internal sealed record HulpBeeindigd : IFeit, IVertelbaar
{
    /// <summary>A HulpAangevraagd or HulpGestart.</summary>
    public required Verwijzing<Hulpinzet> HulpinzetId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? EffectOpVeiligheid { get; init; }

    public string Titel => "Hulp beëindigd";

    public string Samenvatting => "De hulp is gestopt.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hulp",
        Verteldeel.Feit("De hulp is gestopt."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wat het hielp:", EffectOpVeiligheid));
}
