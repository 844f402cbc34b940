using CaseLedger.Platform;

namespace CaseLedger.IntegrationTests.Platform;

public class Een_sleutel_wordt_een_keer_gemaakt
{
    [Fact]
    public async Task Wie_tegelijk_een_sleutel_maakt_leest_dezelfde()
    {
        var map = Directory.CreateTempSubdirectory("caseledger-sleutels-");
        for (var ronde = 0; ronde < 50; ronde++)
        {
            var bestand = Path.Combine(map.FullName, $"{ronde}.sleutel");
            using var samen = new Barrier(8);
            var gelezen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    samen.SignalAndWait(TestContext.Current.CancellationToken);
                    Sleutelbestand.Maak(bestand);
                    return File.ReadAllText(bestand);
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));

            gelezen.Distinct().Should().ContainSingle().Which.Should().MatchRegex("^[0-9a-f]{64}$");
        }

        map.Delete(recursive: true);
    }
}
