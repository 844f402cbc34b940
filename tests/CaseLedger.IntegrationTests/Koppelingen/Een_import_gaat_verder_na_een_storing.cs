using System.Text;
using System.Text.Json.Nodes;
using CaseLedger.IntegrationTests.Platform;
using Npgsql;

namespace CaseLedger.IntegrationTests.Koppelingen;

/// <summary>What was taken in is handled once, whatever happens meanwhile.</summary>
public class Een_import_gaat_verder_na_een_storing(PostgreSql postgres)
{
    private const int Huishoudens = 30;
    private const int Stappen = 60;
    private const string Gelukt = "select count(*) from caseledger.importregels where uitkomst = 'gelukt'";
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Elke_regel_is_een_keer_vastgelegd_ook_als_de_dienst_twee_keer_omvalt()
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var (gemeente, regels) = await Bestand(dienst);
        var import = dienst.Als(gemeente, "import");
        var adres = (await Stuur(import, regels)).Kop("Location")!;
        foreach (var deel in new[] { 0.2, 0.5 })
        {
            await Geduld.Tot(async () => await dienst.Waarde<long>(Gelukt) >= regels.Count * deel, "it is under way");
            await dienst.Dood(dienst.Draaiend[0]);
            (await dienst.Waarde<long>(Gelukt)).Should().BeLessThan(regels.Count);
            await dienst.Erbij();
            import = dienst.Als(gemeente, "import");
        }

