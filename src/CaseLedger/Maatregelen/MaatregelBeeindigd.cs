namespace CaseLedger.Maatregelen;

/// <summary>A maatregel no longer runs; whoever carried it out has no ground in it any more.</summary>
[Feit("MaatregelBeeindigd")]
internal sealed record MaatregelBeeindigd : IFeit, IVertelbaar
{
    public required Verwijzing<MaatregelGeregistreerd> MaatregelId { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Maatregel beëindigd";

    public string Samenvatting => "De maatregel loopt niet meer.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Een besluit is gestopt",
        Verteldeel.Feit("Een besluit van de rechter of de burgemeester geldt niet meer."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));
}
