using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Bench.Huishoudens;
using CaseLedger.Bench.Lading;
using CaseLedger.Correctie;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Kwartaalmonitor;

/// <summary>Ten years of generated households: the monitors against counting the generated facts themselves.</summary>
public class De_bewaarde_cijfers_zijn_die_van_opnieuw_tellen(PostgreSql postgres)
{
    private const ulong Zaad = 11;
    private const int Aantal = 60;
    private static readonly Kwartaal Eerste = new(2016, 4);
    private static readonly Kwartaal Laatste = new(2026, 4);

    [Fact]
    public async Task Voor_iedere_toekomsttuin_en_ieder_kwartaal_en_na_herbouw_weer()
    {
        var dienst = await Dienst.Start(postgres);
        var stop = TestContext.Current.CancellationToken;
        var huishoudens = new Generator(Zaad).Alle().Take(Aantal).ToList();
        await Lader.Laad(dienst.Diensten.GetRequiredService<IConfiguration>()["CASELEDGER_POSTGRES"]!, dienst.Sleutelmap, new Generator(Zaad).Alle().Take(Aantal), null, stop);
        var bijdragen = huishoudens.ConvertAll(h => Monitorbijdrage.Van(Correcties.Geldend(h.Boekingen)));

        await Kloppen(dienst, bijdragen, huishoudens.Sum(h => h.Boekingen.Count));
        await dienst.Diensten.GetRequiredService<Monitorherbouw>().Begin(stop);
        (await dienst.Waarde<long>("select count(*) from caseledger.kwartaalrijen")).Should().Be(0);
        await Kloppen(dienst, bijdragen, huishoudens.Sum(h => h.Boekingen.Count));
    }

    private static async Task Kloppen(Dienst dienst, List<Monitorbijdrage> bijdragen, int registraties)
    {
        var coordinator = dienst.Als(string.Join(',', Plaats.Gemeenten), "coordinator");
        foreach (var plaats in Plaats.Alle)
        {
            var reeks = (await coordinator.Get($"/v1/kwartaalmonitors/{plaats.Tuin}?vanaf={Eerste.Volgende}&tot={new Kwartaal(2026, 3)}").Json())["kwartalen"]!.AsArray();
            foreach (var (gekregen, kwartaal) in reeks.Zip(Kwartaal.Reeks(Eerste.Volgende, Laatste)))
            {
                var verwacht = JsonSerializer.SerializeToNode(Kwartaalcijfers.Bereken(plaats.Tuin, Plaats.Startdatum, kwartaal, bijdragen), ApiJson.Opties)!.AsObject();
                Zoals(verwacht, gekregen!).Should().Be(verwacht.ToJsonString(), $"{plaats.Tuin} {kwartaal}");
                gekregen!["positie"]!.GetValue<long>().Should().BeGreaterThanOrEqualTo(registraties);
            }

            reeks.Sum(k => k!["totaal"]!.GetValue<int>()).Should().BePositive();
        }
    }

    /// <summary>The fields of an answer that are figures.</summary>
    private static string Zoals(JsonObject verwacht, JsonNode gekregen) =>
        new JsonObject(verwacht.Select(v => KeyValuePair.Create(v.Key, gekregen[v.Key]?.DeepClone()))).ToJsonString();
}
