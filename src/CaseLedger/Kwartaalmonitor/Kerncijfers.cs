namespace CaseLedger.Kwartaalmonitor;

/// <summary>The quarter at a glance.</summary>
internal static class Kerncijfers
{
    private const int LangsteGetal = 5;

    private static readonly (string Naam, string Pad)[] Vijf =
    [
        ("kregen ondersteuning", "/totaal"),
        ("werden aangemeld", "/aangemeld"),
        ("stopten", "/beeindigd"),
        ("aangemeld met een maatregel overwogen", "/maatregelOverwogen/aantal"),
        ("kregen een maatregel", "/maatregelen/huishoudensMetMaatregel"),
    ];

    public static Html Van(Cijferbeeld beeld) => Html.Van($"""
        <section aria-labelledby="kort">
        <h2 id="kort">In het kort: aantal huishoudens</h2>
        <dl class="kort">{Html.Van(Vijf.Select(v => Html.Van($"<div><dt>{v.Naam}</dt><dd>{Getal(beeld.Tekst(v.Pad))}</dd></div>")))}</dl>
        </section>
        """);

    /// <summary>A word in place of a number is longer, and set smaller.</summary>
    private static Html Getal(string tekst) => tekst.Length > LangsteGetal ? Html.Van($"<small>{tekst}</small>") : Html.Van($"{tekst}");
}
