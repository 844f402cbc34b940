using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Which id of the service stands for which readable one of the examples.</summary>
internal sealed partial class Voorbeeldids(string bestand)
{
    private readonly Dictionary<string, string> echt = [];

    private long laatste = Vorm().Matches(bestand).Max(m => long.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));

    /// <summary>A text of the examples with ids of the service.</summary>
    public string Echt(string tekst) => echt.Aggregate(tekst, (t, id) => t.Replace(id.Key, id.Value, StringComparison.Ordinal));

    /// <summary>An answer of the service with ids of the examples; what it made gets the ids that the example gave it.</summary>
    public JsonNode Leesbaar(JsonNode antwoord, JsonNode voorbeeld)
    {
        if (antwoord["huishoudenId"] is null)
        {
            Onthoud(antwoord["registratieId"], voorbeeld["registratieId"]);
            return Vervang(antwoord);
        }

        Onthoud(antwoord["huishoudenId"], voorbeeld["huishoudenId"]);
        var gemaakt = voorbeeld["registraties"]!.AsArray();
        foreach (var (i, registratie) in antwoord["registraties"]!.AsArray().Index())
        {
            Onthoud(registratie!["registratieId"], i < gemaakt.Count ? gemaakt[i]!["registratieId"] : Volgende());
        }

        return Vervang(antwoord);
    }

    private JsonNode Vervang(JsonNode antwoord) =>
        JsonNode.Parse(echt.Aggregate(antwoord.ToJsonString(), (t, id) => t.Replace(id.Value, id.Key, StringComparison.Ordinal)))!;

    private void Onthoud(JsonNode? id, JsonNode? leesbaar) => echt[leesbaar.Tekst()] = id.Tekst();

    private string Volgende() => string.Create(CultureInfo.InvariantCulture, $"0199f000-0000-7000-8000-{++laatste:d12}");

    [GeneratedRegex("0199f000-0000-7000-8000-([0-9]{12})")]
    private static partial Regex Vorm();
}
