using System.Text.Json;
using CaseLedger.Platform;

namespace CaseLedger.Specs;

/// <summary>The rules as published; approved by eye against the table of the trajectory's rules.</summary>
public sealed class RegelboekSpecs
{
    private static readonly JsonSerializerOptions Leesbaar = new(ApiJson.Opties) { WriteIndented = true };

    [Fact]
    public void De_gepubliceerde_regels_zijn_de_goedgekeurde()
    {
        var bestand = Path.Combine(Wortel(), "api-specs", "regels.json");
        var nu = JsonSerializer.Serialize(Regels.Alle.Select(Regelverwijzing.Van), Leesbaar) + "\n";
        if (Environment.GetEnvironmentVariable("CASELEDGER_GOEDKEUREN") == "1")
        {
            File.WriteAllText(bestand, nu);
        }

        nu.Should().Be(File.ReadAllText(bestand));
    }

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map!.FullName, "CaseLedger.sln")))
        {
            map = map.Parent;
        }

        return map.FullName;
    }
}
