using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Bench.Lading;
using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Bench;

public class Wat_geladen_is_leest_als_wat_vastgelegd_is(PostgreSql postgres)
{
    private const ulong Zaad = 7;
    private const int Aantal = 50;

    [Fact]
    public async Task Een_geladen_database_is_voor_de_dienst_niet_te_onderscheiden()
    {
        var dienst = await Dienst.Start(postgres);
        var verbinding = dienst.Diensten.GetRequiredService<IConfiguration>()["CASELEDGER_POSTGRES"]!;
        var huishoudens = new Generator(Zaad).Alle().Take(Aantal).ToList();
        var verslag = await Lader.Laad(verbinding, dienst.Sleutelmap, new Generator(Zaad).Alle().Take(Aantal), null, TestContext.Current.CancellationToken);
        (verslag.Huishoudens, verslag.Events).Should().Be((Aantal, huishoudens.Sum(h => h.Boekingen.Count)));
        var team = dienst.Als(string.Join(',', Plaats.Gemeenten), "auditor", claims: ("doelbinding", "toezicht"));

        foreach (var huishouden in huishoudens)
        {
            await LeestTerug(dienst, team, huishouden);
        }

        await GaatVerder(dienst, team, huishoudens);
        await HeeftDezelfdeRijen(dienst);
        await using var open = await dienst.Verbind();
        foreach (var gemeente in Plaats.Gemeenten)
        {
            (await Controle.Fouten(open, gemeente)).Should().BeEmpty();
        }

        (await team.Get("/v1/kwartaalmonitors/hilversum/2024-4").Json())["totaal"].Should().NotBeNull();
        (await team.Get("/v1/aandachtspunten?toekomsttuin=hilversum").Json()).Items().Should().NotBeEmpty();
    }

    /// <summary>Dossier and timeline answer, and the audit trail gives what was generated, opened, with the hashes of the ledger.</summary>
    private static async Task LeestTerug(Dienst dienst, Systeem team, Gegenereerd huishouden)
    {
        (await team.Get($"/v1/huishoudens/{huishouden.Id}").Json())["versie"]!.GetValue<int>().Should().Be(huishouden.Boekingen.Count);
        (await team.Get($"/v1/huishoudens/{huishouden.Id}/tijdlijn").Json()).Items().Should().NotBeEmpty();
        var items = (await team.Get($"/v1/huishoudens/{huishouden.Id}/auditspoor").Json()).Items();
        items.Select(i => i!["registratieId"]!.GetValue<Guid>()).Should().Equal(huishouden.Boekingen.Select(b => b.Id));
        items.Select(i => i!["hash"].Tekst()).Should().Equal(
            (await dienst.Vraag("select hash from caseledger.grootboek where stroom = $1 order by versie", huishouden.Id)).Select(r => (string)r[0]!));
        foreach (var (item, boeking) in items.Zip(huishouden.Boekingen))
        {
            JsonNode.DeepEquals(item!["gegevens"], JsonSerializer.SerializeToNode(boeking.Feit.InDossier(), ApiJson.Opties)).Should().BeTrue(item.ToJsonString());
            JsonNode.DeepEquals(item["door"], JsonSerializer.SerializeToNode(boeking.Registratie.Door, ApiJson.Opties)).Should().BeTrue(item.ToJsonString());
            JsonNode.DeepEquals(item["envelop"], JsonSerializer.SerializeToNode(boeking.Registratie.Envelop, ApiJson.Opties)).Should().BeTrue(item.ToJsonString());
        }
    }

    /// <summary>A registration in a loaded dossier chains on, a reference is found, and a new household can be reported.</summary>
    private static async Task GaatVerder(Dienst dienst, Systeem team, List<Gegenereerd> huishoudens)
    {
        var eerste = huishoudens[0];
        var vakmens = eerste.Boekingen.Last(b => b.Registratie.Door.OrganisatieSoort == OrganisatieSoort.LokaalTeam).Registratie.Door.ProfessionalId;
        var schrijver = dienst.Als(string.Join(',', Plaats.Gemeenten), sub: vakmens);
        var inzet = await schrijver.Post($"/v1/huishoudens/{eerste.Id}/inzetregistraties", new { gebeurdOp = "2026-07-02T09:00:00+02:00", soort = "overleg", minuten = 30 });
        inzet.Status.Should().Be(201, inzet.Tekst);
        var spoor = (await team.Get($"/v1/huishoudens/{eerste.Id}/auditspoor").Json()).Items();
        spoor.Should().HaveCount(eerste.Boekingen.Count + 1);
        spoor[^1]!["vorige"].Tekst().Should().Be(spoor[^2]!["hash"].Tekst());

        var (met, id) = huishoudens.Select(h => (h.Id, (h.Boekingen[0].Feit as Aanmelding.HuishoudenAangemeld)?.ExterneReferentie?.Id.Waarde)).First(r => r.Waarde is not null);
        (await team.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id }).Json()).Items()[0]!["huishoudenId"]!.GetValue<Guid>().Should().Be(met);

        var nieuw = await schrijver.Post("/v1/huishoudens", new
        {
            gebeurdOp = "2026-07-02T09:00:00+02:00",
            toekomsttuin = "huizen",
            instroomroute = "jeugdteam",
            anoniem = true,
            zonderMinderjarigen = false,
            hulpvraag = "beide",
            maatregelOverwogen = false,
        });
        nieuw.Status.Should().Be(201, nieuw.Tekst);
        (await dienst.Waarde<long>("select last_value from caseledger.mt_events_sequence")).Should().BeGreaterThanOrEqualTo(huishoudens.Sum(h => h.Boekingen.Count) + 2);
    }

    /// <summary>Of what is the same in every row, loaded and recorded rows say the same.</summary>
    private static async Task HeeftDezelfdeRijen(Dienst dienst)
    {
        (await dienst.Waarde<long>("select count(distinct (type, is_archived, compacted_version)) from caseledger.mt_streams")).Should().Be(1);
        (await dienst.Waarde<long>("select count(distinct mt_dotnet_type) from caseledger.mt_doc_dossierdocument")).Should().Be(1);
        (await dienst.Waarde<long>(
            "select count(*) from (select type from caseledger.mt_events group by type having count(distinct (mt_dotnet_type, is_archived, bdata is null)) > 1) t")).Should().Be(0);
        (await dienst.Waarde<long>("select count(*) from caseledger.mt_streams s where version <> (select max(version) from caseledger.mt_events e where e.tenant_id = s.tenant_id and e.stream_id = s.id)")).Should().Be(0);
    }
}