        await Geduld.Tot(async () => (await import.Get(adres).Json())["status"].Tekst() == "klaar", "all lines are handled");
        var voortgang = await import.Get(adres).Json();
        new[] { "regels", "verwerkt", "gelukt", "mislukt", "overgeslagen", "alAanwezig" }.Select(n => voortgang[n]!.GetValue<int>()).Should().Equal(regels.Count, regels.Count, regels.Count, 0, 0, 0);
        (await dienst.Waarde<long>("select count(*) from caseledger.mt_events where stream_id in (select id from caseledger.huishoudens)")).Should().Be(regels.Count);
        (await dienst.Waarde<long>("select count(*) from caseledger.importdelen")).Should().Be(0, "what was handled is gone");
        (await dienst.Waarde<long>("select count(*) from (select row_number() over (partition by stream_id order by version) nr, data ->> 'minuten' m from caseledger.mt_events where type = 'InzetGeregistreerd') x where m::int <> nr")).Should().Be(0, "each household in the order of the file");
    }

    [Fact]
    public async Task Wat_wacht_is_niet_te_lezen_en_verdwijnt_als_het_klaar_is()
    {
        var dienst = await Dienst.Start(postgres);
        var (gemeente, regels) = await Bestand(dienst, 2, 1);
        string adres;
        await using (var verbinding = await dienst.Verbind())
        {
            await using var transactie = await verbinding.BeginTransactionAsync(stop);
            await using var slot = new NpgsqlCommand("lock table caseledger.importsleutels in access exclusive mode", verbinding);
            await slot.ExecuteNonQueryAsync(stop);
            adres = (await Stuur(dienst.Als(gemeente, "import"), regels)).Kop("Location")!;
            (await dienst.Als(gemeente, "import").Get(adres).Json())["status"].Tekst().Should().Be("bezig");
            (await dienst.Vraag("select inhoud from caseledger.importdelen union all select beller from caseledger.importen")).Should().HaveCount(2)
                .And.OnlyContain(r => !Encoding.Latin1.GetString((byte[])r[0]!).Contains("gebeurdOp", StringComparison.Ordinal) && !Encoding.Latin1.GetString((byte[])r[0]!).Contains("Consulent", StringComparison.Ordinal));
        }

        await Geduld.Tot(async () => (await dienst.Als(gemeente, "import").Get(adres).Json())["status"].Tekst() == "klaar", "the lines are handled");
        (await dienst.Vraag("select beller, sleutel from caseledger.importen")).Single().Should().OnlyContain(w => w == null);
    }

    [Fact]
    public async Task Een_bestand_dat_niet_helemaal_aankomt_laat_niets_na()
    {
        var dienst = await Dienst.Start(postgres);
        var (gemeente, regels) = await Bestand(dienst, 1, 3);
        var teLang = new string('x', 1_100_000);

        (await Stuur(dienst.Als(gemeente, "import"), [.. regels, teLang])).IsProbleem(413);

        (await dienst.Waarde<long>("select (select count(*) from caseledger.importen) + (select count(*) from caseledger.importdelen) + (select count(*) from caseledger.huishoudens)")).Should().Be(0);
    }

    [Fact]
    public async Task Een_regel_die_mislukt_houdt_de_regels_ervoor_niet_tegen_ook_niet_in_een_reeks()
    {
        var dienst = await Dienst.Start(postgres);
        var (gemeente, regels) = await Bestand(dienst, 1, 10);
        var kapot = JsonNode.Parse(regels[5])!;
        kapot["gegevens"]!["minuten"] = -1;
        var import = dienst.Als(gemeente, "import");
        var voortgang = (await import.Importeer([.. regels.Take(5), kapot.ToJsonString(), .. regels.Skip(6)])).Json;

        (voortgang["gelukt"]!.GetValue<int>(), voortgang["mislukt"]!.GetValue<int>(), voortgang["overgeslagen"]!.GetValue<int>()).Should().Be((5, 1, 5));
        (await dienst.Waarde<long>("select count(*) from caseledger.toegangslog where convert_from(bytes, 'UTF8')::json ->> 'uitkomst' = 'geweigerd'")).Should().Be(0, "a line without form reached nothing");
    }

    [Fact]
    public async Task Dezelfde_sleutel_twee_keer_in_een_bestand_is_een_regel()
    {
        var dienst = await Dienst.Start(postgres);
        var (gemeente, regels) = await Bestand(dienst, 1, 2);
        var import = await dienst.Als(gemeente, "import").Importeer([regels[0], regels[1], regels[1], regels[2].Replace("\"minuten\":2", "\"minuten\":9", StringComparison.Ordinal), regels[2]]);

        (await dienst.Als(gemeente, "import").Regels(import)).Select(r => r["uitkomst"].Tekst()).Should().Equal("gelukt", "gelukt", "alAanwezig", "gelukt", "mislukt");
    }

    private static Task<Antwoord> Stuur(Systeem systeem, IEnumerable<string> regels) =>
        systeem.Stuur("POST", "/v1/importen?systeem=bron", Encoding.UTF8.GetBytes(string.Join('\n', regels)), "application/x-ndjson");

    /// <summary>Households with steps, their lines between each other.</summary>
    private static async Task<(string Gemeente, List<string> Regels)> Bestand(Omgeving dienst, int huishoudens = Huishoudens, int stappen = Stappen)
    {
        var gemeente = Omgeving.NieuweGemeente();
        var tuin = await dienst.NieuweTuin(gemeente);
        var huis = new Huis { Dienst = dienst, Systeem = dienst.Als(gemeente), Gemeente = gemeente, Tuin = tuin };
        string Regel(int nummer, int stap, string soort, JsonNode gegevens) => new JsonObject
        {
            ["sleutel"] = $"r-{nummer}-{stap}",
            ["huishouden"] = $"HV-{nummer}",
            ["soort"] = soort,
            ["professional"] = new JsonObject { ["professionalId"] = "lt-01", ["naam"] = "Consulent", ["organisatie"] = "Team", ["organisatieSoort"] = "lokaalTeam" },
            ["gegevens"] = gegevens,
        }.ToJsonString();
        var regels = Enumerable.Range(1, huishoudens).Select(n => Regel(n, 0, "aanmeldingen", huis.Aanmelding())).ToList();
        for (var stap = 1; stap <= stappen; stap++)
        {
            regels.AddRange(Enumerable.Range(1, huishoudens).Select(n => Regel(n, stap, "inzetregistraties", huis.Body(new { soort = "gesprek", minuten = stap }))));
        }

        return (gemeente, regels);
    }
}
