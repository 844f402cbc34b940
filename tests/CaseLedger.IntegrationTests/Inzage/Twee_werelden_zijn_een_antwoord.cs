using CaseLedger.IntegrationTests.Platform;
using CaseLedger.Inzage;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Inzage;

/// <summary>
/// Case HV-008 in two worlds: in one the vrouwenopvang, the assessment and everything after were recorded. The ex-partner
/// gets the same bytes and the same headers.
/// </summary>
public class Twee_werelden_zijn_een_antwoord(PostgreSql postgres) : Diensttest(postgres)
{
    private const int TotDeVrouwenopvang = 8;
    private const string ExPartner = "0199f000-0000-7000-8000-000000000802";

    [Theory]
    [InlineData("application/json", "")]
    [InlineData("text/html", "")]
    [InlineData("application/pdf", "")]
    [InlineData("application/json", "?vorm=kind")]
    [InlineData("text/html", "?vorm=kind")]
    public async Task Byte_voor_byte_en_kop_voor_kop(string vorm, string vraag)
    {
        if (vorm == "application/pdf" && !Dienst.Diensten.GetRequiredService<Drukker>().KanDrukken)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "There is no Chromium here.");
        }

        foreach (var route in new[] { "vrouwenopvang", "huisarts" })
        {
            var alles = await Antwoord(route, int.MaxValue, vorm, vraag);
            var eerst = await Antwoord(route, TotDeVrouwenopvang, vorm, vraag);
            alles.Inhoud.Should().Equal(eerst.Inhoud, route);
            alles.Koppen.Should().Be(eerst.Koppen);
            alles.Inhoud.Length.Should().BePositive();
        }
    }

    [Fact]
    public async Task Ook_wie_er_keek_de_weigeringen_en_wat_een_lid_instuurt_zijn_gelijk()
    {
        foreach (var route in new[] { "vrouwenopvang", "huisarts" })
        {
            var alles = await Overig(route, int.MaxValue);
            var eerst = await Overig(route, TotDeVrouwenopvang);
            alles.Should().Equal(eerst, route);
            alles[0].Should().Contain("Het lokale team").And.NotContain("opvang");
        }
    }

    /// <summary>What else the ex-partner can get, with the household's own id taken out; in the world where she rides along the vrouwenopvang looks too.</summary>
    private async Task<List<string>> Overig(string route, int regels)
    {
        var (kern, huishouden, lid) = await Wereld(route, regels);
        var adres = $"/v1/huishoudens/{huishouden}";
        (await Dienst.Als(kern.Gemeente, sub: "lt-hu-01").Get($"{adres}/tijdlijn")).Status.Should().Be(200);
        (await Dienst.Als(kern.Gemeente, "partner", sub: "vo-01", claims: [("organisatie", "Blijf Groep"), ("organisatieSoort", "vrouwenopvang")]).Get($"{adres}/tijdlijn"))
            .Status.Should().Be(regels > TotDeVrouwenopvang ? 200 : 404);
        List<Antwoord> antwoorden =
        [
            await lid.Get($"{adres}/toegangslog"),
            await lid.Get(adres),
            await lid.Get($"{adres}/tijdlijn"),
            await lid.Get($"{adres}/inzageoverzicht?lid={Guid.AllBitsSet}"),
            await lid.Get($"{adres}/inzageoverzicht?versie=3"),
            await lid.Get($"{adres}/toegangslog?na=x"),
            await lid.Post($"{adres}/zienswijzen", new { gebeurdOp = "2024-12-20T10:00:00Z", lidId = Guid.AllBitsSet, tekst = "x" }),
            await lid.Post($"{adres}/rectificatieverzoeken", new { gebeurdOp = "2024-12-20T10:00:00Z", lidId = ExPartner, bijRegistratieId = Guid.AllBitsSet, verzoek = "x" }),
            await lid.Post($"{adres}/inzetregistraties", new { }),
        ];
        return [.. antwoorden.Select(a => $"{a.Status} {a.Tekst} {string.Join(';', a.Koppen.OrderBy(k => k.Key, StringComparer.Ordinal))}".Replace($"{huishouden}", "HUISHOUDEN", StringComparison.Ordinal))];
    }

    private async Task<(byte[] Inhoud, string Koppen)> Antwoord(string route, int regels, string vorm, string vraag)
    {
        var (_, huishouden, lid) = await Wereld(route, regels);
        return await lid.Bytes($"/v1/huishoudens/{huishouden}/inzageoverzicht{vraag}", ("Accept", vorm));
    }

    private async Task<(Kern Kern, Guid Huishouden, Systeem Lid)> Wereld(string route, int regels)
    {
        var kern = await Kern.Lees(Dienst, "HV-008", "gooi-en-vechtstreek.ndjson");
        kern.Regels.Should().HaveCount(12);
        var wereld = kern.Regels.Take(regels).Select(r => r.Replace("\"instroomroute\": \"vrouwenopvang\"", $"\"instroomroute\": \"{route}\"", StringComparison.Ordinal)).ToList();
        (await kern.Import.Importeer(wereld)).Json["gelukt"]!.GetValue<int>().Should().Be(wereld.Count);
        var huishouden = await kern.Zoek("HV-008");
        return (kern, huishouden, Dienst.Als(kern.Gemeente, "lid", "portaal", "burger", ("huishouden", $"{huishouden}"), ("lid", ExPartner)));
    }
}
