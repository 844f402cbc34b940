namespace CaseLedger.Inzage;

/// <summary>
/// What a lid can do, and where in this gemeente: setting <c>Inzage:Hulp:GEMEENTE:WAT</c> (CBS code; <c>Contact</c>,
/// <c>Zienswijze</c>, <c>Rectificatie</c>, <c>Klacht</c>, <c>Vertrouwenspersoon</c>, <c>Advocaat</c>) is the place to go to,
/// for instance a name, address and telephone number. What is not set keeps the text that fits the whole country.
/// </summary>
internal sealed class Hulpwijzer(IConfiguration instellingen)
{
    private static readonly IReadOnlyList<(string Wat, string Kop, string Uitleg)> Gewoon =
    [
        ("Contact", "Iets vragen", "Snapt u iets niet, of wilt u iets weten? Vraag het uw vaste contactpersoon."),
        ("Zienswijze", "Uw kijk geven", "Ziet u het anders? Vertel het ons, of schrijf het op. Wij zetten uw woorden erbij en veranderen daar niets aan."),
        ("Rectificatie", "Iets laten verbeteren", "Klopt er iets niet? Vraag ons het te verbeteren. Zeg welke dag en welk stukje u bedoelt. U krijgt binnen een maand antwoord."),
        ("Klacht", "Een klacht", "Bent u niet blij met hoe wij werken? U kunt een klacht indienen bij uw gemeente. Dat kost niets."),
        ("Vertrouwenspersoon", "Iemand die naast u staat", "Een vertrouwenspersoon luistert, geeft uitleg en helpt u. Deze persoon werkt niet bij ons en kost niets. Gaat het om hulp voor een kind? Dan kunt u bij Jeugdstem terecht."),
        ("Advocaat", "Een advocaat", "Een advocaat weet wat uw rechten zijn. Het Juridisch Loket geeft gratis uitleg en helpt u een advocaat te vinden."),
    ];

    private static readonly IReadOnlyList<(string Wat, string Kop, string Uitleg)> Kind =
    [
        ("Contact", "Iets vragen", "Snap je iets niet? Vraag het je contactpersoon. Geen vraag is gek."),
        ("Zienswijze", "Vertellen wat jij vindt", "Zie jij het anders? Vertel het ons. Wij schrijven op wat jij zegt."),
        ("Rectificatie", "Iets laten verbeteren", "Klopt er iets niet? Vraag ons het te verbeteren."),
        ("Vertrouwenspersoon", "Iemand die jou helpt", "Een vertrouwenspersoon luistert naar jou en helpt je. Dat is iemand van Jeugdstem. Het kost niets."),
        ("Advocaat", "Een advocaat", "Een advocaat weet wat jouw rechten zijn. Vraag je vertrouwenspersoon hoe dat werkt."),
    ];

    /// <summary>Address of a neutral page, to leave the overview quickly: setting <c>Inzage:Verlaten</c>.</summary>
    public string Verlaten => instellingen["Inzage:Verlaten"] ?? "https://www.knmi.nl/";

    public IReadOnlyList<Mogelijkheid> Voor(string gemeente, bool kind) =>
        [.. (kind ? Kind : Gewoon).Select(h => new Mogelijkheid(h.Kop, h.Uitleg, instellingen[$"Inzage:Hulp:{gemeente}:{h.Wat}"]))];
}
