using System.Text.Json.Nodes;

namespace CaseLedger.Auditspoor;

/// <summary>One registration on the page: who, what, when by both clocks, on what ground, what it deviates from, its corrections, and its place in the chain.</summary>
/// <param name="item">The registration.</param>
/// <param name="json">The same as this reader may see it: text is taken from here only.</param>
/// <param name="bekenden">What ids stand for.</param>
internal sealed class Auditspoorregel(Auditspooritem item, JsonObject json, IReadOnlyDictionary<string, Html> bekenden)
{
    private readonly Gegevenslijst gegevens = new(bekenden);

    public Html Html() => Platform.Html.Van($"""
        <li id="nummer-{(int)item.Versie}">
        <h3>{(int)item.Versie}. {item.Titel}</h3>
        <dl>
        {Gegevenslijst.Regel("Gebeurd", Platform.Html.Van($"{item.GebeurdOp.Voluit()}"))}
        {Gegevenslijst.Regel("Vastgelegd", Platform.Html.Van($"{item.VastgelegdOp.Voluit()}{Later()}"))}
        {Gegevenslijst.Regel("Door", Door())}
        </dl>
        {gegevens.Van(Zonder(json["envelop"], "afwijking"))}
        {gegevens.Van(Zonder(json["gegevens"], "feit"))}
        {Afwijking()}
        {Correcties()}
        <dl class="keten">
        {Gegevenslijst.Regel("Hash", Platform.Html.Van($"<code>{item.Hash}</code>"))}
        {Gegevenslijst.Regel("Vorige hash", Platform.Html.Van($"<code>{item.Vorige}</code>{(item.Versie == 1 ? " (het begin van de keten)" : $" (van nummer {item.Versie - 1})")}"))}
        </dl>
        </li>

        """);

    private string Later() => item.GebeurdOp.Dag().Tot(item.VastgelegdOp.Dag()) switch
    {
        <= 0 => string.Empty,
        1 => " (een dag later)",
        var dagen => $" ({dagen} dagen later)",
    };

    private Html Door()
    {
        var door = item.Door;
        var wie = string.Join(", ", new[] { json["door"]!["naam"]?.GetValue<string>(), door.Rol, door.Organisatie, door.Team }.Where(d => d is not null));
        var hoe = door.Geimporteerd ? "bij een import genoemd door" : "met";
        return Platform.Html.Van($"{wie} ({Code.Woorden(door.OrganisatieSoort)}, {door.ProfessionalId}), {hoe} {door.Systeem}");
    }

    /// <summary>Without what has a place of its own on the page.</summary>
    private static JsonObject Zonder(JsonNode? velden, string veld)
    {
        var rest = velden!.DeepClone().AsObject();
        rest.Remove(veld);
        return rest;
    }

    private Html Afwijking() => item.Afwijking is not { } afwijking ? Platform.Html.Leeg : Platform.Html.Van($"""
        <div class="afwijking">
        <h4>Bewuste afwijking van een regel</h4>
        <dl>
        {Platform.Html.Van(Regels.Alle.Where(r => afwijking.Regels.Contains(r.Id)).Select(r => Gegevenslijst.Regel($"{r.Id} ({Code.Woorden(r.Aard)})", Platform.Html.Van($"{r.Tekst} <span class=\"bron\">Bron: {r.Bron}.</span>"))))}
        {Gegevenslijst.Regel("Motivering", Platform.Html.Van($"{json["afwijking"]!["motivering"]?.GetValue<string>()}"))}
        </dl>
        </div>
        """);

    private Html Correcties() => item is { Corrigeert: null, GecorrigeerdDoor: [] } ? Platform.Html.Leeg : Platform.Html.Van($"""
        <p class="correctie">{(item.Corrigeert is { } oud ? Platform.Html.Van($"Dit herstelt {Verwijs(oud)}. ") : null)}{Platform.Html.Van(item.GecorrigeerdDoor.Select(c => Platform.Html.Van($"Hersteld in {Verwijs(c)}. ")))}</p>
        """);

    private Html Verwijs(Guid registratie) => bekenden.TryGetValue($"{registratie:D}", out var bekende) ? bekende : Platform.Html.Van($"{$"{registratie:D}"}");
}
