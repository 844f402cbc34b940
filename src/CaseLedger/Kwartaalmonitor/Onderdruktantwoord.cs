using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>The JSON answer of a monitor that leaves the regio: a text in place of each hidden figure, without words of people and without registrations.</summary>
internal static class Onderdruktantwoord
{
    public static JsonObject Onderdrukt(this Kwartaalmonitorweergave weergave, Masker masker) =>
        Vervang(JsonSerializer.SerializeToNode(weergave, ApiJson.Opties)!, weergave, masker);

    public static JsonObject Onderdrukt(this Monitorreeks reeks, Masker masker)
    {
        var antwoord = JsonSerializer.SerializeToNode(reeks, ApiJson.Opties)!.AsObject();
        Vervang(antwoord["kwartalen"]!, reeks.Kwartalen, masker);
        return antwoord;
    }

    public static JsonObject Onderdrukt(this Regiomonitor regio, Masker masker)
    {
        var antwoord = JsonSerializer.SerializeToNode(regio, ApiJson.Opties)!.AsObject();
        Vervang(antwoord["totaal"]!, regio.Totaal, masker);
        Vervang(antwoord["toekomsttuinen"]!, regio.Toekomsttuinen, masker);
        return antwoord;
    }

    private static void Vervang(JsonNode antwoorden, IReadOnlyList<Kwartaalmonitorweergave> weergaven, Masker masker)
    {
        foreach (var (antwoord, weergave) in antwoorden.AsArray().Zip(weergaven))
        {
            Vervang(antwoord!, weergave, masker);
        }
    }

    private static JsonObject Vervang(JsonNode antwoord, Kwartaalmonitorweergave weergave, Masker masker)
    {
        Laat("ervaringen", "items", antwoord);
        Laat("verschillen", "registraties", antwoord);
        Vervang(string.Empty, antwoord, pad => masker(weergave, pad));
        return antwoord.AsObject();
    }

    private static void Laat(string lijst, string veld, JsonNode antwoord)
    {
        foreach (var deel in antwoord[lijst]!.AsArray())
        {
            deel!.AsObject().Remove(veld);
        }
    }

    /// <summary>An absent figure can be hidden too: that there is none says something.</summary>
    private static void Vervang(string pad, JsonNode node, Func<string, string?> tekst)
    {
        var delen = node is JsonObject velden
            ? velden.Select(v => (v.Key, v.Value)).ToList()
            : node.AsArray().Select((deel, i) => ($"{i}", deel)).ToList();
        foreach (var (naam, deel) in delen)
        {
            if (deel is JsonObject or JsonArray)
            {
                Vervang($"{pad}/{naam}", deel, tekst);
            }
            else if (node is JsonObject && tekst($"{pad}/{naam}") is { } vervanging)
            {
                node[naam] = vervanging;
            }
        }
    }
}
