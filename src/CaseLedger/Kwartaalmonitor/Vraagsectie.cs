namespace CaseLedger.Kwartaalmonitor;

/// <summary>A question with its explanation, its answer and what was said of it.</summary>
internal static class Vraagsectie
{
    public static Html Van(Cijferbeeld beeld, Monitorrij rij)
    {
        var tekst = Vraagtekst.Alle.Single(v => v.Rij == rij);
        var tabellen = beeld.Tabellen(rij);
        return Html.Van($"""
            <section class="vraag">
            <h3>{tekst.Kop}</h3>
            <p class="uitleg">{tekst.Uitleg}</p>
            {(tabellen.Count > 0 ? Html.Van(tabellen.Select(Htmltabel.Van)) : Html.Van($"<p>Hierover is dit kwartaal niets vastgelegd.</p>"))}
            {Html.Van(beeld.Weergave.Ervaringen.Where(e => e.Vraag == rij).Select(Woorden))}
            {Html.Van(beeld.Weergave.Duidingen.Where(d => d.Rij == rij).Select(Duiding))}
            {Verschillen(beeld, rij)}
            </section>
            """);
    }

    private static Html Woorden(Ervaringen ervaringen) => ervaringen.Items?.Where(e => (e.Tekst ?? e.MeerwaardeIn) is not null).Select(Ervaring).ToList() is { Count: > 0 } items
        ? Html.Van($"<ul class=\"ervaringen\">{Html.Van(items)}</ul>\n{(ervaringen.Items.Count < ervaringen.Aantal ? Html.Van($"<p class=\"bij\">Dit zijn de nieuwste.</p>\n") : null)}")
        : Html.Leeg;

    private static Html Ervaring(Ervaringweergave ervaring) => Html.Van(
        $"<li>{Stuk(string.Empty, ervaring.Tekst)}{Stuk("Meerwaarde: ", ervaring.MeerwaardeIn)}<span class=\"bij\">{ervaring.Dag}{(ervaring.Wijze is { } wijze ? Html.Van($", {wijze}") : null)}</span></li>");

    private static Html Stuk(string voor, Verzegeld<string>? tekst) => tekst is null ? Html.Leeg : Html.Van($"<p>{voor}{tekst}</p>");

    private static Html Duiding(Duidingweergave duiding) => Html.Van($"""
        <div class="duiding"><p><strong>Duiding.</strong> {duiding.Tekst}</p><p class="bij">{duiding.Door.Naam}, {duiding.Op.Dag()}</p></div>
        """);

    private static Html? Verschillen(Cijferbeeld beeld, Monitorrij rij) => beeld.Verschillen(rij) is { } tabel
        ? Html.Van($"<div class=\"verschil\">{Htmltabel.Van(tabel)}{Html.Van(beeld.Weergave.Verschillen.Select((v, i) => v.Rij == rij ? Oorzaak(beeld, i) : Html.Leeg))}</div>")
        : null;

    private static Html Oorzaak(Cijferbeeld beeld, int plaats) =>
        Html.Van($"<p class=\"bij\">Aantal registraties waardoor dit veranderde: {beeld.Tekst($"/verschillen/{plaats}/aantalRegistraties")}.</p>");
}
