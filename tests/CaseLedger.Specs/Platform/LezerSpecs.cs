using System.Text;
using System.Text.Json.Nodes;
using CaseLedger.Inzet;
using CaseLedger.Platform;
using CaseLedger.Toestemming;

namespace CaseLedger.Specs.Platform;

/// <summary>Bodies are read strictly, and every fault is named at once.</summary>
public sealed class LezerSpecs : Spec
{
    [Theory]
    [InlineData("""{"verslag":"a\u0000b"}""", "NUL")]
    [InlineData("""{"a\u0000":1}""", "NUL")]
    [InlineData("""{"verslag":"\ud83d"}""", "half teken")]
    [InlineData("""{"verslag":"\ud83d\ud83d"}""", "half teken")]
    [InlineData("""{"verslag":"\ude00"}""", "half teken")]
    [InlineData("""{"verslag":"\ud83d x \ude00"}""", "half teken")]
    [InlineData("""{"\ud83d":1}""", "half teken")]
    [InlineData("""{"verslag":"\\\ud83d"}""", "half teken")]
    [InlineData("""{"soort":"gesprek","soort":"gesprek"}""", "twee keer")]
    [InlineData("""{"bron":{"soort":"lid","soort":"lid"}}""", "twee keer")]
    [InlineData("""{"soort":"gesprek","so\u006frt":"gesprek"}""", "twee keer")]
    [InlineData("""[]""", "JSON-object")]
    [InlineData("""null""", "JSON-object")]
    [InlineData("""{"soort":}""", "geldige JSON")]
    [InlineData("""{"soort":1,}""", "geldige JSON")]
    [InlineData("""{} {}""", "geldige JSON")]
    [InlineData("", "geldige JSON")]
    public void Wat_niet_heel_uit_de_opslag_kan_komen_gaat_er_niet_in(string json, string melding)
    {
        var (inhoud, fout) = Lezer.Ontleed(Encoding.UTF8.GetBytes(json));
        inhoud.Should().BeNull();
        fout!.Pad.Should().BeEmpty();
        fout.Melding.Should().Contain(melding);
    }

    [Theory]
    [InlineData("""{"verslag":"\ud83d\ude00 😀 \\ud83d \\u0000"}""")]
    [InlineData("""{"\ud83d\ude00":1}""")]
    public void Hele_tekens_mogen(string json) => Lezer.Ontleed(Encoding.UTF8.GetBytes(json)).Fout.Should().BeNull();

