using CaseLedger.Bench.Fuzz;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Bench;

/// <summary>A small round of the fuzzer (F5); the full one is <c>./caseledger fuzz</c>.</summary>
public class Wat_er_ook_binnenkomt_het_antwoord_klopt(PostgreSql postgres) : Diensttest(postgres)
{
    private const int Aantal = 1500;
    private const int Zaad = 1;

    [Fact]
    public async Task Geen_5xx_geen_binnenkant_en_altijd_een_antwoord_van_het_contract()
    {
        await using var dienst = await Knooppunten.Start(Postgres, 1, TimeProvider.System.GetUtcNow());
        var afspraken = Afspraken.Lees(Goedgekeurd.Lees("openapi.json"));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = dienst.Draaiend[0].Adres };

        var (vondsten, statussen) = await Fuzzopdracht.Loop(afspraken, dienst.Sleutelmap, Aantal, Zaad, http, _ => { }, TestContext.Current.CancellationToken);

        vondsten.Select(v => $"{v.Fout}\n  {v.Verzoek.Curl(http.BaseAddress!)}\n  {v.Antwoord.Tekst}").Take(5).Should().BeEmpty();
        dienst.Draaiend[0].Uitvoer.Split('\n').Where(r => r.StartsWith("fail:", StringComparison.Ordinal) || r.StartsWith("crit:", StringComparison.Ordinal)).Should().BeEmpty();
        statussen.Keys.Should().Contain([200, 201, 400, 401, 403, 404, 409, 415], "a round reaches what is behind the gates");
    }

    [Fact]
    public async Task Hetzelfde_zaad_maakt_dezelfde_keuzes()
    {
        var afspraken = Afspraken.Lees(Goedgekeurd.Lees("openapi.json"));
        var dienst = Dienst;
        async Task<List<string>> Loop()
        {
            List<string> gestuurd = [];
            var ronde = new Ronde(afspraken, Zaad, new Bellers(dienst.Sleutelmap, "0001", "regio"), (verzoek, _) =>
            {
                gestuurd.Add($"{verzoek.Methode} {verzoek.Pad.Split('?')[0].Count(t => t == '/')} {string.Join(',', verzoek.Koppen.Select(k => k.Naam))}");
                return Task.FromResult(new Ontvangen(404, new Dictionary<string, string>(), null, string.Empty));
            });
            await ronde.Loop(100, () => { }, TestContext.Current.CancellationToken);
            return gestuurd;
        }

        (await Loop()).Should().Equal(await Loop());
    }
}
