using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseLedger.Auditspoor;

/// <summary>Writes recorded data as lists of names and values, for any fact alike. It gets JSON as this reader may see it.</summary>
/// <param name="bekenden">What ids stand for: leden and registrations.</param>
internal sealed partial class Gegevenslijst(IReadOnlyDictionary<string, Html> bekenden)
{
    /// <summary>The fields of an object; nothing when there are none.</summary>
    public Html Van(JsonNode? velden) => velden is JsonObject { Count: > 0 } gevuld
        ? Html.Van($"<dl>\n{Html.Van(gevuld.Where(v => v.Value is not null).Select(v => Regel(Naam(v.Key), Waarde(v.Value))))}</dl>")
        : Html.Leeg;

    /// <summary>A name with its value.</summary>
    public static Html Regel(string naam, Html waarde) => Html.Van($"<div><dt>{naam}</dt><dd>{waarde}</dd></div>\n");

    /// <summary>A value: a code in words, a moment in local time, of an id what it stands for.</summary>
    public Html Waarde(JsonNode? node) => node switch
    {
        JsonObject velden => Van(velden),
        JsonArray { Count: 0 } => Html.Van($"geen"),
        JsonArray lijst => Html.Van($"<ul>{Html.Van(lijst.Select(d => Html.Van($"<li>{Waarde(d)}</li>")))}</ul>"),
        _ => node?.GetValueKind() switch
        {
            null => Html.Leeg,
            JsonValueKind.True => Html.Van($"ja"),
            JsonValueKind.False => Html.Van($"nee"),
            JsonValueKind.String => Tekst(node.GetValue<string>()),
            _ => Html.Van($"{node.ToJsonString()}"),
        },
    };

    private Html Tekst(string tekst) => bekenden.TryGetValue(tekst, out var bekende) ? bekende : Html.Van($"{Leesbaar(tekst)}");

    private static string Leesbaar(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag.Voluit()
        : DateTimeOffset.TryParseExact(tekst, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.Voluit()
        : Codevorm().IsMatch(tekst) ? Code.Woorden(tekst) : tekst;

    /// <summary><c>toestemmingId</c> is about a toestemming.</summary>
    private static string Naam(string veld)
    {
        var woorden = Code.Woorden(veld.EndsWith("Id", StringComparison.Ordinal) ? veld[..^2] : veld);
        return $"{char.ToUpperInvariant(woorden[0])}{woorden[1..]}";
    }

    [GeneratedRegex("^[a-z]+([A-Z][a-z0-9]+)+$")]
    private static partial Regex Codevorm();
}
