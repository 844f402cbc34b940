using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using CaseLedger.Specs;
using CaseLedger.Specs.Eigenschappen;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaseLedger.IntegrationTests.Eigenschappen;

/// <summary>Random sequences of acts, sent to the service and weighed beside it.</summary>
public class De_dienst_bewaart_wat_de_toetsing_toelaat(PostgreSql postgres) : Diensttest(postgres)
{
    private const uint Reeksen = 15;
    private const int Lengte = 12;

    private const string Bewaard = """
        select (select coalesce(max(version), 0) from caseledger.mt_events where stream_id = $1),
               (select count(*) from caseledger.grootboek where stroom = $1),
               (select data::text from caseledger.mt_doc_dossierdocument where id = $1)
        """;

    [Fact]
    public async Task Iedere_reeks_handelingen_wordt_zo_bewaard_en_is_op_iedere_versie_na_te_lezen()
    {
        for (var nummer = 0u; nummer < Reeksen; nummer++)
        {
            var zetten = Eigenschap.Reeks(Zet.Reeks(Lengte, Lengte), 1000 + nummer);
            try
            {
                await Speel(zetten);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Reeks {1000 + nummer}: {e.Message}", e);
            }
        }
    }

    private async Task Speel(IReadOnlyList<Zet> zetten)
    {
        var gemeente = Dienst.NieuweGemeente();
        var systeem = Dienst.Als(gemeente);
        var verloop = new Verloop([await Dienst.NieuweTuin(gemeente), await Dienst.NieuweTuin(gemeente, "hof")]);
        Dictionary<long, string> toen = [];
        foreach (var zet in zetten)
        {
            var uitslag = verloop.Weeg(Generatoren.Maak(zet, verloop));
            verloop = await Stuur(gemeente, systeem, verloop, uitslag, toen);
            if (uitslag.TeVerklaren is { Length: > 0 } regels)
            {
                verloop = await Stuur(gemeente, systeem, verloop, verloop.Weeg(Generatoren.Verklaard(uitslag.Verzoek, regels)), toen);
            }
        }

        foreach (var (versie, dossier) in toen)
        {
            (await Dossier(systeem, verloop.Stroom, $"?versie={versie}")).Should().Be(dossier, $"versie {versie} zo te lezen was");
        }

        await Klopt(gemeente, verloop);
        await Telt(gemeente, verloop);
    }

    /// <summary>The monitors are what counting the facts anew gives, as far as they say that they count.</summary>
    private async Task Telt(string gemeente, Verloop verloop)
    {
        if (verloop.Boekingen.Count == 0)
        {
            return;
        }

        var coordinator = Dienst.Als(gemeente, "coordinator");
        var bijdrage = Monitorbijdrage.Van(Correcties.Geldend(verloop.Boekingen));
        await Geduld.Tot(async () => await Dienst.Waarde<long>(
            "select count(*) from caseledger.grootboek g left join caseledger.bladen b using (event_id) where g.stroom = $1 and b.positie is null", verloop.Stroom) == 0, "every registration has its number");
        var laatste = await Dienst.Waarde<long>("select max(positie) from caseledger.bladen b join caseledger.grootboek g using (event_id) where g.stroom = $1", verloop.Stroom);
        await Geduld.Tot(async () => (await coordinator.Get($"/v1/kwartaalmonitors/{verloop.Tuinen[0]}/2024-4").Json())["positie"]!.GetValue<long>() >= laatste, "the monitors count them");
        foreach (var (tuin, kwartaal) in verloop.Tuinen.SelectMany(t => Kwartaal.Reeks(Kwartaal.Van(verloop.Boekingen.Min(b => b.Dag)), Kwartaal.Van(verloop.Boekingen.Max(b => b.Dag)).Volgende).Select(k => (t, k))))
        {
            var gekregen = (await coordinator.Get($"/v1/kwartaalmonitors/{tuin}/{kwartaal}").Json()).AsObject();
            gekregen["positie"]!.GetValue<long>().Should().BeGreaterThanOrEqualTo(laatste);
            var verwacht = JsonSerializer.SerializeToNode(Kwartaalcijfers.Bereken(tuin, new DateOnly(2024, 6, 1), kwartaal, [bijdrage]), ApiJson.Opties)!.AsObject();
            new JsonObject(verwacht.Select(v => KeyValuePair.Create(v.Key, gekregen[v.Key]?.DeepClone()))).ToJsonString().Should().Be(verwacht.ToJsonString(), $"{tuin} {kwartaal}");
        }
    }