    [Fact]
    public void Bytes_die_geen_tekst_zijn_worden_geweigerd()
    {
        byte[][] geenTekst = [[.. "{\"a\":\""u8, 0xFF, .. "\"}"u8], [.. "{\"a\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], [.. "{\""u8, 0xC3, .. "\":1}"u8]];
        foreach (var bytes in geenTekst)
        {
            Lezer.Ontleed(bytes).Fout!.Melding.Should().Contain("UTF-8");
        }

        Lezer.Ontleed([.. "{\"a\":\""u8, 0, .. "\"}"u8]).Fout!.Melding.Should().Contain("NUL");
    }

    [Fact]
    public void Te_diep_is_geen_geldige_JSON()
    {
        var diep = $"{string.Concat(Enumerable.Repeat("{\"a\":", 40))}1{new string('}', 40)}";
        Lezer.Ontleed(Encoding.UTF8.GetBytes(diep)).Fout.Should().NotBeNull();
    }

    [Fact]
    public void Onbekende_velden_worden_genoemd_ook_dieper_en_met_vreemde_tekens()
    {
        Als("2024-11-05", Inzet().Met("Soort", "gesprek").Met("a/b~c", 1).Met("bron", new { soort = "lid", naam = "Jan" }));
        DanOnvolledig("/Soort", "/a~1b~0c", "/bron/naam");
        Als("2024-11-05", Inzet().Met("onbekend", new { a = 1 }));
        DanOnvolledig("/onbekend");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t ")]
    [InlineData("\u00a0")]
    public void Lege_tekst_is_geen_tekst(string tekst)
    {
        Als("2024-11-05", Inzet().Met("verslag", tekst).Met("toelichting", tekst));
        DanOnvolledig("/verslag", "/toelichting");
    }

    [Theory]
    [InlineData(20_000, true)]
    [InlineData(20_001, false)]
    public void Tekst_is_hooguit_20_000_tekens(int lengte, bool kan)
    {
        Als("2024-11-05", Inzet().Met("verslag", new string('a', lengte)));
        DanOnvolledig(kan ? [] : ["/verslag"]);
    }

    [Fact]
    public void Een_veld_dat_mag_ontbreken_mag_ook_null_zijn()
    {
        GegevenIngestroomd();
        Als("2024-11-05", Inzet().Met("verslag", null).Met("metLeden", null).Met("lokaalTeamAanwezig", null).Met("toelichting", null));
        DanVastgelegd((typeof(InzetGeregistreerd), new { soort = "gesprek", minuten = 60 }));
    }

    [Theory]
    [InlineData("inzetregistraties", "metLeden")]
    [InlineData("inzetregistraties", "uitgevoerdDoor")]
    [InlineData("veiligheidsbeoordelingen", "beoordelaars")]
    [InlineData("veiligheidsbeoordelingen", "oordelen")]
    [InlineData("aanmeldingen", "leden")]
    [InlineData("triages", "deelnemers")]
    public void Een_lijst_heeft_geen_lege_plekken(string soort, string veld)
    {
        var verzoek = soort switch
        {
            "inzetregistraties" => Inzet(),
            "veiligheidsbeoordelingen" => Beoordeling("2024-12-01"),
            "aanmeldingen" => Aanmelding(),
            _ => Getriageerd(),
        };
        Als("2024-11-05", verzoek.Met(veld, new JsonArray(null, null)));
        DanOnvolledig($"/{veld}/0", $"/{veld}/1");
    }

    [Fact]
    public void Een_verkeerd_soort_waarde_wordt_uitgelegd()
    {
        Als("2024-11-05", Inzet().Met("metLeden", Moeder));
        DanOnvolledigMet("/metLeden", "lijst");
        Als("2024-11-05", Inzet().Met("bron", "lid"));
        DanOnvolledigMet("/bron", "object");
        Als("2024-11-05", Inzet().Met("metLeden", new[] { "moeder" }));
        DanOnvolledigMet("/metLeden/0", "UUID");
        Als("2024-11-05", Inzet().Met("verslag", 5));
        DanOnvolledigMet("/verslag", "tekst");
        Als("2024-11-05", Inzet().Met("buitenRegulierProduct", "true"));
        DanOnvolledigMet("/buitenRegulierProduct", "true of false");
        Als("2024-11-05", Toestemming(Moeder, tot: "morgen"));
        DanOnvolledigMet("/geldigTot", "jaar-maand-dag");
        Als("2024-11-05", Toestemming(Moeder, tot: "2200-01-01"));
        DanOnvolledigMet("/geldigTot", "1900 tot en met 2199");
    }

    [Theory]
    [InlineData("Gesprek")]
    [InlineData("0")]
    [InlineData("gesprek, overleg")]
    [InlineData("")]
    public void Een_code_is_precies_een_van_de_waarden(string code)
    {
        Als("2024-11-05", Inzet(code));
        DanOnvolledigMet("/soort", "Kies een van: huisbezoek, gesprek, telefonisch, overleg, consultatie, onderzoek, administratie.");
        Als("2024-11-05", Inzet().Met("soort", 1));
        DanOnvolledigMet("/soort", "Kies een van: huisbezoek, gesprek");
    }

    [Fact]
    public void Een_lichaam_dat_geen_registratie_is_wordt_even_streng_gelezen()
    {
        var (waarde, fouten) = Lezer.Lees<Toestemmingsbesluit>(Toestemming(Moeder).Met("gebeurdOp", "2024-11-05T11:00:00Z").Zonder("vorm").Inhoud);
        waarde.Should().BeNull();
        fouten.Select(f => f.Pad).Should().BeEquivalentTo("/gebeurdOp", "/vorm");
        Lezer.Lees<Toestemmingsbesluit>(Toestemming(Moeder).Inhoud).Waarde.Should().NotBeNull();
        Lezer.Lees<Toestemmingsbesluit>(Toestemming(Moeder).Met("voorLeden", new JsonArray(null, null)).Inhoud).Fouten.Should().HaveCount(2);
    }
}
