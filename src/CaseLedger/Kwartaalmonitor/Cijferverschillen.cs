using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Which figures of a quarter are not what they were.</summary>
internal static class Cijferverschillen
{
    private static readonly Dictionary<string, Monitorrij> Velden = new()
    {
        ["totaal"] = Monitorrij.Totaal,
        ["wachtend"] = Monitorrij.Wachtend,
        ["aangemeld"] = Monitorrij.A,
        ["waarvanAnoniem"] = Monitorrij.A,
        ["waarvanHeraanmelding"] = Monitorrij.A,
        ["beeindigd"] = Monitorrij.B,
        ["nietIngestroomd"] = Monitorrij.B,
        ["zonderMinderjarigen"] = Monitorrij.C,
        ["vormen"] = Monitorrij.D,
        ["maatregelOverwogen"] = Monitorrij.E,
        ["maatregelen"] = Monitorrij.F,
        ["problematiek"] = Monitorrij.Problematiek,
    };

    /// <summary>Per row the figures that differ, in the order of the report.</summary>
    public static ILookup<Monitorrij, Cijferverschil> Tussen(Kwartaalcijfers vastgesteld, Kwartaalcijfers actueel)
    {
        var (was, isNu) = (Cijfers(vastgesteld), Cijfers(actueel));
        return was.Keys.Union(isNu.Keys)
            .Select(pad => new Cijferverschil(pad, was.GetValueOrDefault(pad), isNu.GetValueOrDefault(pad)))
            .Where(v => v.Vastgesteld != v.Actueel)
            .ToLookup(v => Velden[v.Cijfer.Split('/')[1]]);
    }

    /// <summary>Rows in which a figure can change because another row did: shares, and what is summed over quarters.</summary>
    public static IReadOnlyList<Monitorrij> Oorzaken(Monitorrij rij) => rij switch
    {
        Monitorrij.C or Monitorrij.E => [rij, Monitorrij.A],
        Monitorrij.D or Monitorrij.F or Monitorrij.Problematiek => [rij, Monitorrij.Totaal],
        _ => [rij],
    };

    private static Dictionary<string, decimal?> Cijfers(Kwartaalcijfers cijfers) => JsonSerializer.SerializeToNode(cijfers, ApiJson.Opties)!.AsObject()
        .Where(v => Velden.ContainsKey(v.Key))
        .SelectMany(v => Bladen($"/{v.Key}", v.Value))
        .ToDictionary();

    private static IEnumerable<KeyValuePair<string, decimal?>> Bladen(string pad, JsonNode? node) => node switch
    {
        JsonObject velden => velden.SelectMany(v => Bladen($"{pad}/{v.Key}", v.Value)),
        JsonArray delen => delen.SelectMany((deel, i) => Bladen($"{pad}/{i}", deel)),
        JsonValue waarde when waarde.GetValueKind() == JsonValueKind.Number => [new(pad, waarde.Deserialize<decimal>())],
        _ => [],
    };
}
