namespace CaseLedger.Kwartaalmonitor;

/// <summary>A chart with its explanation, and the same figures in a table.</summary>
internal static class Grafiek
{
    /// <summary>Width of a page in units of the drawing; a unit is about a CSS pixel.</summary>
    public const int Breedte = 680;

    /// <summary>Room that the legend takes at the top.</summary>
    public const int Legendahoogte = 46;

    private const string Teveel = "×";
    private const int LangsteWoord = 3;
    private const int LegendaRegel = 21;
    private const int Blokje = 14;
    private const int Letterbreedte = 7;

    public static Html Van(Grafiekgegevens gegevens, int hoogte, Html tekening) => Html.Van($"""
        <figure>
        <figcaption><strong>{gegevens.Titel}.</strong> {gegevens.Uitleg}{Kanttekening(gegevens)}</figcaption>
        <svg class="grafiek" role="img" viewBox="0 0 {Breedte} {hoogte}" aria-labelledby="{gegevens.Id}-titel" aria-describedby="{gegevens.Id}-tekst">
        <title id="{gegevens.Id}-titel">{gegevens.Titel}</title>
        <desc id="{gegevens.Id}-tekst">{gegevens.InWoorden}</desc>
        {Legenda(gegevens.Reeksen)}
        {tekening}
        </svg>
        </figure>
        {Htmltabel.Van(gegevens.Tabel)}
        """);

    public static Html Vlak(string patroon, int x, int y, int breedte, int hoogte) =>
        Html.Van($"<rect x=\"{x}\" y=\"{y}\" width=\"{breedte}\" height=\"{hoogte}\" fill=\"url(#{patroon})\" stroke=\"#1a1a1a\"/>");

    public static Html Midden(string tekst, int x, int y) => Html.Van($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">{tekst}</text>");

    /// <summary>What stands at a figure: long words do not fit, and stand in the table.</summary>
    public static string Label(Cijfer? cijfer) => cijfer?.Woord is { Length: > LangsteWoord } ? Teveel : cijfer?.Tekst ?? Cijfer.Geen;

    private static Html Legenda(IReadOnlyList<Reeks> reeksen)
    {
        var (x, y) = (0, 0);
        List<Html> delen = [];
        foreach (var reeks in reeksen)
        {
            var breed = Blokje + Blokje + (reeks.Naam.Length * Letterbreedte) + Blokje;
            (x, y) = x + breed > Breedte ? (0, y + LegendaRegel) : (x, y);
            delen.Add(Html.Van($"{Vlak(reeks.Patroon, x + 1, y + 1, Blokje, Blokje)}<text x=\"{x + Blokje + 6}\" y=\"{y + Blokje - 1}\">{reeks.Naam}</text>"));
            x += breed;
        }

        return Html.Van(delen);
    }

    private static string Kanttekening(Grafiekgegevens gegevens) => string.Concat(
        gegevens.Getekend.Count < gegevens.Kolommen.Count ? " De grafiek toont alleen de laatste; in de tabel staan ze allemaal." : null,
        gegevens.Verbergt ? " Waar een getal is verborgen, is geen vlak getekend." : null,
        gegevens.Kolommen.Any(k => k.Kop.EndsWith(Kolom.Voorlopig, StringComparison.Ordinal)) ? $" {Kolom.Voorlopig} Voorlopig: dit kwartaal loopt nog." : null);
}
