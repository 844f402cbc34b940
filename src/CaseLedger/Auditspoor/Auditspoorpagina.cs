using System.Text.Json;

namespace CaseLedger.Auditspoor;

/// <summary>The audit trail as a page that a lawyer can follow, on screen and on paper. All text in it comes from the JSON that this reader may see.</summary>
internal static class Auditspoorpagina
{
    /// <summary>Names nobody.</summary>
    public const string Titel = "Auditspoor";

    /// <param name="lezing">The dossier as this reader opened it.</param>
    /// <param name="alles">The whole audit trail.</param>
    /// <param name="deel">The part that was asked for.</param>
    public static Html Van(Lezing lezing, Auditspoorweergave alles, Auditspoorweergave deel)
    {
        var opties = ApiJson.Voor(lezing.Zicht);
        var bekenden = Leden(lezing, opties).Concat(Registraties(alles, deel)).ToDictionary();
        var regels = deel.Items.Select(i => new Auditspoorregel(i, JsonSerializer.SerializeToNode(i, opties)!.AsObject(), bekenden).Html());
        return Html.Van($"""
            <header>
            <h1>{Titel}</h1>
            <dl>
            {Gegevenslijst.Regel("Huishouden", Html.Van($"{$"{lezing.Id:D}"}"))}
            {Gegevenslijst.Regel("Stand", Html.Van($"tot en met nummer {$"{lezing.Versie}"}, vastgelegd op {alles.Items[^1].VastgelegdOp.Voluit()}"))}
            {Gegevenslijst.Regel("Op deze pagina", Html.Van($"{deel.Items.Count} van de {alles.Items.Count} registraties"))}
            </dl>
            {(lezing.Zicht.Tekst == Toegang.Leesbaarheid.Open ? Html.Leeg : Html.Van($"<p class=\"melding\">Namen en vrije tekst zijn voor u verzegeld: daar staat {Bedekking.Bedekt}. Noem een reden (X-Doelbinding) om ze te lezen.</p>"))}
            </header>
            <main>
            {Auditspooruitleg.Html}
            <section>
            <h2>Wat er is vastgelegd</h2>
            {(deel.Items.Count == 0 ? Html.Van($"<p>Hier is niets dat past bij wat u vroeg.</p>") : Html.Van($"<ol>\n{Html.Van(regels)}</ol>"))}
            </section>
            </main>
            """);
    }

    /// <summary>Leden by number, with their names as far as this reader may see them.</summary>
    private static IEnumerable<KeyValuePair<string, Html>> Leden(Lezing lezing, JsonSerializerOptions opties) =>
        Huishouden.Fold(lezing.Id, lezing.Geldend).Leden.Select((lid, i) =>
        {
            var naam = JsonSerializer.SerializeToNode(lid, opties)!["naam"]?.GetValue<string>();
            return KeyValuePair.Create($"{lid.LidId}", naam is null or Bedekking.Bedekt ? Html.Van($"lid {i + 1}") : Html.Van($"lid {i + 1} ({naam})"));
        });

    /// <summary>Registrations by number; a link to those on the page.</summary>
    private static IEnumerable<KeyValuePair<string, Html>> Registraties(Auditspoorweergave alles, Auditspoorweergave deel)
    {
        var getoond = deel.Items.Select(i => i.Versie).ToHashSet();
        return alles.Items.Select(i => KeyValuePair.Create($"{i.RegistratieId:D}", getoond.Contains(i.Versie)
            ? Html.Van($"<a href=\"#nummer-{(int)i.Versie}\">nummer {(int)i.Versie}, {i.Titel}</a>")
            : Html.Van($"nummer {(int)i.Versie}, {i.Titel}")));
    }
}
