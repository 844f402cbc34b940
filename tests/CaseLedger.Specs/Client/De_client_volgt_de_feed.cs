namespace CaseLedger.Specs.Client;

using System.Net;
using CaseLedger.Client;

public sealed class De_client_volgt_de_feed
{
    private readonly Dienst_op_papier dienst = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_lege_bladzijden_en_storingen_heen_zonder_iets_over_te_slaan()
    {
        dienst.Geeft(HttpStatusCode.OK, Bladzijde(7, 5, 6));
        Enumerable.Range(0, 12).ToList().ForEach(_ => dienst.Weigert(HttpStatusCode.ServiceUnavailable, "database-weg"));
        dienst.Valt(new HttpRequestException("geen lijn")).Geeft(HttpStatusCode.OK, Bladzijde(9)).Geeft(HttpStatusCode.OK, Bladzijde(10, 10));

        var posities = await Volg(4, 3);

        posities.Should().Equal(5, 6, 10);
        dienst.Gevraagd.Select(v => v.Verzoek).Distinct().Should().Equal(new[] { 4, 7, 9 }.Select(na => $"GET /v1/gebeurtenissen?na={na}&limiet=1000&wacht=30"));
        dienst.Klok.Gewacht.Count(w => w == TimeSpan.FromSeconds(30)).Should().Be(2, "each time that the repeats of one call were not enough");
    }

    [Fact]
    public async Task Een_positie_die_verlopen_is_wordt_gezegd()
    {
        dienst.Weigert(HttpStatusCode.Gone, "positie-verlopen");

        await FluentActions.Awaiting(() => Volg(1, 1)).Should().ThrowAsync<ProbleemException>().Where(f => f.Code == "positie-verlopen");
    }

    [Fact]
    public async Task Annuleren_eindigt_het_volgen_ook_in_een_storing()
    {
        using var annuleer = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        dienst.Klok.Bij = beurt => Array.ForEach(beurt == 3 ? [annuleer] : Array.Empty<CancellationTokenSource>(), a => a.Cancel());
        Enumerable.Range(0, 9).ToList().ForEach(_ => dienst.Valt(new HttpRequestException("geen lijn")));

        await FluentActions.Awaiting(async () => await dienst.Client().Volg(0, annuleer.Token).GetAsyncEnumerator(annuleer.Token).MoveNextAsync()).Should().ThrowAsync<OperationCanceledException>();
    }

    private async Task<List<long>> Volg(long na, int aantal)
    {
        var posities = new List<long>();
        await foreach (var gebeurtenis in dienst.Client().Volg(na, Stop).Take(aantal))
        {
            posities.Add(gebeurtenis.Positie);
        }

        return posities;
    }

    private static string Bladzijde(long positie, params long[] items) => $$"""
        { "items": [ {{string.Join(", ", items.Select(i => $$"""
        { "positie": {{i}}, "id": "0199f000-0000-7000-8000-000000000001", "type": "RegieGewisseld", "huishoudenId": "0199f000-0000-7000-8000-000000000002",
          "gemeente": "0402", "gebeurdOp": "2026-01-05T12:00:00Z", "vastgelegdOp": "2026-01-05T12:00:01Z", "dataref": "/v1/huishoudens/x" }
        """))}} ], "positie": {{positie}} }
        """;
}
