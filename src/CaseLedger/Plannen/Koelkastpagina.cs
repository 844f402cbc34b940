namespace CaseLedger.Plannen;

/// <summary>The koelkastplan as a page: one A4, in plain Dutch.</summary>
internal static class Koelkastpagina
{
    public static Html Van(Koelkastplan plan) => Html.Van($"""
        <h1>{plan.Titel}</h1>
        <p>{Voor(plan)}Dit plan is van {plan.Dag}.</p>
        <h2>Dit willen wij bereiken</h2>
        {Lijst(plan.Doelen.Select(d => Html.Van($"{d}")))}
        {Als(plan.GoedGenoeg, "Dan is het veilig genoeg")}
        <h2>Dit hebben wij afgesproken</h2>
        {Lijst(plan.Afspraken.Select(Afspraak))}
        {Netwerk(plan.Netwerk)}
        <h2>Als het misgaat</h2>
        {Misgaat(plan)}
        """);

    private static Html Voor(Koelkastplan plan) => Html.Van($"{(plan.Naam is { } naam ? Html.Van($"Voor {naam}. ") : null)}{(plan.Akkoord == true ? "U vindt dit plan goed. " : null)}");

    private static Html Als(Verzegeld<string>? tekst, string kop) => tekst is null ? Html.Leeg : Html.Van($"<h2>{kop}</h2>\n<p>{tekst}</p>");

    private static Html Afspraak(Afspraak afspraak) => Html.Van(new[]
    {
        Html.Van($"<strong>{afspraak.Omschrijving}</strong>"),
        Regel("Wie doet dit", afspraak.Verantwoordelijke),
        Regel("Aan wie vertelt u hoe het gaat", afspraak.RapporteertAan),
        Regel("Als het niet lukt", afspraak.BijNietNakomen),
        afspraak.VervaltOp is { } tot ? Html.Van($"<br>Dit geldt tot en met {tot}.") : Html.Leeg,
    });

    private static Html Regel(string vraag, Verzegeld<string>? antwoord) => antwoord is null ? Html.Leeg : Html.Van($"<br>{vraag}: {antwoord}");

    private static Html Netwerk(IReadOnlyList<Netwerkactie> acties) => acties.Count == 0
        ? Html.Leeg
        : Html.Van($"<h2>Deze mensen helpen mee</h2>\n{Lijst(acties.Select(a => Html.Van($"{a.Wie}: {a.Actie}")))}");

    private static Html Misgaat(Koelkastplan plan) => Lijst(
    [
        Html.Van($"Is er nu gevaar? Bel <strong>112</strong>."),
        Html.Van($"Maakt u zich zorgen? Bel Veilig Thuis: <strong>0800 2000</strong>. Dat is gratis, dag en nacht."),
        plan.Contactpersoon is { } naam ? Html.Van($"Of bel {naam}. Dat is uw vaste contactpersoon.") : Html.Van($"Of bel uw lokale team."),
    ]);

    private static Html Lijst(IEnumerable<Html> regels) => Html.Van($"<ul>{Html.Van(regels.Select(r => Html.Van($"<li>{r}</li>\n")))}</ul>");
}
