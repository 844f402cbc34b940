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

    private async Task<(byte[] Inhoud, string Koppen)> Antwoord(string route, int regels, string vorm, string vraag)
    {
        var kern = await Kern.Lees(Dienst, "HV-008", "gooi-en-vechtstreek.ndjson");
        kern.Regels.Should().HaveCount(12);
        var wereld = kern.Regels.Take(regels).Select(r => r.Replace("\"instroomroute\": \"vrouwenopvang\"", $"\"instroomroute\": \"{route}\"", StringComparison.Ordinal)).ToList();
        (await kern.Import.Importeer(wereld)).Json["gelukt"]!.GetValue<int>().Should().Be(wereld.Count);
        var huishouden = await kern.Zoek("HV-008");
        var lid = Dienst.Als(kern.Gemeente, "lid", "portaal", "burger", ("huishouden", $"{huishouden}"), ("lid", ExPartner));
        return await lid.Bytes($"/v1/huishoudens/{huishouden}/inzageoverzicht{vraag}", ("Accept", vorm));
    }
}
