namespace CaseLedger.Specs.Client;

using System.Net;
using System.Text.Json;
using CaseLedger.Client;

public sealed class De_client_leest_wat_de_dienst_zegt
{
    private static readonly Guid Huishouden = Guid.Parse("0199f000-0000-7000-8000-000000000001");
    private readonly Dienst_op_papier dienst = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_weigering_is_een_ProbleemException_met_alles_wat_erin_staat()
    {
        dienst.Geeft(HttpStatusCode.Conflict, """
            { "type": "/v1/problemen/regel-gebroken", "title": "Een regel staat dit in de weg", "status": 409, "detail": "Leg vast waarom.", "instance": "/v1/huishoudens",
              "velden": [ { "pad": "/leden/0", "melding": "Onbekend." } ], "regels": [ { "id": "R10", "aard": "normatief", "tekst": "Tekst.", "bron": "S1", "afwijkingMogelijk": true } ],
              "huidigeVersie": 12, "huishoudenId": "0199f000-0000-7000-8000-000000000001", "watLaterKomt": 1 }
            """, "application/problem+json");

        var fout = (await dienst.Client().Awaiting(c => c.HaalDossier(Huishouden, annuleer: Stop)).Should().ThrowAsync<ProbleemException>()).Which;

        (fout.Code, fout.Status, fout.HuidigeVersie, fout.HuishoudenId).Should().Be(("regel-gebroken", 409, 12, Huishouden));
        (fout.Probleem.Detail, fout.Probleem.Instance, fout.Probleem.Velden![0].Pad, fout.Probleem.Regels![0].Id).Should().Be(("Leg vast waarom.", "/v1/huishoudens", "/leden/0", "R10"));
        fout.Message.Should().Contain("Leg vast waarom. /leden/0: Onbekend. R10: Tekst.");
    }

    [Theory]
    [InlineData("<html>Bad Request</html>", "text/html")]
    [InlineData("geen json", "application/problem+json")]
    public async Task Ook_een_weigering_van_iets_ertussen_is_een_ProbleemException(string inhoud, string mediatype)
    {
        dienst.Geeft(HttpStatusCode.BadRequest, inhoud, mediatype);

        var fout = (await dienst.Client().Awaiting(c => c.HaalDossier(Huishouden, annuleer: Stop)).Should().ThrowAsync<ProbleemException>()).Which;

        (fout.Code, fout.Status, fout.Probleem.Detail).Should().Be(("about:blank", 400, inhoud));
    }

    [Fact]
    public async Task Een_lijst_gaat_door_op_de_volgende_bladzijde()
    {
        dienst.Geeft(HttpStatusCode.OK, $$"""{ "items": [ {{Regel(1)}}, {{Regel(2)}} ] }""", koppen: [("Link", "</v1/huishoudens?limiet=2&na=AA>; rel=\"next\"")])
            .Geeft(HttpStatusCode.OK, $$"""{ "items": [ {{Regel(3)}} ] }""");

        var versies = new List<long>();
        await foreach (var regel in dienst.Client().LijstHuishoudens("huizen & zo", Dossierstatus.InTraject, limiet: 2, annuleer: Stop))
        {
            versies.Add(regel.Versie);
        }

        versies.Should().Equal(1, 2, 3);
        dienst.Gevraagd.Select(v => v.Verzoek).Should().Equal("GET /v1/huishoudens?toekomsttuin=huizen%20%26%20zo&status=inTraject&limiet=2", "GET /v1/huishoudens?limiet=2&na=AA");
    }

    [Fact]
    public async Task Een_import_wordt_gevolgd_tot_zijn_einde_en_per_regel_gelezen()
    {
        const string Stand = """{ "id": "0199f000-0000-7000-8000-000000000001", "status": "STATUS", "regels": 2, "verwerkt": 1, "gelukt": 1, "mislukt": 0, "overgeslagen": 0, "alAanwezig": 0, "_links": {} }""";
        dienst.Geeft(HttpStatusCode.OK, Stand.Replace("STATUS", "bezig", StringComparison.Ordinal)).Geeft(HttpStatusCode.OK, Stand.Replace("STATUS", "klaar", StringComparison.Ordinal))
            .Geeft(HttpStatusCode.OK, "{ \"regel\": 1, \"uitkomst\": \"gelukt\" }\n{ \"regel\": 2, \"uitkomst\": \"mislukt\" }\n", "application/x-ndjson");
        var client = dienst.Client();
        var gezien = new Meelezer<Importvoortgang>();

        (await client.WachtOpImport(Huishouden, gezien, Stop)).Status.Should().Be(Importstatus.Klaar);
        var uitkomsten = new List<Regeluitkomst>();
        await foreach (var regel in client.LijstImportregels(Huishouden, annuleer: Stop))
        {
            uitkomsten.Add(regel.Uitkomst);
        }

        gezien.Gelezen.Select(s => s.Status).Should().Equal(Importstatus.Bezig, Importstatus.Klaar);
        uitkomsten.Should().Equal(Regeluitkomst.Gelukt, Regeluitkomst.Mislukt);
        dienst.Klok.Gewacht.Should().ContainSingle();
    }

    [Fact]
    public async Task Een_andere_vorm_komt_als_stroom()
    {
        dienst.Geeft(HttpStatusCode.OK, "rij;aantal\n", "text/csv");

        var csv = await dienst.Client().Stuur<Stream>(HttpMethod.Get, new Uri("kwartaalmonitors/huizen/2024-4", UriKind.Relative), oproep: new Oproepopties { Mediatype = "text/csv" }, annuleer: Stop);

        (await new StreamReader(csv.Waarde).ReadToEndAsync(Stop)).Should().Be("rij;aantal\n");
        dienst.Gevraagd[0].Koppen.Accept.ToString().Should().Be("text/csv");
    }

    [Fact]
    public async Task Wat_zonder_inhoud_lukt_is_gelukt()
    {
        dienst.Geeft(HttpStatusCode.NoContent);

        (await dienst.Client().BeeindigBewaarplicht(Huishouden, Huishouden, new Bewaarplichtverzoek { Reden = "Voorbij." }, annuleer: Stop)).Herhaald.Should().BeFalse();
    }

    [Fact]
    public void Een_code_die_later_kwam_wordt_gelezen_maar_niet_verstuurd()
    {
        JsonSerializer.Deserialize<Regime[]>("""[ "metToestemming", "metIetsNieuws" ]""").Should().Equal(Regime.MetToestemming, Regime.NietHerkend);
        JsonSerializer.Deserialize<Monitorrij>("\"A\"").Should().Be(Monitorrij.A);
        JsonSerializer.Serialize(Monitorrij.A).Should().Be("\"A\"");
        FluentActions.Invoking(() => JsonSerializer.Serialize(Regime.NietHerkend)).Should().Throw<JsonException>();
    }

    private static string Regel(int versie) =>
        $$"""{ "huishoudenId": "{{Huishouden}}", "versie": {{versie}}, "toekomsttuin": "huizen", "status": "inTraject", "traject": 1, "anoniem": false, "regime": null, "_links": {} }""";

    private sealed class Meelezer<T> : IProgress<T>
    {
        public List<T> Gelezen { get; } = [];

        public void Report(T value) => Gelezen.Add(value);
    }
}
