using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

/// <summary>The toegangslog as it is stored.</summary>
internal static class Regels
{
    private const string Vraag = "select convert_from(bytes, 'UTF8') from caseledger.toegangslog where gemeente = $1 and not id = any($2)";

    /// <summary>The lines that a request left in a gemeente.</summary>
    public static async Task<List<JsonNode>> Van(this Omgeving dienst, string gemeente, Func<Task> verzoek)
    {
        var eerder = (await dienst.Vraag("select id from caseledger.toegangslog where gemeente = $1", gemeente)).Select(r => (Guid)r[0]!).ToArray();
        await verzoek();
        return [.. (await dienst.Vraag(Vraag, gemeente, eerder)).Select(r => JsonNode.Parse((string)r[0]!)!)];
    }

    /// <summary>What, how it ended, and whether it names a household.</summary>
    public static string Kort(this JsonNode regel) => $"{regel["wat"].Tekst()} {regel["uitkomst"].Tekst()}{(regel["huishouden"] is null ? "" : " huishouden")}";
}
