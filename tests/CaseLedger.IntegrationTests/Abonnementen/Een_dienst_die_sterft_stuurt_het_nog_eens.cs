using CaseLedger.IntegrationTests.Platform;

namespace CaseLedger.IntegrationTests.Abonnementen;

public class Een_dienst_die_sterft_stuurt_het_nog_eens(PostgreSql postgres)
{
    private static readonly DateTimeOffset Begin = new(2024, 10, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Een_ander_proces_maakt_af_wat_onderweg_was_met_hetzelfde_nummer()
    {
        await using var dienst = await Knooppunten.Start(postgres, 2, Begin);
        await using var ontvanger = await Webhookontvanger.Start(postgres);
        var leeg = await Huis.Leeg(dienst);
        await Abonnee.Maak(dienst.Als(leeg.Gemeente, "systeem"), new Uri(ontvanger.Adres, "/a"));
        await ontvanger.Gedraag(new { pad = "/a", zwijg = true });
        var huis = await leeg.Buren();
        await huis.Inzet(huis.Moeder).Gelukt();
        await Geduld.Tot(async () => (await ontvanger.Ontvangen("/a")).Count == 1, "one process is sending, once");

        // Whoever of the two was sending: both die.
        await dienst.Dood(dienst.Draaiend[0]);
        await dienst.Dood(dienst.Draaiend[0]);
        await ontvanger.Vergeet();
        await dienst.Zet(Begin.AddMinutes(1));
        await dienst.Erbij();

        var aanvaard = await ontvanger.Aanvaard("/a", 2);
        var ontvangen = await ontvanger.Ontvangen("/a");
        ontvangen[0].Id.Should().Be(aanvaard[0].Id);
        ontvangen[0].Status.Should().BeNull("the first process never heard the answer");
        aanvaard.Select(o => o.Positie).Should().BeInAscendingOrder();
    }
}
