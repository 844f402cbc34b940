namespace CaseLedger.Kwartaalmonitor;

/// <summary>A table as HTML: with a caption, and heads that a screen reader can follow.</summary>
internal static class Htmltabel
{
    public static Html Van(Cijfertabel tabel) => Html.Van($"""
        <table class="{(tabel.IsLijst ? "lijst" : "naast")}">
        <caption>{tabel.Titel}</caption>
        <thead><tr>{Html.Van(tabel.Koppen.Select(k => Html.Van($"<th scope=\"col\">{k}</th>")))}</tr></thead>
        <tbody>
        {Html.Van(tabel.Regels.Select(Regel))}</tbody>
        </table>

        """);

    private static Html Regel(Cijferregel regel) =>
        Html.Van($"<tr><th scope=\"row\">{regel.Naam}</th>{Html.Van(regel.Cijfers.Select(c => Html.Van($"<td>{c?.Tekst ?? Cijfer.Geen}</td>")))}</tr>\n");
}
