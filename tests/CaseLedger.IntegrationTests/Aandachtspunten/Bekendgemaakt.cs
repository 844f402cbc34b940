using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Aandachtspunten;

/// <summary>What the service made known, and when it looks again.</summary>
internal static class Bekendgemaakt
{
    /// <summary>Each signal of a household that was made known, as often as it was.</summary>
    public static async Task<List<(string Code, string Oorzaak)>> Bekend(this Omgeving dienst, Huis huis) =>
        [.. (await dienst.Vraag("select data ->> 'code', data ->> 'oorzaak' from caseledger.mt_events where type = 'AandachtspuntOntstaan' and data ->> 'huishoudenId' = $1", $"{huis.Id}"))
            .Select(r => ((string)r[0]!, (string)r[1]!))];

    /// <summary>For which day a household is planned; null for none.</summary>
    public static async Task<DateOnly?> Gepland(this Omgeving dienst, Huis huis) =>
        (await dienst.Vraag("select voor::timestamp from caseledger.signaalplanning where huishouden = $1", huis.Id)) is [[DateTime voor]] ? DateOnly.FromDateTime(voor) : null;

    /// <summary>What asks for attention now and was not made known.</summary>
    public static async Task<List<string>> Onbekend(this Omgeving dienst, Huis huis)
    {
        var bekend = (await dienst.Bekend(huis)).Select(b => (b.Code, JsonNode.Parse(b.Oorzaak)!["registratie"].Tekst())).ToHashSet();
        return [.. (await dienst.Als(huis.Gemeente).Get($"{huis.Adres}/aandachtspunten").Json()).Items()
            .Select(i => (Code: i!["code"].Tekst(), Registratie: i["registraties"]![0].Tekst()))
            .Where(i => !bekend.Contains(i))
            .Select(i => $"{huis.Id}: {i}")];
    }
}
