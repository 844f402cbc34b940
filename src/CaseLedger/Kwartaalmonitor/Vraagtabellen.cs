namespace CaseLedger.Kwartaalmonitor;

/// <summary>The tables with which a question of the monitor is answered.</summary>
internal static class Vraagtabellen
{
    public static IReadOnlyList<Cijfertabel> Tabellen(this Cijferbeeld beeld, Monitorrij rij) => rij switch
    {
        Monitorrij.D => [Vormen(beeld), Inzet(beeld)],
        Monitorrij.F => [Maatregelen(beeld), Los("De maatregelen samen", beeld, "/maatregelen/huishoudensMetMaatregel", "/maatregelen/percentage", "/maatregelen/zonderVerzoek")],
        Monitorrij.Problematiek => [.. Problematiek(beeld).Where(t => t.Regels.Count > 0)],
        _ => [.. new[] { Los("Antwoord", beeld, [.. beeld.Telbaar().Where(c => c.Rij == rij).Select(c => c.Pad)]) }.Where(t => t.Regels.Count > 0)],
    };

    /// <summary>The same figures of several quarters or toekomsttuinen side by side.</summary>
    /// <param name="titel">Caption.</param>
    /// <param name="beelden">Columns, with their heads.</param>
    /// <param name="cijfers">Rows.</param>
    public static Cijfertabel Naast(string titel, IReadOnlyList<Kolom> beelden, IEnumerable<Cijfer> cijfers) => new(
        titel,
        ["Cijfer", .. beelden.Select(b => b.Kop)],
        [.. cijfers.Select(c => new Cijferregel(c.Naam, [.. beelden.Select(b => b.Beeld[c.Pad])]))]);

    /// <summary>The changes of a row since its figures were frozen; null when there are none.</summary>
    public static Cijfertabel? Verschillen(this Cijferbeeld beeld, Monitorrij rij)
    {
        var regels = beeld.Weergave.Verschillen.SelectMany((verschil, i) => verschil.Rij != rij ? [] : verschil.Cijfers.Select((deel, j) => new Cijferregel(
            beeld[deel.Cijfer]?.Naam ?? deel.Cijfer,
            [beeld[$"/verschillen/{i}/cijfers/{j}/vastgesteld"], beeld[$"/verschillen/{i}/cijfers/{j}/actueel"]]))).ToList();
        return regels.Count == 0 ? null : new Cijfertabel("Veranderd na het vaststellen", ["Cijfer", "Vastgesteld", "Nu geteld"], regels);
    }

    private static Cijfertabel Los(string titel, Cijferbeeld beeld, params string[] paden) =>
        new(titel, ["Cijfer", "Waarde"], [.. paden.Select(p => beeld[p]).OfType<Cijfer>().Select(c => new Cijferregel(c.Naam, [c]))]);

    private static Cijfertabel Vormen(Cijferbeeld beeld) => new(
        "Huishoudens per vorm van betrokkenheid",
        ["Vorm", "Huishoudens", "Deel van alle huishoudens", "Inzet"],
        [.. beeld.Weergave.Vormen.Select((v, i) => Regel(beeld, v.Vorm.Naam(), $"/vormen/{i}", "huishoudens", "aandeel", "inzet"))]);

    private static Cijfertabel Inzet(Cijferbeeld beeld) => new(
        "De inzet in uren per week",
        ["Vorm", "Gemiddeld per huishouden met inzet", "Over alle huishoudens", "Huishoudens zonder geregistreerde inzet"],
        [.. beeld.Weergave.Vormen.Select((v, i) => Regel(beeld, v.Vorm.Naam(), $"/vormen/{i}", "gemiddeldeUrenPerWeek", "urenPerWeekAlle", "zonderInzet"))]);

    private static Cijfertabel Maatregelen(Cijferbeeld beeld) => new(
        "Huishoudens per maatregel",
        ["Maatregel", "Dit kwartaal", "Sinds de start"],
        [.. Maatregelrijen.Alle.Select(m => new Cijferregel(m.Naam(), [beeld[$"/maatregelen/aantallen/{Code.Van(m)}"], beeld[$"/maatregelen/cumulatief/{Code.Van(m)}"]]))]);

    /// <summary>Only what occurs: most of the long lists is zero, and a masked figure may be more.</summary>
    private static IEnumerable<Cijfertabel> Problematiek(Cijferbeeld beeld)
    {
        var (leefgebieden, geweld) = (beeld.Weergave.Problematiek.Leefgebieden, beeld.Weergave.Problematiek.Geweld);
        yield return Soorten("Leefgebieden waarop iets speelt", "Leefgebied", [.. leefgebieden.Select((l, i) => Regel(beeld, l.Leefgebied.Naam(), $"/problematiek/leefgebieden/{i}", "huishoudens", "aandeel"))]);
        yield return Soorten("Geweld dat bekend is", "Vorm van geweld", [.. geweld.Select((g, i) => Regel(beeld, g.Vorm.Naam(), $"/problematiek/geweld/{i}", "huishoudens", "aandeel"))]);
    }

    private static Cijfertabel Soorten(string titel, string kop, IReadOnlyList<Cijferregel> regels) =>
        new(titel, [kop, "Huishoudens", "Deel van alle huishoudens"], [.. regels.Where(r => r.Cijfers[0] is { Getal: not 0 })]);

    private static Cijferregel Regel(Cijferbeeld beeld, string naam, string pad, params string[] velden) => new(naam, [.. velden.Select(v => beeld[$"{pad}/{v}"])]);
}
