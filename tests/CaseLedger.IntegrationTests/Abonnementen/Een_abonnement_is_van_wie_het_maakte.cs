using CaseLedger.Abonnementen;
using CaseLedger.IntegrationTests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Abonnementen;

public class Een_abonnement_is_van_wie_het_maakte(PostgreSql postgres) : Webhooktest(postgres)
{
    private const string Adres = "/v1/abonnementen";

    [Fact]
    public async Task Voor_een_ander_is_het_er_niet()
    {
        var (gemeente, ernaast) = (await Gemeente(), await Gemeente());
        var abonnee = await Abonneer($"{gemeente},{ernaast}", "/a");
        (await abonnee.Haal())["gemeenten"]!.AsArray().Select(g => g.Tekst()).Should().Equal(gemeente, ernaast);
        foreach (var ander in new[] { Dienst.Als(gemeente, "systeem"), Dienst.Als($"{gemeente},{ernaast}", "systeem", client: "ander"), Dienst.Als(await Gemeente(), "beheer") })
        {
            (await ander.Get(abonnee.Adres)).IsProbleem(404);
            (await ander.Get(Adres).Json()).Items().Should().BeEmpty();
            (await ander.Get($"{abonnee.Adres}/afleveringen")).IsProbleem(404);
            (await ander.Post($"{abonnee.Adres}/herhalingen", new { geparkeerd = true })).IsProbleem(404);
            (await ander.Post($"{abonnee.Adres}/geheimen", new { })).IsProbleem(404);
            (await ander.Post($"{abonnee.Adres}/proefberichten", new { })).IsProbleem(404);
            (await ander.Post($"{abonnee.Adres}/beeindigingen", new { })).IsProbleem(404);
        }

        (await Dienst.Als($"{gemeente},{ernaast}", "beheer").Get(abonnee.Adres)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Na_het_einde_blijft_het_te_lezen_en_staat_alles_in_het_grootboek()
    {
        var gemeente = await Gemeente();
        var abonnee = await Abonneer(gemeente, "/b", "nl.caseledger.regie-gewisseld");
        await abonnee.Systeem.Post($"{abonnee.Adres}/geheimen", new { geheim = Handtekening.Schrijf(Handtekening.NieuwGeheim()) }).Gelukt();

        var einde = await abonnee.Systeem.Post($"{abonnee.Adres}/beeindigingen", new { }).Gelukt();

        einde.Json["beeindigdOmdat"].Tekst().Should().Be("opVerzoek");
        (await abonnee.Haal())["soorten"]![0].Tekst().Should().Be("nl.caseledger.regie-gewisseld");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/beeindigingen", new { })).IsProbleem(409, "abonnement-beeindigd");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/geheimen", new { })).IsProbleem(409, "abonnement-beeindigd");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/herhalingen", new { geparkeerd = true })).IsProbleem(409, "abonnement-beeindigd");
        (await Dienst.Vraag("select convert_from(bytes, 'UTF8')::json ->> 'type' from caseledger.grootboek where stroom = $1 order by versie", abonnee.Gemaakt["abonnementId"]!.GetValue<Guid>()))
            .Select(r => r[0]).Should().Equal("AbonnementGemaakt", "AbonnementsgeheimGewisseld", "AbonnementBeeindigd");
    }

    [Fact]
    public async Task Zonder_ja_van_de_ontvanger_komt_er_geen()
    {
        var systeem = Dienst.Als(await Gemeente(), "systeem");

        (await systeem.Post(Adres, new { url = new Uri(Ontvanger.Adres, "/weiger") })).IsProbleem(409, "ontvanger-bevestigt-niet");
        (await systeem.Post(Adres, new { url = "http://127.0.0.1:1024/" })).IsProbleem(409, "ontvanger-bevestigt-niet");

        (await systeem.Get(Adres).Json()).Items().Should().BeEmpty();
        (await Ontvanger.Ontvangen("/weiger")).Should().BeEmpty();
    }

