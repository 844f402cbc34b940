namespace CaseLedger.Specs.Client;

using System.Net;
using CaseLedger.Client;

public sealed class De_client_herhaalt_wat_veilig_is
{
    private const string Gelukt = """{ "huishoudenId": "0199f000-0000-7000-8000-000000000001", "versie": 7, "registraties": [], "aandachtspunten": [], "_links": {} }""";
    private static readonly Guid Huishouden = Guid.Parse("0199f000-0000-7000-8000-000000000001");
    private static readonly MeldKlacht Klacht = new() { GebeurdOp = Wachtklok.Nu, Bij = "klachtenfunctionaris" };
    private readonly Dienst_op_papier dienst = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_registratie_houdt_haar_sleutel_en_inhoud_over_alle_pogingen()
    {
        dienst.Valt(new HttpRequestException("geen lijn")).Weigert(HttpStatusCode.ServiceUnavailable, "database-weg").Valt(new TaskCanceledException("timeout")).Geeft(HttpStatusCode.Created, Gelukt);

        var resultaat = await dienst.Client().MeldKlacht(Huishouden, Klacht, annuleer: Stop);

        resultaat.Waarde.Versie.Should().Be(7);
        dienst.Gevraagd.Should().HaveCount(4).And.OnlyContain(v => v.Verzoek == $"POST /v1/huishoudens/{Huishouden}/klachten" && v.Inhoud == dienst.Gevraagd[0].Inhoud);
        Sleutels().Should().ContainSingle().Which.Should().MatchRegex("^[0-9a-f-]{36}$");
        dienst.Gevraagd.Select(v => v.Koppen.Authorization!.Parameter).Should().Equal("token-1", "token-2", "token-3", "token-4");
    }

    [Fact]
    public async Task Elke_registratie_heeft_een_eigen_sleutel()
    {
        dienst.Geeft(HttpStatusCode.Created, Gelukt).Geeft(HttpStatusCode.Created, Gelukt);
        var client = dienst.Client();

        await client.MeldKlacht(Huishouden, Klacht, annuleer: Stop);
        await client.MeldKlacht(Huishouden, Klacht, annuleer: Stop);

        Sleutels().Should().HaveCount(2);
    }

    [Fact]
    public async Task Wat_de_beller_vraagt_staat_in_de_koppen()
    {
        dienst.Geeft(HttpStatusCode.Created, Gelukt, koppen: [("ETag", "\"7\""), ("Idempotent-Replay", "true"), ("Location", "/v1/huishoudens/x")]);

        var resultaat = await dienst.Client(o => o with { Doelbinding = Doelbinding.Triage }).MeldKlacht(
            Huishouden, Klacht, new Oproepopties { Sleutel = "regas-17", AlsVersie = 6, Doelbinding = Doelbinding.Klacht }, Stop);

        var koppen = dienst.Gevraagd[0].Koppen;
        Sleutels().Should().Equal("regas-17");
        koppen.IfMatch.ToString().Should().Be("\"6\"");
        koppen.GetValues("X-Doelbinding").Should().Equal("klacht");
        (resultaat.Versie, resultaat.Herhaald, resultaat.Locatie!.ToString()).Should().Be((7, true, "/v1/huishoudens/x"));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("Mon, 05 Jan 2026 12:00:20 GMT", 20)]
    public async Task Retry_After_gaat_voor(string kop, int seconden)
    {
        dienst.Weigert(HttpStatusCode.TooManyRequests, "te-veel", ("Retry-After", kop)).Geeft(HttpStatusCode.OK, """{ "items": [] }""");

        await foreach (var _ in dienst.Client().LijstRegels(annuleer: Stop))
        {
        }

        dienst.Klok.Gewacht.Should().Equal(TimeSpan.FromSeconds(seconden));
    }

    [Fact]
    public async Task Anders_wordt_elke_wacht_langer_tot_de_langste_en_na_de_laatste_herhaling_is_het_een_probleem()
    {
        Enumerable.Range(0, 6).ToList().ForEach(_ => dienst.Weigert(HttpStatusCode.ServiceUnavailable, "database-weg"));
        var client = dienst.Client(o => o with { Herhalingen = 5, EersteWacht = TimeSpan.FromSeconds(1), LangsteWacht = TimeSpan.FromSeconds(10) });

        var fout = await client.Awaiting(c => c.HaalDossier(Huishouden, annuleer: Stop)).Should().ThrowAsync<ProbleemException>();

        fout.Which.Status.Should().Be(503);
        dienst.Klok.Gewacht.Zip([1.0, 2, 4, 8, 10]).Should().HaveCount(5).And.OnlyContain(w => w.First.TotalSeconds > w.Second * 0.49 && w.First.TotalSeconds <= w.Second);
    }

