namespace CaseLedger.Kwartaalmonitor;

/// <summary>Of a regio: its toekomsttuinen side by side.</summary>
internal static class Tuinensectie
{
    private const int TuinenPerTabel = 5;

    /// <summary>Figures that say little beside one another, or take too much room.</summary>
    private static readonly string[] Daarnaast = ["/cumulatief/", "/zonderInzet", "/urenPerWeekAlle", "/inzet", "/vormen/0/aandeel", "/vormen/1/aandeel", "/vormen/2/aandeel", "/vormen/3/aandeel", "/vormen/4/aandeel"];

    public static Html? Van(Monitorrapport rapport, Cijferbeeld regio, Masker? masker)
    {
        IReadOnlyList<Kolom> tuinen = [.. rapport.Delen.Select(d => new Kolom(Cijfernamen.Plaats(d.Toekomsttuin), new Cijferbeeld(d, masker)))];
        return tuinen.Count == 0 ? null : Html.Van($"""
            <section>
            <h2>De toekomsttuinen naast elkaar</h2>
            <p class="uitleg">Toekomsttuinen verschillen in grootte en in de dag waarop zij begonnen. Een hoger of lager getal is dus niet vanzelf beter of slechter. Een huishouden dat in twee toekomsttuinen was, telt bij allebei, en dus twee keer in het cijfer van de hele regio.</p>
            {Standen(rapport)}
            {Verloopgrafieken.Tuinen(tuinen)}
            {Html.Van(tuinen.Chunk(TuinenPerTabel).Select(t => Tabel([new Kolom("Hele regio", regio), .. t], regio)))}
            </section>
            """);
    }

    private static Html Tabel(IReadOnlyList<Kolom> kolommen, Cijferbeeld regio) => Htmltabel.Van(Vraagtabellen.Naast(
        "Belangrijkste cijfers per toekomsttuin",
        kolommen,
        regio.Telbaar().Where(c => c.Rij <= Monitorrij.F && !Array.Exists(Daarnaast, d => c.Pad.Contains(d, StringComparison.Ordinal)))));

    private static Html Standen(Monitorrapport rapport) =>
        Html.Van($"<ul>{Html.Van(rapport.Delen.Select(d => Html.Van($"<li>{Cijfernamen.Plaats(d.Toekomsttuin)}: {Standtekst.Van(d)}</li>")))}</ul>");
}
