using System.Text;
using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Client;

using CaseLedger.Client;

public class De_client_werkt_met_de_dienst(PostgreSql postgres) : Diensttest(postgres)
{
    private static readonly DateTimeOffset Begin = new(2024, 10, 7, 10, 15, 0, TimeSpan.FromHours(2));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_registratie_wordt_eenmaal_gedaan_en_teruggelezen()
    {
        var huis = await Huis.Leeg(Dienst);
        var client = Client(huis.Gemeente);
        var oproep = new Oproepopties { Sleutel = "regas-1", Doelbinding = Doelbinding.Triage };

        var eerste = await client.MeldNieuwHuishoudenAan(Aanmelding(huis), oproep, Stop);
        var tweede = await client.MeldNieuwHuishoudenAan(Aanmelding(huis), oproep, Stop);
        var dossier = await client.HaalDossier(eerste.Waarde.HuishoudenId, annuleer: Stop);

        (eerste.Versie, eerste.Herhaald, tweede.Herhaald).Should().Be((1, false, true));
        tweede.Waarde.HuishoudenId.Should().Be(eerste.Waarde.HuishoudenId);
        (dossier.Versie, dossier.Waarde.Status, dossier.Waarde.Regime, dossier.Waarde.Leden.Single().Geboortedatum).Should().Be((1, Dossierstatus.Aangemeld, null, new DateOnly(1989, 3, 2)));
        eerste.Locatie!.ToString().Should().EndWith(eerste.Waarde.Registraties[0].RegistratieId.ToString());
    }

    [Fact]
    public async Task Weigeringen_zeggen_wat_er_is()
    {
        var huis = await Huis.Leeg(Dienst);
        var client = Client(huis.Gemeente);
        var metReferentie = Aanmelding(huis) with { ExterneReferentie = new() { Systeem = "regas", Id = "17" } };
        var id = (await client.MeldNieuwHuishoudenAan(metReferentie, annuleer: Stop)).Waarde.HuishoudenId;
        var triage = new VoerTriageUit
        {
            GebeurdOp = Begin.AddDays(1), Deelnemers = [OrganisatieSoort.LokaalTeam], VermoedenGeweldInAfhankelijkheidsrelatie = true, AcuteOnveiligheid = AcuteOnveiligheid.Nee,
            Leefgebieden = [Leefgebied.Relaties], ExpertiseBeschikbaar = true, Besluit = Triagebesluit.Instroom, Motivering = "Vragen op meer leefgebieden.",
        };

        (await Fout(() => client.MeldNieuwHuishoudenAan(metReferentie, annuleer: Stop))).Should().Match<ProbleemException>(f => f.Code == "referentie-bestaat" && f.HuishoudenId == id);
        (await Fout(() => client.VoerTriageUit(id, triage, annuleer: Stop))).Probleem.Regels!.Select(r => r.Id).Should().Equal("R16");
        (await Fout(() => client.VoerTriageUit(id, triage, new() { AlsVersie = 9 }, Stop))).Should().Match<ProbleemException>(f => f.Status == 412 && f.HuidigeVersie == 1);
        (await Fout(() => client.VoerTriageUit(id, triage with { Leefgebieden = [], Motivering = "" }, annuleer: Stop))).Probleem.Velden.Should().NotBeEmpty();
        (await Fout(() => Client("0001").HaalDossier(id, annuleer: Stop))).Status.Should().Be(404);
    }

    [Fact]
    public async Task Lijsten_gaan_over_alle_bladzijden()
    {
        var huis = await Huis.Leeg(Dienst);
        var client = Client(huis.Gemeente);
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            ids.Add((await client.MeldNieuwHuishoudenAan(Aanmelding(huis), annuleer: Stop)).Waarde.HuishoudenId);
        }

        (await client.LijstHuishoudens(huis.Tuin, limiet: 2, annuleer: Stop).Select(h => h.HuishoudenId).ToListAsync(Stop)).Should().BeEquivalentTo(ids);
        (await client.HaalTijdlijnItems(ids[0], limiet: 1, annuleer: Stop).ToListAsync(Stop)).Should().ContainSingle();
        (await client.LijstRegels(annuleer: Stop).CountAsync(Stop)).Should().Be(27);
    }

    [Fact]
    public async Task Een_import_stroomt_en_wordt_gevolgd()
    {
        var kern = await Kern.Lees(Dienst, "HV-002");
        var client = Client(kern.Gemeente, "import");
        using var regels = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', kern.Regels)));

        var import = (await client.Importeer(regels, annuleer: Stop)).Waarde;
        var klaar = await client.WachtOpImport(import.Id, annuleer: Stop);

        (klaar.Status, klaar.Gelukt).Should().Be((Importstatus.Klaar, kern.Regels.Count));
        (await client.LijstImportregels(import.Id, annuleer: Stop).ToListAsync(Stop)).Should().OnlyContain(r => r.Uitkomst == Regeluitkomst.Gelukt).And.HaveCount(kern.Regels.Count);
    }

    private static MeldHuishoudenAan Aanmelding(Huis huis) => new()
    {
        GebeurdOp = Begin, Toekomsttuin = huis.Tuin, Instroomroute = Instroomroute.Jeugdteam, Anoniem = false, Hulpvraag = Hulpvraag.SamenOptrekken, MaatregelOverwogen = true,
        Leden = [new() { LidId = huis.Moeder, Geboortedatum = new(1989, 3, 2), Inwonend = true }],
    };

    private static async Task<ProbleemException> Fout<T>(Func<Task<T>> oproep) => (await oproep.Should().ThrowAsync<ProbleemException>()).Which;

    private CaseLedgerClient Client(string gemeente, string scope = "registratie") => new(Dienst.Http(), new()
    {
        Adres = new Uri("http://localhost"),
        Token = _ => ValueTask.FromResult(Dienst.Token(gemeente, scope, "regas", "lt-01")),
    });
}
