using System.Text.Json.Nodes;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The case file of the core: eight households, 93 lines; for one test, in a gemeente of its own.</summary>
internal sealed class Kern
{
    private static readonly string[] Tuinen = ["hilversum", "huizen", "gooise-meren"];

    public required Dienst Dienst { get; init; }

    public required string Gemeente { get; init; }

    public required IReadOnlyList<string> Regels { get; init; }

    public required Systeem Import { get; init; }

    public required Systeem Team { get; init; }

    public static async Task<Kern> Lees(Dienst dienst, string? huishouden = null, string bestand = "kern.ndjson")
    {
        var gemeente = Dienst.NieuweGemeente();
        var tekst = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "cases", bestand));
        foreach (var tuin in Tuinen)
        {
            tekst = tekst.Replace($"\"toekomsttuin\": \"{tuin}\"", $"\"toekomsttuin\": \"{await dienst.NieuweTuin(gemeente, tuin)}\"", StringComparison.Ordinal);
        }

        return new Kern
        {
            Dienst = dienst,
            Gemeente = gemeente,
            Regels = [.. tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(r => huishouden is null || Json(r)["huishouden"].Tekst() == huishouden)],
            Import = dienst.Als(gemeente, "import"),
            // Reads all households of the file, as nobody of a team could.
            Team = dienst.Als(gemeente, "auditor", claims: ("doelbinding", "toezicht")),
        };
    }

    public static JsonObject Json(string regel) => JsonNode.Parse(regel)!.AsObject();

    /// <summary>The household with this reference.</summary>
    public async Task<Guid> Zoek(string referentie) =>
        (await Team.Post("/v1/huishoudens/_zoek", new { systeem = "demo", id = referentie }).Json()).Items()[0]!["huishoudenId"]!.GetValue<Guid>();
}
