using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Koppelingen;

/// <summary>Who follows the feed gets every registration of its gemeenten once, in order, and nothing else.</summary>
public class De_feed_slaat_niets_over(PostgreSql postgres)
{
    private const string Feed = "/v1/gebeurtenissen";
    private const int Huishoudens = 10;
    private const int Stappen = 6;
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ook_niet_als_velen_tegelijk_vastleggen_en_andere_transacties_blijven_hangen_of_mislukken()
    {
        var dienst = await Dienst.Start(postgres);
        await using var traag = await dienst.Verbind();
        await using var hangt = await traag.BeginTransactionAsync(stop);
        await Wacht(traag);
        await using var mislukt = await dienst.Verbind();
        await using (var afgebroken = await mislukt.BeginTransactionAsync(stop))
        {
            await Wacht(mislukt);
            await afgebroken.RollbackAsync(stop);
        }

        var gemeenten = Enumerable.Range(0, Huishoudens).Select(_ => Omgeving.NieuweGemeente()).ToList();
        var gelezen = new List<JsonNode>();
        using var klaar = new CancellationTokenSource();
        var lezer = Task.Run(() => Volg(dienst.Als(string.Join(',', gemeenten), "systeem"), gelezen, klaar.Token), stop);
        await Task.WhenAll(gemeenten.Select(async gemeente =>
        {
            var huis = new Huis { Dienst = dienst, Systeem = dienst.Als(gemeente), Gemeente = gemeente, Tuin = await dienst.NieuweTuin(gemeente) };
            huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding()).Gelukt()).HuishoudenId);
            await huis.Toestemming(huis.Moeder).Gelukt();
            await huis.Triage().Gelukt();
            for (var i = 0; i < Stappen; i++)
            {
                await huis.Inzet().Gelukt();
            }
        }));
        await hangt.CommitAsync(stop);
        await klaar.CancelAsync();
        await lezer;

        var vastgelegd = (await dienst.Vraag("select e.id from caseledger.mt_events e where e.stream_id in (select id from caseledger.huishoudens) or e.type = 'AandachtspuntOntstaan'")).Select(r => (Guid)r[0]!);
        gelezen.Select(g => g["id"]!.GetValue<Guid>()).Should().BeEquivalentTo(vastgelegd, "each is there, once");
        gelezen.Select(g => g["positie"]!.GetValue<long>()).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        var volgorde = await dienst.Vraag("select id from caseledger.mt_events where stream_id in (select id from caseledger.huishoudens) order by stream_id, version");
        gelezen.Where(g => g["type"].Tekst() != "AandachtspuntOntstaan").GroupBy(g => g["huishoudenId"]!.GetValue<Guid>()).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)
            .SelectMany(g => g.Select(x => x["id"]!.GetValue<Guid>())).Should().Equal(volgorde.Select(r => (Guid)r[0]!), "of a household in the order in which it was recorded");
    }

    [Fact]
    public async Task Een_systeem_ziet_dat_er_iets_is_vastgelegd_en_waar_niet_wat()
    {
        var dienst = await Dienst.Gedeeld(postgres);
        var huis = await Huis.Nieuw(dienst);
        var pagina = await Verder(dienst.Als(huis.Gemeente, "systeem"), 0);

        var item = Vastgelegd(pagina).Should().ContainSingle().Subject!.AsObject();
        item.Select(v => v.Key).Should().Equal("positie", "id", "type", "huishoudenId", "gemeente", "gebeurdOp", "vastgelegdOp", "dataref");
        (item["type"].Tekst(), item["huishoudenId"]!.GetValue<Guid>(), item["gemeente"].Tekst(), item["gebeurdOp"].Tekst()).Should().Be(("HuishoudenAangemeld", huis.Id, huis.Gemeente, Huis.Op(Huis.Begin.AddHours(1))));
        (await huis.Systeem.Get(item["dataref"].Tekst()).Json())["registratieId"]!.GetValue<Guid>().Should().Be(item["id"]!.GetValue<Guid>());
        (await Verder(dienst.Als(Omgeving.NieuweGemeente(), "systeem"), 0)).Items().Should().BeEmpty("it is another gemeente's");
        Vastgelegd(await Verder(dienst.Als(huis.Gemeente, "systeem"), pagina["positie"]!.GetValue<long>())).Should().BeEmpty();
    }

    [Fact]
    public async Task Een_leeg_antwoord_laat_geen_regel_in_het_toegangslog_na_en_een_vol_wel()
    {
        var dienst = await Dienst.Gedeeld(postgres);
        var huis = await Huis.Leeg(dienst);
        var systeem = dienst.Als(huis.Gemeente, "systeem", client: "volger");
        Task<long> Regels() => dienst.Waarde<long>("select count(*) from caseledger.toegangslog where gemeente = $1 and convert_from(bytes, 'UTF8')::json ->> 'wat' = 'GET gebeurtenissen'", huis.Gemeente);
        await Verder(systeem, 0);
        (await Regels()).Should().Be(0);

        await huis.Buren();
        await Verder(systeem, 0);
        (await Regels()).Should().Be(1);
    }

    [Fact]
    public async Task Van_een_afgesloten_dossier_hoort_een_systeem_niets_en_een_auditor_wel()
    {
        var dienst = await Dienst.Gedeeld(postgres);
        var huis = await Huis.Nieuw(dienst);
        await dienst.Als(huis.Gemeente, "beheer").Post($"{huis.Adres}/afsluitingen", huis.Body(new { alleenVoor = new[] { "lt-09" }, reden = "Collega van het team." })).Gelukt();

        (await Verder(dienst.Als(huis.Gemeente, "systeem"), 0)).Items().Should().BeEmpty();
        (await dienst.Als(huis.Gemeente, "systeem").Get($"{Feed}/start").Json()).Items().Should().BeEmpty();
        Vastgelegd(await Verder(dienst.Als(huis.Gemeente, "auditor"), 0)).Should().HaveCount(2);
    }

    [Fact]
    public async Task Wie_begint_krijgt_de_huishoudens_van_nu_en_daarna_alles_wat_erbij_komt()
    {
        var dienst = await Dienst.Gedeeld(postgres);
        var huis = await Huis.Nieuw(dienst);
        Guid[] drie = [huis.Id, (await huis.Buren()).Id, (await huis.Buren()).Id];
        var systeem = dienst.Als(huis.Gemeente, "systeem");
        await Verder(systeem, 0);
        var eerste = await systeem.Get($"{Feed}/start?limiet=2");
        var later = await huis.Toestemming(huis.Moeder).Id();
        var tweede = await systeem.Get(eerste.Kop("Link")!.Split('<', '>')[1]);

        eerste.Json.Items().Concat(tweede.Json.Items()).Select(i => i!["huishoudenId"]!.GetValue<Guid>()).Should().BeEquivalentTo(drie);
        tweede.Kop("Link").Should().BeNull();
        var positie = eerste.Json["positie"]!.GetValue<long>();
        tweede.Json["positie"]!.GetValue<long>().Should().Be(positie, "it is the same on every page");
        Vastgelegd(await Verder(systeem, positie)).Select(i => i["id"]!.GetValue<Guid>()).Should().Equal(later);
    }

    [Fact]
    public async Task Wie_wacht_hoort_het_zodra_er_iets_is()
    {
        var dienst = await Dienst.Gedeeld(postgres);
        var huis = await Huis.Nieuw(dienst);
        var systeem = dienst.Als(huis.Gemeente, "systeem");
        var positie = (await Verder(systeem, 0))["positie"]!.GetValue<long>();
        var wacht = systeem.Get($"{Feed}?na={positie}&wacht=60").Json();
        var id = await huis.Toestemming(huis.Moeder).Id();

        var pagina = await wacht;
        pagina.Items().Should().NotBeEmpty();
        // A signal may have come first.
        await Geduld.Tot(async () => Vastgelegd(pagina).Any(i => i["id"]!.GetValue<Guid>() == id) || Vastgelegd(pagina = await systeem.Get($"{Feed}?na={pagina["positie"]}&wacht=60").Json()).Any(i => i["id"]!.GetValue<Guid>() == id), "it is told");
    }

    [Fact]
    public async Task Een_positie_die_niet_meer_bewaard_wordt_of_niet_van_hier_is_wijst_naar_het_begin()
    {
        var dienst = await Dienst.Start(postgres, instellingen: new Dictionary<string, string> { ["Gebeurtenissen:Dagen"] = "30" });
        var huis = await Huis.Nieuw(dienst);
        var systeem = dienst.Als(huis.Gemeente, "systeem");
        (await Verder(systeem, 0, dienst)).Items().Should().ContainSingle("it is not old yet");
        dienst.Klok.Zet(dienst.Klok.GetUtcNow().AddDays(40));
        var later = await huis.Toestemming(huis.Moeder).Id();
        await dienst.Diensten.GetRequiredService<Volgdienst>().Bijwerken(stop);

        (await systeem.Get($"{Feed}?na=0")).IsProbleem(410, "positie-verlopen").Json["detail"].Tekst().Should().Contain($"{Feed}/start");
        (await systeem.Get($"{Feed}?na=999999")).IsProbleem(410, "positie-verlopen");
        var opgeruimd = await dienst.Waarde<long>("select positie from caseledger.volgers where naam = 'gebeurtenissen.opgeruimd'");
        (await Verder(systeem, opgeruimd, dienst)).Items().Select(i => i!["id"]!.GetValue<Guid>()).Should().Contain(later);
    }

    [Theory]
    [InlineData("na=-1", "?na")]
    [InlineData("limiet=1001", "?limiet")]
    [InlineData("wacht=61", "?wacht")]
    public async Task Een_vraag_die_niet_klopt_wordt_geweigerd(string vraag, string veld) =>
        (await (await Dienst.Gedeeld(postgres)).Als(Omgeving.NieuweGemeente(), "systeem").Get($"{Feed}?{vraag}")).IsProbleem(400).Velden.Should().Equal(veld);

    /// <summary>What was recorded; signals come when they come.</summary>
    private static IEnumerable<JsonNode> Vastgelegd(JsonNode pagina) => pagina.Items().Select(i => i!).Where(i => i["type"].Tekst() != "AandachtspuntOntstaan");

    /// <summary>The next page, with what was recorded before in it.</summary>
    private async Task<JsonNode> Verder(Systeem systeem, long na, Dienst? van = null)
    {
        await (van ?? await Dienst.Gedeeld(postgres)).Diensten.GetRequiredService<Volgdienst>().Bijwerken(stop);
        return await systeem.Get($"{Feed}?na={na}&limiet=1000").Json();
    }

    /// <summary>Follows in small pages until it is told that nothing more comes and nothing came.</summary>
    private static async Task Volg(Systeem systeem, List<JsonNode> gelezen, CancellationToken klaar)
    {
        var na = 0L;
        for (var leeg = false; !leeg;)
        {
            var laatste = klaar.IsCancellationRequested;
            var pagina = await systeem.Get($"{Feed}?na={na}&limiet=7&wacht=2").Json();
            gelezen.AddRange(pagina.Items().Select(i => i!));
            na = pagina["positie"]!.GetValue<long>();
            leeg = laatste && pagina.Items().Count == 0;
        }
    }

    private static async Task Wacht(Npgsql.NpgsqlConnection verbinding)
    {
        await using var opdracht = verbinding.Opdracht("insert into caseledger.wachtrij (event_id) values ($1)", Guid.CreateVersion7());
        await opdracht.ExecuteNonQueryAsync();
    }
}
