using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.Specs.Kwartaalmonitor;

public partial class Een_kwartaal_is_te_lezen_in_elke_vorm
{
    private static readonly string[] GeenCijfer = ["/positie", "/vaststelling/", "/registraties/"];

    [Fact]
    public void Geen_enkel_getal_van_het_antwoord_wordt_vergeten()
    {
        var weergave = Voorbeeldrapport.Tuin.Hoofd;
        var antwoord = JsonSerializer.SerializeToNode(weergave, ApiJson.Opties);

        var lijst = Cijferlijst.Van(weergave).Where(c => c.Getal is not null).ToDictionary(c => c.Pad, c => c.Getal!.Value);

        lijst.Should().BeEquivalentTo(Getallen(string.Empty, antwoord).Where(g => !GeenCijfer.Any(g.Key.Contains)).ToDictionary());
    }

    [Fact]
    public void Elk_cijfer_van_een_kwartaal_heeft_een_eigen_naam()
    {
        Cijferlijst.Van(Voorbeeldrapport.Tuin.Hoofd).Should().OnlyHaveUniqueItems(c => $"{c.Rij} {c.Naam}");
    }

    [Fact]
    public void De_csv_heeft_een_regel_per_cijfer_van_elk_kwartaal_en_elke_toekomsttuin()
    {
        var rapport = Voorbeeldrapport.Regio;
        var bytes = Monitorcsv.Van(rapport);
        var regels = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");

        bytes[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        regels[^1].Should().BeEmpty();
        regels[0].Should().Be("toekomsttuin,kwartaal,peildatum,vraag,cijfer,eenheid,waarde,stand,positie");
        regels.Should().HaveCount(2 + rapport.Kwartalen.Concat(rapport.Delen).Sum(w => Cijferlijst.Van(w).Count));
        regels.Should().Contain("huizen,2025-4,2025-12-31,totaal,Huishoudens die ondersteuning kregen,aantal,34,vastgesteld,84210");
        regels.Should().Contain("huizen,2025-4,2025-12-31,D,Met toestemming (groen): deel van alle huishoudens,%,50.0,vastgesteld,84210");
        regels.Should().Contain("huizen,2025-4,2025-12-31,F,\"Maatregelen als deel van alle huishoudens, zonder dubbeltelling\",%,23.5,vastgesteld,84210");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("+31, \"x\"", "\"'+31, \"\"x\"\"\"")]
    [InlineData("<5", "<5")]
    public void Een_tekst_in_de_csv_wordt_nooit_een_formule(string tekst, string cel) => Monitorcsv.Tekst(tekst).Should().Be(cel);

    [Fact]
    public async Task In_het_werkboek_staan_alle_vragen_en_zijn_getallen_getallen()
    {
        var bladen = await Bladen(Voorbeeldrapport.Regio, null);

        bladen.Keys.Should().Equal("Kwartaal", "Verloop", "Toekomsttuinen");
        bladen["Kwartaal"].Should().Contain(Vraagtekst.Alle.Select(v => v.Kop));
        bladen["Kwartaal"].Should().Contain("#98");
        bladen["Verloop"].Should().Contain(Kwartaal.Reeks(new Kwartaal(2024, 3), new Kwartaal(2025, 4)).Select(k => k.ToString()));
        bladen["Toekomsttuinen"].Should().Contain(["Huizen", "Hilversum", "Gooise Meren"]);
        (await Bladen(Voorbeeldrapport.Tuin, null)).Keys.Should().Equal("Kwartaal", "Verloop");
    }

    [Fact]
    public async Task Een_verborgen_cijfer_is_in_geen_enkele_vorm_te_zien()
    {
        static string? Alles(Kwartaalmonitorweergave weergave, string pad) => "onderdrukt";

        var html = Monitorpagina.Van(Voorbeeldrapport.Regio, Alles).Tekst;
        var csv = Encoding.UTF8.GetString(Monitorcsv.Van(Voorbeeldrapport.Regio, Alles)).Split("\r\n")[1..^1];
        var bladen = await Bladen(Voorbeeldrapport.Regio, Alles);

        Cel().Matches(html).Select(m => m.Groups[1].Value).Should().NotBeEmpty().And.OnlyContain(t => t == "onderdrukt" || t == "–");
        Vlak().Matches(html).Select(m => m.Groups[1].Value).Should().NotBeEmpty().And.OnlyContain(hoogte => hoogte == "14", "alleen de legenda heeft vlakken");
        csv.Should().OnlyContain(r => r.Contains(",onderdrukt,", StringComparison.Ordinal));
        bladen.Values.SelectMany(b => b).Should().NotContain(cel => cel.StartsWith('#'));
    }

    [Fact]
    public void Een_verschil_is_verborgen_als_het_cijfer_zelf_dat_is()
    {
        var lijst = Cijferlijst.Van(Voorbeeldrapport.Tuin.Hoofd, (_, pad) => pad == "/aangemeld" ? "onderdrukt" : null);

        lijst.Where(c => c.Woord == "onderdrukt").Select(c => c.Pad).Should().Equal("/aangemeld", "/verschillen/0/cijfers/0/vastgesteld", "/verschillen/0/cijfers/0/actueel");
    }

    [Fact]
    public void Het_verslag_bevat_elke_vraag_elke_grafiek_met_tekst_en_wat_mensen_ervan_zeiden()
    {
        var html = Monitorpagina.Van(Voorbeeldrapport.Tuin, null).Tekst;

        html.Should().ContainAll(Vraagtekst.Alle.Select(v => v.Kop));
        Regex.Count(html, "<svg class=\"grafiek\" role=\"img\"").Should().Be(3).And.Be(Regex.Count(html, "<desc"));
        html.Should().ContainAll("Cijfers vastgesteld op 21 januari 2026 (versie 2)", "nummer 84210", "&lt;samen&gt;", "Aangeleverd op 8 januari 2026 door Sander Bos", "Jaarverslag 2023", "Veranderd na het vaststellen", "eindelijk steeds dezelfde");
        html.Should().NotContainAny("<script", "style=", "[verzegeld]", "<samen>");
        XDocument.Parse($"<r>{html.Replace("&nbsp;", " ", StringComparison.Ordinal)}</r>").Descendants("table").Should().OnlyContain(t => t.Element("caption") != null && t.Descendants("th").All(h => h.Attribute("scope") != null));
    }

    [Fact]
    public void Wat_niet_voorkwam_staat_niet_bij_de_problematiek()
    {
        var tabellen = new Cijferbeeld(Voorbeeldrapport.Tuin.Hoofd, null).Tabellen(Monitorrij.Problematiek);

        tabellen.SelectMany(t => t.Regels).Should().NotBeEmpty().And.OnlyContain(r => r.Cijfers[0]!.Getal > 0);
    }

    [Theory]
    [InlineData(null, "application/json; charset=utf-8", null)]
    [InlineData("text/html", "text/html; charset=utf-8", null)]
    [InlineData("text/csv", "text/csv; charset=utf-8", "attachment; filename=kwartaalmonitor-huizen-2024-3-tot-en-met-2025-4.csv")]
    [InlineData(Voorkeur.Werkboek, Voorkeur.Werkboek, "attachment; filename=kwartaalmonitor-huizen-2024-3-tot-en-met-2025-4.xlsx")]
    [InlineData("image/png", "application/problem+json", null)]
    public async Task De_vrager_kiest_de_vorm(string? accept, string mediatype, string? bestand)
    {
        var http = Vraag(accept);
        await new Monitorantwoord<Kwartaalmonitorweergave>(Voorbeeldrapport.Tuin.Hoofd, Voorbeeldrapport.Tuin).ExecuteAsync(http);

        http.Response.ContentType.Should().Be(mediatype);
        http.Response.StatusCode.Should().Be(accept == "image/png" ? 406 : 200);
        http.Response.Headers.ContentDisposition.FirstOrDefault().Should().Be(bestand);
        http.Response.Headers.CacheControl.Should().Equal("no-store");
        http.Response.Headers.Vary.FirstOrDefault().Should().Be(accept == "image/png" ? null : "Accept, Authorization");
    }

    [Fact]
    public async Task Het_verslag_mag_alleen_zijn_eigen_stijl_gebruiken()
    {
        var http = Vraag(Voorkeur.Html);
        await new Monitorantwoord<Kwartaalmonitorweergave>(Voorbeeldrapport.Tuin.Hoofd, Voorbeeldrapport.Tuin).ExecuteAsync(http);

        var stijl = Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()).Split("<style>")[1].Split("</style>")[0];
        http.Response.Headers.ContentSecurityPolicy.Should().Equal($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(stijl)))}'; frame-ancestors 'none'");
        stijl.Should().Contain(Monitorstijl.Tekst);
    }

    [Fact]
    public void Een_kwartaal_dat_nog_loopt_is_in_het_verslag_voorlopig()
    {
        var lopend = Voorbeeldrapport.Tuin.Hoofd with { Stand = Monitorstand.Voorlopig, VastgesteldOp = null };

        Monitorpagina.Van(Voorbeeldrapport.Tuin with { Kwartalen = [Voorbeeldrapport.Tuin.Kwartalen[0], lopend] }, null).Tekst
            .Should().ContainAll("Voorlopige cijfers: het kwartaal loopt nog tot en met 31 december 2025.", ">2025-4*</text>", "* Voorlopig: dit kwartaal loopt nog.").And.NotContain("2024-3*");
    }

    [Fact]
    public async Task Het_werkboek_past_op_A4()
    {
        using var zip = new ZipArchive(new MemoryStream(await Monitorwerkboek.Van(Voorbeeldrapport.Regio, null, TestContext.Current.CancellationToken)));

        zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(e => XDocument.Load(e.Open()).Root!.Elements().Last())
            .Should().HaveCount(3).And.OnlyContain(p => p.Name.LocalName == "pageSetup" && p.Attribute("paperSize")!.Value == "9" && p.Attribute("fitToHeight")!.Value == "0");
    }

    [Fact]
    public async Task Ook_het_json_antwoord_is_afgedekt()
    {
        var http = Vraag(null);
        await new Monitorantwoord<Kwartaalmonitorweergave>(Voorbeeldrapport.Tuin.Hoofd, Voorbeeldrapport.Tuin, new Afdekking((_, _) => "<5", _ => new JsonObject { ["totaal"] = "<5" })).ExecuteAsync(http);

        Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray()).Should().Be("""{"totaal":"<5"}""");
    }

    private static DefaultHttpContext Vraag(string? accept)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider(), Response = { Body = new MemoryStream() } };
        if (accept is not null)
        {
            http.Request.Headers.Accept = accept;
        }

        return http;
    }

    /// <summary>The cells of each sheet; a number begins with <c>#</c>.</summary>
    private static async Task<Dictionary<string, List<string>>> Bladen(Monitorrapport rapport, Masker? masker)
    {
        using var zip = new ZipArchive(new MemoryStream(await Monitorwerkboek.Van(rapport, masker, TestContext.Current.CancellationToken)));
        XDocument Deel(string naam) => XDocument.Load(zip.GetEntry(naam)!.Open());
        var namen = Deel("xl/workbook.xml").Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute("name")!.Value);
        return namen.Select((naam, i) => (naam, Cellen: Deel($"xl/worksheets/sheet{i + 1}.xml").Descendants().Where(e => e.Name.LocalName == "c")
            .Select(c => c.Attribute("t") is null ? $"#{c.Value}" : c.Value).ToList())).ToDictionary(b => b.naam, b => b.Cellen);
    }

    private static IEnumerable<KeyValuePair<string, decimal>> Getallen(string pad, JsonNode? node) => node switch
    {
        JsonObject velden => velden.SelectMany(v => Getallen($"{pad}/{v.Key}", v.Value)),
        JsonArray delen => delen.SelectMany((deel, i) => Getallen($"{pad}/{i}", deel)),
        JsonValue waarde when waarde.GetValueKind() == JsonValueKind.Number => [new(pad, waarde.Deserialize<decimal>())],
        _ => [],
    };

    [GeneratedRegex("(?:<td>|<dd>(?:<small>)?)([^<]*)")]
    private static partial Regex Cel();

    [GeneratedRegex("height=\"([0-9]+)\" fill=\"url")]
    private static partial Regex Vlak();
}
