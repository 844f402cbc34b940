namespace CaseLedger.Kwartaalmonitor;

/// <summary>How firm the figures are, who handed in, and the baseline.</summary>
internal static class Verantwoording
{
    public static Html Van(Cijferbeeld beeld) => Html.Van($"""
        <section>
        <h2>Verantwoording</h2>
        <p>{Standtekst.Van(beeld.Weergave)}</p>
        {Vaststelling(beeld.Weergave.Vaststelling)}
        {Aanlevering(beeld.Weergave.Aanlevering)}
        <p>De cijfers zijn geteld uit wat professionals hebben vastgelegd, op de dag waarop het gebeurde. Wat later wordt vastgelegd of hersteld, telt mee in het kwartaal waarin het gebeurde; tot het vaststellen kunnen de cijfers daardoor veranderen. In dit verslag staat geen naam van een huishouden. Waar een getal is verborgen, staat er een woord of teken voor in de plaats.</p>
        {Nulmeting(beeld)}
        </section>
        """);

    private static Html? Vaststelling(Vaststellingweergave? vaststelling) => vaststelling is null
        ? null
        : Html.Van($"<p>Vastgesteld door {vaststelling.Door.Naam}.{(vaststelling.Reden is { } reden ? Html.Van($" Reden om opnieuw vast te stellen: {reden}") : null)}</p>");

    private static Html? Aanlevering(Aanleveringweergave? aanlevering) => aanlevering is null
        ? null
        : Html.Van($"<p>Aangeleverd op {aanlevering.Op.Dag()} door {aanlevering.Door.Naam}.{(aanlevering.Toelichting is { } tekst ? Html.Van($" Toelichting: {tekst}") : null)}</p>");

    private static Html? Nulmeting(Cijferbeeld beeld) => beeld.Nulmeting() is { } tabel
        ? Html.Van($"<section class=\"vraag\"><h3>Nulmeting</h3><p class=\"uitleg\">{Standtekst.Nulmeting} Bron: {beeld.Weergave.Nulmeting?.Bron}.</p>{Htmltabel.Van(tabel)}</section>")
        : null;
}
