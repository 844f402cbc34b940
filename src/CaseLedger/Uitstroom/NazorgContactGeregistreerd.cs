using CaseLedger.Veiligheid;

namespace CaseLedger.Uitstroom;

/// <summary>After uitstroom somebody asked how it goes, as was agreed.</summary>
[Feit("NazorgContactGeregistreerd")]
internal sealed record NazorgContactGeregistreerd : IFeit, IVertelbaar
{
    public Veiligheidsoordeel? Oordeel { get; init; }

    /// <summary>What follows; sealed.</summary>
    public Verzegeld<string>? Vervolg { get; init; }

    public string Titel => "Nazorgcontact";

    public string Samenvatting => Oordeel is { } oordeel ? $"Oordeel: {Code.Woorden(oordeel)}." : "Er was contact na de uitstroom.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hoe het nu gaat",
        Verteldeel.Feit("Wij vroegen hoe het gaat."),
        Oordeel is { } oordeel ? Verteldeel.Oordeel($"Wij vinden: {Lidwoorden.Van(oordeel)}.") : null,
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Hoe het verder gaat:", Vervolg));
}
