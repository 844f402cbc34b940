using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Kwartaalmonitor;

public class De_monitor_van_de_kern_klopt(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task De_kwartaalmonitors_van_de_ingelezen_kern_zijn_de_verwachte_veld_voor_veld()
    {
        var kern = await Kern.Lees(Dienst);
        (await kern.Import.Importeer(kern.Regels)).Json["gelukt"]!.GetValue<int>().Should().Be(93);
        var verwacht = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "cases", "expected-monitor.json"), TestContext.Current.CancellationToken))!.AsObject();
        var coordinator = Dienst.Als(kern.Gemeente, "coordinator");

        verwacht.Count.Should().Be(6);
        foreach (var (naam, cijfers) in verwacht)
        {
            var (tuin, kwartaal) = (naam.Split('/')[0], naam.Split('/')[1]);
            var gekregen = (await coordinator.Get($"/v1/kwartaalmonitors/{tuin}-{kern.Gemeente}/{kwartaal}").Json()).AsObject();
            foreach (var (veld, waarde) in cijfers!.AsObject().Where(v => v.Key != "toekomsttuin"))
            {
                Zonder(gekregen[veld]).Should().Be(Zonder(waarde), $"{naam} {veld}");
            }

            gekregen["toekomsttuin"].Tekst().Should().Be($"{tuin}-{kern.Gemeente}");
        }
    }

    /// <summary>Numbers by their value: 50 is 50.0.</summary>
    private static string Zonder(JsonNode? json) => json switch
    {
        JsonObject velden => $"{{{string.Join(',', velden.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}:{Zonder(v.Value)}"))}}}",
        JsonArray reeks => $"[{string.Join(',', reeks.Select(Zonder))}]",
        JsonValue waarde when waarde.TryGetValue<decimal>(out var getal) => (getal / 1.000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => json?.ToJsonString() ?? "null",
    };
}