    [Fact]
    public async Task Wat_niet_klopt_wordt_per_veld_genoemd()
    {
        var gemeente = await Gemeente();
        var systeem = Dienst.Als(gemeente, "systeem");

        (await systeem.Post(Adres, new { url = "https://10.0.0.1/", soorten = new[] { "nl.caseledger.regie-gewisseld", "nl.caseledger.noodtoegang-genomen" }, gemeenten = new[] { gemeente, "9999" }, geheim = "whsec_kort" }))
            .IsProbleem(400).Velden.Should().BeEquivalentTo("/url", "/soorten/1", "/gemeenten", "/geheim");
        (await systeem.Post(Adres, new { url = "https://ontvanger.test/", soort = "x" })).IsProbleem(400).Velden.Should().Equal("/soort");
        (await systeem.Get($"{Adres}?limiet=0")).IsProbleem(400).Velden.Should().Equal("?limiet");
        var abonnee = await Abonneer(gemeente, "/c");
        (await abonnee.Systeem.Get($"{abonnee.Adres}/afleveringen?status=kwijt&na=x")).IsProbleem(400).Velden.Should().Equal("?na", "?status");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/geheimen", new { geheim = "kort" })).IsProbleem(400).Velden.Should().Equal("/geheim");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/herhalingen", new { })).IsProbleem(400);
        (await abonnee.Systeem.Post($"{abonnee.Adres}/herhalingen", new { geparkeerd = false })).IsProbleem(400).Velden.Should().Equal("/geparkeerd");
        (await abonnee.Systeem.Post($"{abonnee.Adres}/herhalingen", new { vanafPositie = 0, geparkeerd = true })).IsProbleem(400);
    }

    [Fact]
    public async Task Waar_webhooks_niet_zijn_ingericht_komt_er_geen()
    {
        Dienst = await Dienst.Start(Postgres, instellingen: new Dictionary<string, string> { ["Abonnementen:Oin"] = "kort" });

        (await Dienst.Als(await Gemeente(), "systeem").Post(Adres, new { url = new Uri(Ontvanger.Adres, "/a") })).IsProbleem(409, "webhooks-niet-ingericht");
    }

    [Fact]
    public async Task Lijsten_zijn_te_bladeren()
    {
        var leeg = await Huis.Leeg(Dienst);
        var abonnee = await Abonneer(leeg.Gemeente, "/d");
        await Abonneer(leeg.Gemeente, "/e");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => leeg.Buren()));
        await Ontvanger.Aanvaard("/d", 3);

        (await Bladen(abonnee.Systeem, $"{Adres}?limiet=1", "abonnementId")).Should().HaveCount(2).And.OnlyHaveUniqueItems();
        (await Bladen(abonnee.Systeem, $"{abonnee.Adres}/afleveringen?limiet=2", "registratieId")).Should().HaveCount(3).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Een_naam_die_naar_binnen_leidt_krijgt_niets()
    {
        var instelling = Dienst.Diensten.GetRequiredService<Bezorginstelling>();
        var url = $"http://localhost:{Ontvanger.Adres.Port}/f";
        var bericht = new Cloudevent { Id = Guid.CreateVersion7(), Source = instelling.Bron, Type = Gebeurtenissoort.Proef, Time = TimeProvider.System.GetUtcNow() };
        using var dicht = new Bezorglijn(new Adreswacht([], ontwikkeling: false), instelling, TimeProvider.System);
        using var open = new Bezorglijn(new Adreswacht(["localhost"], ontwikkeling: false), instelling, TimeProvider.System);

        (await dicht.Stuur(url, bericht, [new byte[32]], TestContext.Current.CancellationToken)).Status.Should().BeNull();
        (await dicht.Vraag(url, TestContext.Current.CancellationToken)).Should().BeFalse();
        (await Ontvanger.Ontvangen("/f")).Should().BeEmpty();
        (await open.Stuur(url, bericht, [new byte[32]], TestContext.Current.CancellationToken)).Status.Should().Be(204, "the administrator may allow it by name");
    }

    private async Task<string> Gemeente() => (await Huis.Leeg(Dienst)).Gemeente;

    private static async Task<List<string>> Bladen(Systeem systeem, string adres, string veld)
    {
        List<string> gezien = [];
        for (var volgende = adres; volgende is not null;)
        {
            var bladzijde = await systeem.Get(volgende);
            gezien.AddRange(bladzijde.Json.Items().Select(i => i![veld].Tekst()));
            volgende = bladzijde.Kop("Link")?.Split('<', '>')[1];
        }

        return gezien;
    }
}
