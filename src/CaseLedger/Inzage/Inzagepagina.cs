namespace CaseLedger.Inzage;

/// <summary>The overview as a page: first what matters now, then everything. Its title tells nothing to who looks over a shoulder.</summary>
internal static class Inzagepagina
{
    public const string Titel = "Overzicht";

    /// <param name="overzicht">What may be seen.</param>
    /// <param name="verlaten">Address of a neutral page, to leave this one quickly.</param>
    public static Html Van(Inzageoverzicht overzicht, string verlaten) => Html.Van($"""
        <a class="weg" href="{verlaten}" rel="noreferrer noopener">Snel weg van deze pagina</a>
        <header>
        <h1>{Titel}</h1>
        <p>{(overzicht.Naam is { } naam ? Html.Van($"Dit gaat over {naam}. ") : null)}Dit overzicht is van {overzicht.Dag}.</p>
        {Als(overzicht.VoorKind, "Staat er ‘u’? Dan gaat het over het kind.")}
        <p class="weglaten">{overzicht.Weglaten}</p>
        </header>
        <main>
        {Als(overzicht.Bericht)}
        {(overzicht.EersteBlad is { } blad ? Eerste(blad, overzicht.Alles is null) : null)}
        {(overzicht.Alles is { } alles ? Html.Van($"{Alles(alles)}\n{WieKeek(overzicht.WieKeek)}") : null)}
        </main>
        """);

    private static Html Eerste(Eersteblad blad, bool kind) => Html.Van($"""
        {Deel(kind ? "Wie is er voor jou?" : "Wie is er voor u?", blad.WieIsErVoorMij.Select(h => Html.Van($"{h.Wat}: <strong>{h.Naam}</strong>, {h.Organisatie}")), kind ? "Het lokale team is er voor jou." : "Uw lokale team is er voor u.")}
        {Deel("Wat is afgesproken?", blad.WatIsAfgesproken.Select(Afspraak), "Hier staan nu geen afspraken.")}
        {Deel("Wat beloofden wij?", blad.WatBeloofdenWij.Select(b => Html.Van($"{(b.Wat is { } wat ? Html.Van($"{wat} ") : Html.Van($"Wij beloofden iets. De contactpersoon kan vertellen wat. "))}Dit doen wij voor of op {b.Uiterlijk}.")), "Hier staat nu niets.")}
        {Deel("Wat gebeurt er nu?", blad.WatGebeurtNu.Select(z => Html.Van($"{z}")), kind ? "Vraag het je contactpersoon." : "Vraag het uw contactpersoon.")}
        {Deel(kind ? "Wanneer hoor je van ons?" : "Wanneer hoort u van ons?", blad.WanneerHoortU.Select(h => Html.Van($"<strong>Uiterlijk {h.Uiterlijk}.</strong> {h.Waarover}")), kind ? "Er is nog geen dag afgesproken. Vraag het je contactpersoon." : "Er is nog geen dag afgesproken. Vraag het uw contactpersoon.")}
        {Deel(kind ? "Wat kun jij doen?" : "Wat kunt u doen?", blad.WatKanIkDoen.Select(m => Html.Van($"<strong>{m.Kop}.</strong> {m.Uitleg}{(m.Waar is { } waar ? Html.Van($"<br>{waar}") : null)}")), string.Empty)}
        <p class="gevaar">Is er nu gevaar? Bel <strong>112</strong>. {(kind ? "Maak je je zorgen" : "Maakt u zich zorgen")}? Bel Veilig Thuis: <strong>0800 2000</strong>. Dat is gratis, dag en nacht.</p>
        """);

    private static Html Deel(string kop, IEnumerable<Html> regels, string anders) => Html.Van($"""
        <section>
        <h2>{kop}</h2>
        {Lijst([.. regels], anders)}
        </section>
        """);

    private static Html Lijst(IReadOnlyList<Html> regels, string anders) => regels.Count == 0
        ? Html.Van($"<p>{anders}</p>")
        : Html.Van($"<ul>\n{Html.Van(regels.Select(r => Html.Van($"<li>{r}</li>\n")))}</ul>");

    private static Html Afspraak(Gemaakteafspraak afspraak) => Html.Van(new[]
    {
        Html.Van($"<strong>{afspraak.Wat}</strong>"),
        Vraag("Wie doet dit?", afspraak.WieDoetDit),
        Vraag("Wie hoort hoe het gaat?", afspraak.WieHoortHet),
        Vraag("Als het niet lukt:", afspraak.AlsHetNietLukt),
        afspraak.TotEnMet is { } tot ? Html.Van($"<br>Dit geldt tot en met {tot}.") : Html.Leeg,
    });

    private static Html Vraag(string vraag, Verzegeld<string>? antwoord) => antwoord is null ? Html.Leeg : Html.Van($"<br>{vraag} {antwoord}");

    private static Html Alles(IReadOnlyList<Inzageregel> regels) => Html.Van($"""
        <section class="alles">
        <h2>Alles op een rij</h2>
        <p>Dit hebben wij over u opgeschreven. Het oudste staat bovenaan.</p>
        {(regels.Count == 0 ? Html.Van($"<p>Hier staat nu niets.</p>") : Html.Van($"<ol>\n{Html.Van(regels.Select(Regel))}</ol>"))}
        </section>
        """);

    private static Html Regel(Inzageregel regel) => Html.Van($"""
        <li>
        <h3><span class="dag">{regel.Dag}</span> {regel.Kop}</h3>
        {Html.Van(regel.Zinnen.Select(Zin))}
        {Als(regel.Bron)}{Als(regel.Verbeterd)}
        {Door(regel)}
        </li>

        """);

    private static Html Zin(Inzagezin zin) => Html.Van($"""
        <div class="{(zin.Soort switch { Zegswijze.Feit => "feit", Zegswijze.Uitspraak => "uitspraak", _ => "oordeel" })}">
        <p>{(zin.Soort switch { Zegswijze.Feit => Html.Leeg, Zegswijze.Uitspraak => Html.Van($"<span class=\"soort\">Gezegd:</span> "), _ => Html.Van($"<span class=\"soort\">Onze mening:</span> ") })}{zin.Zin}{Html.Van((zin.Wie ?? []).Select(w => Html.Van($"<br><strong>{w.Naam}</strong>, {w.Organisatie}")))}</p>
        {(zin.Tekst is { } tekst ? Html.Van($"<blockquote>{tekst}</blockquote>") : null)}
        </div>

        """);

    private static Html Door(Inzageregel regel) => regel.OpgeschrevenDoor is { } wie
        ? Html.Van($"<p class=\"door\">Opgeschreven door {wie.Naam}, {wie.Organisatie}{(regel.OpgeschrevenOp is { } op ? Html.Van($", op {op}") : null)}.</p>")
        : Html.Leeg;

    private static Html WieKeek(IReadOnlyList<Inkijk>? inkijken) => Html.Van($"""
        <section>
        <h2>Wie keek in uw gegevens?</h2>
        {Lijst([.. (inkijken ?? []).Select(Inkijk)], "U kunt uw contactpersoon vragen wie er keek.")}
        </section>
        """);

    private static Html Inkijk(Inkijk inkijk) => Html.Van($"<strong>{inkijk.Dag}:</strong> {(inkijk.Naam is { } naam ? Html.Van($"{naam}, ") : null)}{inkijk.Organisatie}. {inkijk.Waarom}");

    private static Html Als(string? zin) => zin is null ? Html.Leeg : Html.Van($"<p class=\"bij\">{zin}</p>");

    private static Html Als(bool geldt, string zin) => Als(geldt ? zin : null);
}
