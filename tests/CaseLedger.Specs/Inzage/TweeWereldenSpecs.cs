namespace CaseLedger.Specs.Inzage;

/// <summary>
/// Point 6, with case HV-008: what the ex-partner gets is byte for byte what he would get if the vrouwenopvang, the
/// assessment and everything after had never been recorded.
/// </summary>
public sealed class TweeWereldenSpecs : Inzagespec
{
    private const int TotDeVrouwenopvang = 8;

    private static readonly Guid Vrouw = Guid.ParseExact("0199f000-0000-7000-8000-000000000801", "D");
    private static readonly Guid ExPartner = Guid.ParseExact("0199f000-0000-7000-8000-000000000802", "D");
    private static readonly Guid Dochter = Guid.ParseExact("0199f000-0000-7000-8000-000000000803", "D");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void De_ex_partner_krijgt_in_beide_werelden_hetzelfde(bool kind)
    {
        var regels = Regels();
        Tekst(Haal(Wereld(regels), ExPartner, kind: kind)).Should().Be(Tekst(Haal(Wereld(regels.Take(TotDeVrouwenopvang)), ExPartner, kind: kind)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ook_als_het_huishouden_langs_een_andere_weg_kwam_en_er_wel_iets_te_zien_is(bool kind)
    {
        var regels = Regels().Select(r => r.Replace("\"instroomroute\": \"vrouwenopvang\"", "\"instroomroute\": \"huisarts\"", StringComparison.Ordinal)).ToList();
        var gezien = Haal(Wereld(regels), ExPartner, kind: kind)!;
        gezien.EersteBlad!.WieIsErVoorMij.Should().Equal(gezien.EersteBlad.WieIsErVoorMij.Where(h => h.Organisatie is "Gemeente Huizen" or "Veilig Thuis Gooi en Vechtstreek")).And.HaveCount(2);
        Tekst(gezien).Should().Be(Tekst(Haal(Wereld(regels.Take(TotDeVrouwenopvang)), ExPartner, kind: kind)))
            .And.NotContainAny("opvang", "Blijf", "terreur", "stalking", "Verblijfadres", "mevrouw", "0199f000");
    }

    [Fact]
    public void Over_de_dochter_leest_hij_niets_en_de_vrouw_wel()
    {
        var wereld = Wereld(Regels());
        Haal(wereld, ExPartner, Dochter).Should().BeNull();
        Haal(wereld, Vrouw, Dochter).Should().NotBeNull();
        Haal(wereld, Vrouw)!.Alles!.Select(r => r.Kop).Should().Contain(["Toestemming", "Contact en werk"]);
    }

    [Fact]
    public void Er_staat_geen_versie_aantal_of_id_in()
    {
        GegevenIngestroomd();
        Gegeven("2024-10-03", Toezegging(Moeder));
        var tekst = Leest(Moeder);
        foreach (var boeking in Boekingen)
        {
            tekst.Should().NotContain(boeking.Id.ToString());
        }

        tekst.Should().NotContain(Moeder.ToString()).And.NotContainAny("versie", "aantal", "totaal", "etag");
    }

    private static List<string> Regels() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "cases", "gooi-en-vechtstreek.ndjson")).Where(r => r.Contains("\"huishouden\": \"HV-008\"", StringComparison.Ordinal))];

    private static IReadOnlyList<Boeking> Wereld(IEnumerable<string> regels)
    {
        var casus = Casus.Speel(regels);
        casus.Uitkomsten.Should().OnlyContain(u => u.IsGelukt);
        return casus.Huishoudens["HV-008"];
    }
}
