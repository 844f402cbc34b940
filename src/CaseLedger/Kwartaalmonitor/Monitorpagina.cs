namespace CaseLedger.Kwartaalmonitor;

/// <summary>The monitor as a report to look at and to print: the questions in order, with what was said of them.</summary>
internal static class Monitorpagina
{
    public static string Titel(Monitorrapport rapport) => $"Kwartaalmonitor {rapport.Naam}, {rapport.Hoofd.Kwartaal.Voluit()}";

    public static Html Van(Monitorrapport rapport, Masker? masker)
    {
        var beeld = new Cijferbeeld(rapport.Hoofd, masker);
        IReadOnlyList<Kolom> verloop = [.. rapport.Kwartalen.Select(k => Kolom.Kwartaal(k, masker, Kolom.Voorlopig))];
        return Html.Van($"""
            {Patronen.Svg}
            <header>
            <p class="soort">Kwartaalmonitor</p>
            <h1>{rapport.Naam}, {rapport.Hoofd.Kwartaal.Voluit()}</h1>
            <p class="stand"><strong>{Standtekst.Kort(rapport.Hoofd)}</strong></p>
            </header>
            <main>
            {Kerncijfers.Van(beeld)}
            {Deel("Kerngetallen", beeld, [Monitorrij.Totaal, Monitorrij.Wachtend, Monitorrij.A, Monitorrij.B, Monitorrij.C], Verloopgrafieken.Huishoudens(verloop), na: Monitorrij.B)}
            {Deel("Dienstverlening", beeld, [Monitorrij.D], Verloopgrafieken.Vormen(verloop), na: Monitorrij.D)}
            {Deel("Maatregelen", beeld, [Monitorrij.E, Monitorrij.F], Verloopgrafieken.Maatregelen(verloop), na: Monitorrij.E)}
            {Deel("Problematiek", beeld, [Monitorrij.Problematiek])}
            {Deel("Ervaringen", beeld, [Monitorrij.G, Monitorrij.H, Monitorrij.I, Monitorrij.J, Monitorrij.K])}
            {Tuinensectie.Van(rapport, beeld, masker)}
            {Verantwoording.Van(beeld)}
            </main>
            """);
    }

    private static Html Deel(string titel, Cijferbeeld beeld, IReadOnlyList<Monitorrij> rijen, Html? grafiek = null, Monitorrij? na = null) => Html.Van($"""
        <section>
        <h2>{titel}</h2>
        {Html.Van(rijen.Select(r => Html.Van($"{Vraagsectie.Van(beeld, r)}{(r == na ? grafiek : null)}")))}
        </section>
        """);
}
