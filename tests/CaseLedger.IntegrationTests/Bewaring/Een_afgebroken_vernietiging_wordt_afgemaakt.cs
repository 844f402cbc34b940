using CaseLedger.IntegrationTests.Grootboek;
using CaseLedger.IntegrationTests.Platform;
using Npgsql;

namespace CaseLedger.IntegrationTests.Bewaring;

public class Een_afgebroken_vernietiging_wordt_afgemaakt(PostgreSql postgres)
{
    private const string Feit = "select count(*) from caseledger.mt_events where stream_id = $1 and type = 'DossierVernietigd'";

    [Theory]
    [InlineData("caseledger.sleutels", 4, "the fence stands, the keys are still there")]
    [InlineData("caseledger.mt_doc_dossierdocument", 0, "the keys are gone, the dossier does not say so yet")]
    public async Task Na_een_herstart_gaat_zij_verder(string tabel, int sleutels, string waar)
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var huis = await Huis.Ingestroomd(dienst);
        Guid id;
        await using (var verbinding = await dienst.Verbind())
        {
            await using var transactie = await verbinding.BeginTransactionAsync(TestContext.Current.CancellationToken);
            var avgVerzoekId = await huis.ToegekendVerzoek();
            // Reading goes on; who wants to write this table waits.
            await using (var slot = new NpgsqlCommand($"lock table {tabel} in share mode", verbinding))
            {
                await slot.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }

            id = (await huis.Beheerder().Post("/v1/vernietigingen", new { huishoudenId = huis.Id, grond = "verzoekVanLid", avgVerzoekId }).Gelukt()).Json["vernietigingId"]!.GetValue<Guid>();
            await huis.Beheerder(2).Post($"/v1/vernietigingen/{id}/goedkeuringen", new { }).Gelukt();
            await Geduld.Tot(async () => (await dienst.Waarde<long>("select count(*) from pg_locks where not granted and relation = $1::text::regclass", tabel)) > 0, waar);
            (await huis.Sleutels()).Should().HaveCount(sleutels, waar);
            (await huis.Systeem.Get($"{huis.Adres}/tijdlijn")).IsProbleem(410, "dossier-vernietigd");
            (await huis.Inzet()).IsProbleem(410, "dossier-vernietigd");
            await dienst.Dood(dienst.Draaiend[0]);
        }

        (await dienst.Waarde<long>(Feit, huis.Id)).Should().Be(0, waar);
        await dienst.Erbij();
        await Opnieuw(dienst, huis).Voltooid(id);
        (await huis.Sleutels()).Should().BeEmpty();
        (await dienst.Waarde<long>(Feit, huis.Id)).Should().Be(1);
        await using var na = await dienst.Verbind();
        (await Controle.Fouten(na, huis.Gemeente)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(false, "a copy of the keys")]
    [InlineData(true, "a copy of the keys and of the list of erasures")]
    public async Task Een_oude_kopie_van_de_sleutels_haalt_niets_terug(bool ookLijst, string wat)
    {
        await using var dienst = await Knooppunten.Start(postgres, 1, TimeProvider.System.GetUtcNow());
        var huis = await Huis.Ingestroomd(dienst);
        var kopie = (await dienst.Vraag("select naam, verpakt from caseledger.sleutels where huishouden = $1", huis.Id)).Select(r => ((string)r[0]!, (byte[])r[1]!)).ToList();
        var id = await huis.Vernietig();
        await dienst.Dood(dienst.Draaiend[0]);

        foreach (var (naam, verpakt) in kopie)
        {
            await dienst.Vraag("insert into caseledger.sleutels (huishouden, naam, verpakt) values ($1, $2, $3)", huis.Id, naam, verpakt);
        }

        if (ookLijst)
        {
            await dienst.Vraag("delete from caseledger.vernietigingen where id = $1", id);
        }

        await dienst.Erbij();
        var weer = Opnieuw(dienst, huis);
        (await weer.Systeem.Get(weer.Adres)).IsProbleem(410, "dossier-vernietigd");
        (await weer.Sleutels()).Should().BeEmpty(wat);
        await weer.Voltooid(id);
        (await dienst.Waarde<long>(Feit, huis.Id)).Should().Be(1, "it is said once");
    }

    /// <summary>The same household, asked of the process that runs now.</summary>
    private static Huis Opnieuw(Knooppunten dienst, Huis huis)
    {
        var weer = new Huis { Dienst = dienst, Systeem = dienst.Als(huis.Gemeente), Gemeente = huis.Gemeente, Tuin = huis.Tuin };
        weer.Aangemeld(huis.Id);
        return weer;
    }
}
