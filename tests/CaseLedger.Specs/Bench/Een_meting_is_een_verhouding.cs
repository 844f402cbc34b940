using System.Text.Json.Nodes;
using CaseLedger.Bench;
using CaseLedger.Bench.Metingen;

namespace CaseLedger.Specs.Bench;

public class Een_meting_is_een_verhouding
{
    [Theory]
    [InlineData(3.0, 9.0, 1.0, 3.0)]
    [InlineData(2.5, 4.0, 1.0, 2.0, 3.0)]
    public void De_mediaan_is_de_middelste_of_het_gemiddelde_van_de_middelste_twee(double mediaan, params double[] waarden) =>
        Vergelijking.Mediaan(waarden).Should().Be(mediaan);

    [Fact]
    public async Task Beide_kanten_worden_om_en_om_gemeten_in_minstens_vijf_rondes()
    {
        List<char> gedaan = [];
        Task Doe(char kant)
        {
            gedaan.Add(kant);
            return Task.CompletedTask;
        }

        await Vergelijking.Van(() => Doe('g'), () => Doe('l'));

        gedaan.Where((_, i) => i % 2 == 0).Should().OnlyContain(k => k == 'g');
        gedaan.Where((_, i) => i % 2 == 1).Should().OnlyContain(k => k == 'l');
        gedaan.Should().HaveCountGreaterThanOrEqualTo(2 * 3 * 6);
    }

    [Fact]
    public void Het_rapport_heeft_de_afgesproken_velden()
    {
        var resultaten = Meting.Alle.Select(m => Resultaat.Van(m, new Vergelijking(3, 2))).ToList();

        var json = JsonNode.Parse(Rapport.Van(resultaten).Json())!.AsObject();

        json.Select(v => v.Key).Should().Equal("machine", "revisie", "resultaten");
        json["machine"]!.GetValue<string>().Should().Contain("cores");
        json["resultaten"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()).Should().Equal("P5", "werklijst");
        json["resultaten"]![0]!.ToJsonString().Should().Be("""{"id":"P5","verhouding":1.5,"doel":"\u003C= 1.5","gemeten":3,"limiet":2}""");
    }

    [Theory]
    [InlineData]
    [InlineData("vul")]
    [InlineData("vul", "--events", "0")]
    [InlineData("vul", "--events", "10", "--seed")]
    [InlineData("vul", "--events", "10", "--events", "10")]
    [InlineData("meet", "--only", "P99")]
    [InlineData("meet", "--snel", "ja")]
    public async Task Wie_iets_onbekends_vraagt_krijgt_afsluitcode_2(params string[] argumenten) => (await Opdrachtregel.Main(argumenten)).Should().Be(2);
}
