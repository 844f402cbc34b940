using System.Collections.Concurrent;
using System.Diagnostics;

namespace CaseLedger.IntegrationTests.Platform;

public class Een_registratie_kost_weinig(PostgreSql postgres, ITestOutputHelper uitvoer) : Diensttest(postgres)
{
    private const int Hoogstens = 4;

    [Fact]
    public async Task Het_aantal_keren_naar_de_database_is_begrensd()
    {
        var huis = await Huis.Ingestroomd(Dienst);
        await huis.Doe("inzetregistraties", Huis.InzetBody(huis.Moeder), ("Idempotency-Key", "een")).Gelukt();
        var spoor = ActivityTraceId.CreateRandom();
        var opdrachten = new ConcurrentQueue<string>();
        using var luisteraar = new ActivityListener
        {
            ShouldListenTo = bron => bron.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = a =>
            {
                if (a.Source.Name == "Npgsql" && a.TraceId == spoor)
                {
                    opdrachten.Enqueue($"{a.DisplayName}: {a.GetTagItem("db.query.text") ?? a.GetTagItem("db.statement")}");
                }
            },
        };
        ActivitySource.AddActivityListener(luisteraar);

        await huis.Doe("inzetregistraties", Huis.InzetBody(huis.Moeder), ("Idempotency-Key", "twee"), ("traceparent", $"00-{spoor}-{ActivitySpanId.CreateRandom()}-01")).Gelukt();

        uitvoer.WriteLine($"{opdrachten.Count} round trips");
        foreach (var opdracht in opdrachten)
        {
            uitvoer.WriteLine(opdracht);
        }

        opdrachten.Count.Should().BeInRange(1, Hoogstens, string.Join('\n', opdrachten));
    }
}
