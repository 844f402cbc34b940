using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Toegang;

public class Zonder_toegangslog_is_er_geen_antwoord(PostgreSql postgres)
{
    [Fact]
    public async Task Een_503_en_niets_wordt_getoond_of_vastgelegd_tot_het_weer_kan()
    {
        var dienst = await Dienst.Start(postgres);
        var huis = await Huis.Ingestroomd(dienst);
        var auditor = dienst.Als(huis.Gemeente, "auditor");
        var voor = await huis.Voorraad();
        await dienst.Vraag("alter table caseledger.toegangslog add constraint kapot check (false) not valid");

        foreach (var antwoord in new[]
        {
            await huis.Systeem.Get(huis.Adres),
            await huis.Systeem.Get($"{huis.Adres}/tijdlijn"),
            await huis.Systeem.Get($"/v1/huishoudens?toekomsttuin={huis.Tuin}"),
            await huis.Systeem.Post("/v1/huishoudens/_zoek", new { systeem = "regas", id = "x" }),
            await huis.Systeem.Get($"/v1/huishoudens/{Guid.CreateVersion7()}"),
            await auditor.Get($"{huis.Adres}/toegangslog"),
            await auditor.Post($"{huis.Adres}/inzetregistraties", new { }),
            await huis.Inzet(huis.Moeder),
            await huis.Regime("metBevoegdheden"),
        })
        {
            antwoord.IsProbleem(503, "toegangslog-faalt").Kop("Retry-After").Should().NotBeNull();
            antwoord.Tekst.Should().NotContain(huis.Tuin).And.NotContain("Moeder");
        }

        (await huis.Voorraad()).Should().Be(voor);
        await dienst.Vraag("alter table caseledger.toegangslog drop constraint kapot");
        (await huis.Systeem.Get(huis.Adres)).Status.Should().Be(200);
        await huis.Inzet(huis.Moeder).Gelukt();
    }

    [Fact]
    public async Task Een_regel_die_niet_kan_houdt_een_ander_niet_tegen()
    {
        var dienst = await Dienst.Start(postgres);
        var huis = await Huis.Nieuw(dienst);
        await dienst.Vraag("alter table caseledger.toegangslog add constraint kapot check (professional <> 'lt-99') not valid");
        var (goed, fout) = (dienst.Als(huis.Gemeente), dienst.Als(huis.Gemeente, sub: "lt-99"));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i => (Fout: i % 2 == 0, (await (i % 2 == 0 ? fout : goed).Get(huis.Adres)).Status)));

        antwoorden.Should().OnlyContain(a => a.Status == (a.Fout ? 503 : 200));
    }
}
