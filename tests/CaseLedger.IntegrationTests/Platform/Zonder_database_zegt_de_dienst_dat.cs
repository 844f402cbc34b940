namespace CaseLedger.IntegrationTests.Platform;

public class Zonder_database_zegt_de_dienst_dat(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly TimeSpan Uiterlijk = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Een_503_zolang_de_database_weg_is_en_daarna_gaat_alles_verder()
    {
        await using var omleiding = new Omleiding();
        var dienst = await Dienst.Start(Postgres, omleiding.Leid);
        var huis = await Huis.Nieuw(dienst);
        var body = huis.Body(Huis.InzetBody(huis.Moeder));
        var sleutel = ("Idempotency-Key", "een");
        var import = dienst.Als(huis.Gemeente, "import");

        omleiding.Knip();
        foreach (var antwoord in new[]
        {
            await huis.Systeem.Get(huis.Adres),
            await huis.Systeem.Get($"{huis.Adres}/tijdlijn"),
            await huis.Doe("inzetregistraties", body, sleutel),
            await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding()),
            await huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = "x" }),
            await huis.Systeem.Get("/v1/toekomsttuinen"),
            await import.Importeer(["{}"]),
            await dienst.Onbekende().Get("/healthz"),
        })
        {
            antwoord.IsProbleem(503, "niet-beschikbaar").Kop("Retry-After").Should().NotBeNull();
        }

        (await dienst.Onbekende().Get("/v1/regels")).Status.Should().Be(200);
        omleiding.Herstel();

        await Tot(async () => (await huis.Doe("inzetregistraties", body, sleutel)).Status == 201);
        await Tot(async () => (await dienst.Onbekende().Get("/healthz")).Status == 200);
        (await huis.Dossier())["versie"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task Verbroken_verbindingen_worden_vervangen()
    {
        var dienst = await Dienst.Start(Postgres);
        var huis = await Huis.Nieuw(dienst);

        await dienst.Vraag("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

        await Tot(async () =>
        {
            var antwoord = await huis.Systeem.Get(huis.Adres);
            return antwoord.Status == 200 || (antwoord.IsProbleem(503).Status == 200);
        });
        await huis.Inzet(huis.Moeder).Gelukt();
    }

    /// <summary>Waits until something is so.</summary>
    private static async Task Tot(Func<Task<bool>> gebeurd)
    {
        using var einde = new CancellationTokenSource(Uiterlijk);
        while (!await gebeurd())
        {
            await Task.Delay(20, einde.Token);
        }
    }
}