    [Fact]
    public async Task Een_te_lange_Retry_After_wordt_niet_afgewacht_maar_verteld()
    {
        dienst.Weigert(HttpStatusCode.TooManyRequests, "te-veel", ("Retry-After", "3600"));

        var fout = await dienst.Client().Awaiting(c => c.HaalDossier(Huishouden, annuleer: Stop)).Should().ThrowAsync<ProbleemException>();

        fout.Which.HerhaalNa.Should().Be(TimeSpan.FromHours(1));
        dienst.Klok.Gewacht.Should().BeEmpty();
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "ongeldig")]
    [InlineData(HttpStatusCode.Conflict, "gelijktijdig-gewijzigd")]
    [InlineData(HttpStatusCode.PreconditionFailed, "versie-anders")]
    [InlineData(HttpStatusCode.RequestTimeout, "te-laat")]
    [InlineData(HttpStatusCode.InternalServerError, "fout")]
    public async Task Een_weigering_wordt_niet_herhaald(HttpStatusCode status, string code)
    {
        dienst.Weigert(status, code);

        var fout = await dienst.Client().Awaiting(c => c.MeldKlacht(Huishouden, Klacht, annuleer: Stop)).Should().ThrowAsync<ProbleemException>();

        (fout.Which.Code, fout.Which.Status).Should().Be((code, (int)status));
        dienst.Gevraagd.Should().ContainSingle();
    }

    [Fact]
    public async Task Wat_geen_sleutel_kent_wordt_niet_herhaald_als_het_gelukt_kan_zijn()
    {
        var verzoek = new Toekomsttuin { Code = "huizen", Naam = "Huizen", Gemeente = "0406", Regio = "regio" };
        dienst.Valt(new HttpRequestException("geen lijn")).Weigert(HttpStatusCode.TooManyRequests, "te-veel").Weigert(HttpStatusCode.ServiceUnavailable, "database-weg");
        var client = dienst.Client();

        await client.Awaiting(c => c.LegToekomsttuinVast(verzoek, annuleer: Stop)).Should().ThrowAsync<HttpRequestException>();
        await client.Awaiting(c => c.LegToekomsttuinVast(verzoek, annuleer: Stop)).Should().ThrowAsync<ProbleemException>().Where(f => f.Status == 503);

        dienst.Gevraagd.Should().HaveCount(3, "429 says that nothing was done").And.OnlyContain(v => !v.Koppen.Contains("Idempotency-Key"));
    }

    [Fact]
    public async Task Annuleren_gaat_voor_wachten_en_is_geen_storing()
    {
        using var annuleer = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        dienst.Klok.Bij = _ => annuleer.Cancel();
        dienst.Weigert(HttpStatusCode.ServiceUnavailable, "database-weg").Weigert(HttpStatusCode.ServiceUnavailable, "database-weg");

        await dienst.Client().Awaiting(c => c.HaalDossier(Huishouden, annuleer: annuleer.Token)).Should().ThrowAsync<OperationCanceledException>();

        dienst.Gevraagd.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Een_import_begint_opnieuw_als_de_stroom_terug_kan(bool terug, int pogingen)
    {
        dienst.Valt(new HttpRequestException("geen lijn")).Geeft(HttpStatusCode.Accepted, """{ "id": "0199f000-0000-7000-8000-000000000001", "status": "bezig", "regels": 0, "verwerkt": 0, "gelukt": 0, "mislukt": 0, "overgeslagen": 0, "alAanwezig": 0, "_links": {} }""");
        using var stroom = new Bron_zonder_terug("kop{}\n{}\n"u8.ToArray(), terug);
        stroom.ReadExactly(new byte[3]);

        var poging = async () => (await dienst.Client().Importeer(stroom, annuleer: Stop)).Waarde.Status;

        if (terug)
        {
            (await poging()).Should().Be(Importstatus.Bezig);
        }
        else
        {
            await poging.Should().ThrowAsync<HttpRequestException>();
        }

        dienst.Gevraagd.Should().HaveCount(pogingen).And.OnlyContain(v => v.Inhoud == "{}\n{}\n");
    }

    private List<string> Sleutels() => [.. dienst.Gevraagd.SelectMany(v => v.Koppen.GetValues("Idempotency-Key")).Distinct()];

    private sealed class Bron_zonder_terug(byte[] inhoud, bool terug) : MemoryStream(inhoud)
    {
        public override bool CanSeek => terug;
    }
}
