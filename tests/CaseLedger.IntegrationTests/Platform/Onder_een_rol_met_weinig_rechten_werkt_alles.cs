using CaseLedger.Abonnementen;
using CaseLedger.IntegrationTests.Abonnementen;
using CaseLedger.IntegrationTests.Bewaring;
using CaseLedger.Kwartaalmonitor;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>The service outside Development, on a database that <c>migreer</c> made, under a role that owns nothing.</summary>
public class Onder_een_rol_met_weinig_rechten_werkt_alles(PostgreSql postgres)
{
    private const string Monitor = "2024-4";
    private static readonly TimeSpan Hartslagen = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Vastleggen_lezen_inlezen_vaststellen_signaleren_en_vernietigen()
    {
        var dienst = await Dienst.Start(postgres, await Installatie.Klaar(postgres));
        var huis = await Huis.Leeg(dienst);
        (await dienst.Als("9998", "beheer").Post("/v1/toekomsttuinen", new { code = "zonder-sleutel", naam = "Tuin", gemeente = "9998", regio = "regio" })).IsProbleem(400).Velden.Should().Equal("/gemeente");
        huis.Aangemeld((await huis.Systeem.Post("/v1/huishoudens", huis.Aanmelding(referentie: "een"), ("Idempotency-Key", "een")).Gelukt()).HuishoudenId);
        await huis.Toestemming(huis.Moeder).Gelukt();
        await huis.Triage().Gelukt();
        await huis.Regime("metToestemming", new { toestemmingId = await huis.Toestemming(huis.Moeder).Id() }).Gelukt();
        await huis.Doe("ervaringen", new { vraag = "I", van = "lid", tekst = "Goed geholpen." }).Gelukt();
        await huis.Doe("correcties", new { bijRegistratieId = await huis.Inzet(huis.Moeder).Id(), soort = "ingetrokken", reden = "Dubbel." }).Gelukt();
        (await huis.Dossier())["versie"]!.GetValue<int>().Should().Be(8);
        (await huis.Tijdlijn()).Items().Should().NotBeEmpty();
        await Geduld.Tot(async () => await dienst.Waarde<long>("select count(*) from caseledger.mt_events where type = 'AandachtspuntOntstaan'") > 0, "a signal is made known");

        await Lees_in(dienst);
        await Stel_vast(dienst, huis);
        await Leg_bewaarplicht_op_en_af(huis);
        await Abonneer(dienst, huis);
        await huis.Vernietig();
        (await huis.Sleutels()).Should().BeEmpty();
        await dienst.Diensten.GetRequiredService<Monitorherbouw>().Begin(TestContext.Current.CancellationToken);

        await Nodes_houden_elkaar_bij(dienst);
        dienst.Logboek.Regels.Where(r => r.Contains(PostgresErrorCodes.InsufficientPrivilege, StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static async Task Lees_in(Dienst dienst)
    {
        var kern = await Kern.Lees(dienst);
        (await kern.Import.Importeer(kern.Regels)).Status.Should().Be(202);
        await Geduld.Tot(async () => await dienst.Waarde<long>("select count(*) from caseledger.importregels where uitkomst = 'gelukt'") == kern.Regels.Count, "all lines are in");
    }

    private static async Task Stel_vast(Dienst dienst, Huis huis)
    {
        var adres = $"/v1/kwartaalmonitors/{huis.Tuin}/{Monitor}";
        var coordinator = dienst.Als(huis.Gemeente, "coordinator");
        await coordinator.Post($"{adres}/vaststellingen", new { }).Gelukt();
        (await coordinator.Get(adres).Json())["totaal"]!.GetValue<int>().Should().Be(1);
    }

    private static async Task Leg_bewaarplicht_op_en_af(Huis huis)
    {
        var plicht = await huis.Beheerder().Post($"{huis.Adres}/bewaarplichten", new { reden = "Er loopt een zaak." }).Gelukt();
        (await huis.Beheerder().Post($"{huis.Adres}/bewaarplichten/{plicht.Json["bewaarplichtId"].Tekst()}/beeindigingen", new { reden = "De zaak is klaar." })).Status.Should().Be(204);
    }

    private async Task Abonneer(Dienst dienst, Huis huis)
    {
        await using var ontvanger = await Webhookontvanger.Start(postgres);
        var systeem = dienst.Als(huis.Gemeente, "systeem");
        (await systeem.Post("/v1/abonnementen", new { url = new Uri(ontvanger.Adres, "/a") })).IsProbleem(400).Velden.Should().Equal(["/url"], "only Development sends to this machine");
        var abonnee = await Abonnee.Maak(systeem, new Uri($"http://localhost:{ontvanger.Adres.Port}/a"));
        await ontvanger.Gedraag(new { pad = "/a", status = 500, keer = 1 });
        await huis.Inzet(huis.Moeder).Gelukt();
        var gebeurtenis = (await ontvanger.Aanvaard("/a", 1))[0];
        gebeurtenis.Json["source"].Tekst().Should().Be("urn:nld:oin:00000001823288444000:systeem:caseledger");
        gebeurtenis.Json["dataref"].Tekst().Should().Be($"https://dossier.invalid{huis.Adres}/registraties/{gebeurtenis.Id}");
        (await abonnee.Herhaal(new { vanafPositie = gebeurtenis.Positie })).Should().Be(1);
        await ontvanger.Aanvaard("/a", 2);
        await dienst.Diensten.GetRequiredService<Bezorgkast>().Ruim(TestContext.Current.CancellationToken);
        await systeem.Post($"{abonnee.Adres}/geheimen", new { }).Gelukt();
        await systeem.Post($"{abonnee.Adres}/beeindigingen", new { }).Gelukt();
    }

    /// <summary>What Wolverine writes of itself as long as it lives.</summary>
    private static async Task Nodes_houden_elkaar_bij(Dienst dienst)
    {
        var begin = TimeProvider.System.GetTimestamp();
        await Geduld.Tot(() => Task.FromResult(TimeProvider.System.GetElapsedTime(begin) > Hartslagen), "some heartbeats have passed");
        (await dienst.Waarde<long>("select count(*) from wolverine.wolverine_dead_letters")).Should().Be(0);
    }
}