    /// <summary>Sends an act; the household as it is afterwards.</summary>
    private async Task<Verloop> Stuur(string gemeente, Systeem systeem, Verloop verloop, Uitslag uitslag, Dictionary<long, string> toen)
    {
        var isNieuw = verloop.Boekingen.Count == 0;
        var voor = await Stand(verloop.Stroom);
        var adres = Adres(uitslag.Verzoek, out var lichaam);
        var antwoord = await systeem.Post(isNieuw ? "/v1/huishoudens" : $"/v1/huishoudens/{verloop.Stroom}/{adres}", lichaam);
        antwoord.Status.Should().Be(uitslag.Status, $"{uitslag.Verzoek.Soort} {uitslag.Verzoek.Inhoud.ToJsonString()} {uitslag.Tekst} gaf {antwoord.Tekst}");
        if (uitslag.Status != 201)
        {
            (await Stand(verloop.Stroom)).Should().Equal(voor);
            if (uitslag.Toetsing is { Later: null })
            {
                antwoord.Regels.Should().OnlyContain(r => uitslag.Tekst.Contains(r));
            }

            return verloop;
        }

        if (isNieuw)
        {
            verloop = new Verloop(verloop.Tuinen) { Stroom = antwoord.HuishoudenId };
        }

        verloop.Neem(uitslag, [.. antwoord.Json["registraties"]!.AsArray().Select(r => r!["registratieId"]!.GetValue<Guid>())]);
        verloop.Boekingen[^1].Versie.Should().Be(antwoord.Versie);
        await using var sessie = Dienst.Diensten.GetRequiredService<IDocumentStore>().QuerySession(gemeente);
        // The term of keeping begins on the day of recording, which is the service's.
        Json((await sessie.LoadAsync<Dossierdocument>(verloop.Stroom))! with { VernietigenVanaf = null }).Should().Be(Json(Van(verloop.Stroom, verloop.Boekingen) with { VernietigenVanaf = null }), uitslag.Verzoek.Inhoud.ToJsonString());
        toen[antwoord.Versie] = await Dossier(systeem, verloop.Stroom, string.Empty);
        return verloop;
    }

    private static string Adres(Verzoek verzoek, out JsonObject lichaam)
    {
        var inhoud = (JsonObject)verzoek.Inhoud.DeepClone();
        var adres = Handelingen.Met(verzoek.Soort)!.Resource.Split('/').Select(deel =>
        {
            if (!deel.StartsWith('{'))
            {
                return deel;
            }

            var veld = deel.Trim('{', '}');
            // A value that was made of a Guid is read as text only after it was written.
            var waarde = JsonNode.Parse(inhoud[veld]!.ToJsonString())!.GetValue<string>();
            inhoud.Remove(veld);
            return waarde;
        }).ToList();
        lichaam = inhoud;
        return string.Join('/', adres);
    }

    private async Task<object?[]> Stand(Guid huishouden) => (await Dienst.Vraag(Bewaard, huishouden))[0];

    private static async Task<string> Dossier(Systeem systeem, Guid huishouden, string vraag)
    {
        var dossier = (JsonObject)await systeem.Get($"/v1/huishoudens/{huishouden}{vraag}").Json();
        dossier.Remove("_links");
        dossier.Remove("aandachtspunten");
        return dossier.ToJsonString();
    }

    /// <summary>What is stored is what its own events come to; the ledger verifies.</summary>
    private async Task Klopt(string gemeente, Verloop verloop)
    {
        await using var bereik = Dienst.Diensten.CreateAsyncScope();
        var kast = bereik.ServiceProvider.GetRequiredService<Kast>();
        var sleutels = (await kast.Open(verloop.Stroom, [gemeente], null, CancellationToken.None))!.Sleutels;
        await using var sessie = bereik.ServiceProvider.GetRequiredService<IDocumentStore>().QuerySession(gemeente);
        var events = await sessie.Events.FetchStreamAsync(verloop.Stroom);
        var bewaard = Json((await sessie.LoadAsync<Dossierdocument>(verloop.Stroom))!);
        bewaard.Should().Be(Json(Van(verloop.Stroom, [.. events.Select(e => Stroom.Lees(e, verloop.Stroom, sleutels, gemeente))])));

        await using var verbinding = await Dienst.Verbind();
        // Signals are made known meanwhile: events and entries are read as they are at one moment.
        await using var begin = new NpgsqlCommand("begin isolation level repeatable read", verbinding);
        await begin.ExecuteNonQueryAsync();
        (await Controle.Fouten(verbinding, gemeente)).Should().BeEmpty();
    }

    private static Dossierdocument Van(Guid stroom, IReadOnlyList<Boeking> boekingen) => Dossierdocument.Van(stroom, Correcties.Geldend(boekingen));

    private static string Json(Dossierdocument document) => JsonSerializer.Serialize(document, ApiJson.Opties);
}
