using System.Text.Json;
using System.Text.Json.Nodes;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;

namespace CaseLedger.Specs.Kwartaalmonitor;

public class De_acht_huishoudens_van_Gooi_en_Vechtstreek
{
    private static readonly Casus Kern = Casus.Speel("kern.ndjson");

    private static JsonObject Verwacht { get; } = Bestand("expected-monitor.json").AsObject();

    [Fact]
    public void Alle_93_regels_worden_aanvaard()
    {
        Kern.Uitkomsten.Should().HaveCount(93);
        Kern.Uitkomsten.Should().OnlyContain(r => r.IsGelukt);
        Kern.Huishoudens.Should().HaveCount(8);
    }

    [Theory]
    [InlineData("hilversum", "2024-4")]
    [InlineData("hilversum", "2025-1")]
    [InlineData("huizen", "2024-4")]
    [InlineData("huizen", "2025-1")]
    [InlineData("gooise-meren", "2024-4")]
    [InlineData("gooise-meren", "2025-1")]
    public void De_cijfers_zijn_veld_voor_veld_die_van_de_regio(string toekomsttuin, string kwartaal)
    {
        var cijfers = Cijfers(toekomsttuin, kwartaal, Kern.Huishoudens.Values.Select(Monitorbijdrage.Van));

        Verschillen(string.Empty, Verwacht[$"{toekomsttuin}/{kwartaal}"], cijfers).Should().BeEmpty();
    }

    [Fact]
    public void De_volgorde_van_vastleggen_maakt_geen_verschil()
    {
        var achterstevoren = Kern.Huishoudens.Values.Select(h => Monitorbijdrage.Van([.. h.Reverse()]));

        Verschillen(string.Empty, Verwacht["huizen/2024-4"], Cijfers("huizen", "2024-4", achterstevoren)).Should().BeEmpty();
    }

    [Fact]
    public void Een_bijdrage_komt_uit_de_opslag_zoals_zij_erin_ging_en_bevat_niets_verzegelds()
    {
        foreach (var boekingen in Kern.Huishoudens.Values)
        {
            var tekst = JsonSerializer.Serialize(Monitorbijdrage.Van(boekingen), OpslagJson.Opties);
            var terug = JsonSerializer.Deserialize<Monitorbijdrage>(tekst, OpslagJson.Opties);

            JsonSerializer.Serialize(terug, OpslagJson.Opties).Should().Be(tekst);
            terug.Should().BeEquivalentTo(Monitorbijdrage.Van(boekingen));
            tekst.Should().NotContainAny("Consulent", "1989-03-02", "0199f000");
        }
    }

    [Fact]
    public void Wat_een_huishouden_bijdraagt_kan_er_ook_weer_af()
    {
        var delen = Kern.Huishoudens.Values.Select(h => Huishoudentelling.Van(Monitorbijdrage.Van(h), "huizen", new DateOnly(2024, 6, 1), new Kwartaal(2024, 4))).ToList();
        var alles = delen.Aggregate(Kwartaaltelling.Leeg, (som, deel) => som.Plus(deel));

        var niets = delen.Aggregate(alles, (som, deel) => som.Plus(deel, -1));

        alles.Should().NotBeEquivalentTo(Kwartaaltelling.Leeg);
        niets.Should().BeEquivalentTo(Kwartaaltelling.Leeg);
    }

    private static JsonNode? Cijfers(string toekomsttuin, string kwartaal, IEnumerable<Monitorbijdrage> bijdragen)
    {
        Kwartaal.TryParse(kwartaal, out var gevraagd).Should().BeTrue();
        var tuin = Bestand("toekomsttuinen.json").AsArray().Single(t => (string)t!["code"]! == toekomsttuin)!;
        var startdatum = DateOnly.Parse((string)tuin["startdatum"]!, System.Globalization.CultureInfo.InvariantCulture);
        return JsonSerializer.SerializeToNode(Kwartaalcijfers.Bereken(toekomsttuin, startdatum, gevraagd, bijdragen), ApiJson.Opties);
    }

    private static JsonNode Bestand(string naam) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", naam)))!;

    /// <summary>Figures that monitor.md names beside the ones that were given.</summary>
    private static readonly string[] Daarnaast = ["waarvanHeraanmelding", "problematiek"];

    private static IEnumerable<string> Verschillen(string pad, JsonNode? verwacht, JsonNode? werkelijk) => (verwacht, werkelijk) switch
    {
        (JsonObject v, JsonObject w) => v.Select(p => p.Key).Union(w.Select(p => p.Key)).Except(Daarnaast).SelectMany(veld =>
            v.ContainsKey(veld) && w.ContainsKey(veld) ? Verschillen($"{pad}/{veld}", v[veld], w[veld]) : [$"{pad}/{veld}: staat maar aan één kant"]),
        (JsonArray v, JsonArray w) when v.Count == w.Count => v.SelectMany((deel, i) => Verschillen($"{pad}/{i}", deel, w[i])),
        (JsonValue v, JsonValue w) when v.GetValueKind() == JsonValueKind.Number && w.GetValueKind() == JsonValueKind.Number =>
            JsonSerializer.Deserialize<decimal>(v) == JsonSerializer.Deserialize<decimal>(w) ? [] : [$"{pad}: {v} verwacht, {w} gekregen"],
        _ => JsonNode.DeepEquals(verwacht, werkelijk) ? [] : [$"{pad}: {verwacht} verwacht, {werkelijk} gekregen"],
    };
}
