using System.Globalization;
using System.Text.Json.Nodes;
using CaseLedger.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>What <c>api-specs/voorbeelden.json</c> shows can be sent by hand, and is answered so. CASELEDGER_GOEDKEUREN=1 writes the answers anew.</summary>
public class Elke_handeling_heeft_een_voorbeeld(PostgreSql postgres) : Diensttest(postgres)
{
    private const string Gemeente = "0402";
    private static readonly TimeSpan Daarna = TimeSpan.FromMinutes(5);

    [Fact]
    public void Geen_handeling_ontbreekt_en_elk_voorbeeld_gaat_naar_het_adres_van_zijn_handeling()
    {
        var handelingen = Dienst.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Registrerend>() is not null)
            .ToDictionary(e => e.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName, e => e.RoutePattern.RawText!);

        Voorbeelden.Alle.Select(v => v.Handeling).Distinct().Should().BeEquivalentTo(handelingen.Keys);
        Voorbeelden.Alle.Should().OnlyContain(v => Past(handelingen[v.Handeling], v.Adres));
    }

    [Fact]
    public async Task Wie_de_voorbeelden_op_volgorde_stuurt_krijgt_de_antwoorden_die_erbij_staan()
    {
        var dienst = await Dienst.Start(Postgres);
        var tuin = await dienst.Als(Gemeente, "beheer").Post("/v1/toekomsttuinen", new { code = "hilversum", naam = "Hilversum", gemeente = Gemeente, regio = "gooi-en-vechtstreek" });
        tuin.Status.Should().Be(201, tuin.Tekst);
        var bestand = Goedgekeurd.Lees(Voorbeelden.Bestand);
        var voorbeelden = JsonNode.Parse(bestand)!.AsArray();
        var ids = new Voorbeeldids(bestand);
        var team = dienst.Als(Gemeente, "registratie coordinator");

        foreach (var voorbeeld in voorbeelden)
        {
            dienst.Klok.Zet(Momenten(voorbeeld!["verzoek"]).DefaultIfEmpty(dienst.Klok.GetUtcNow()).Max() + Daarna);
            var wie = voorbeeld["als"] is JsonObject als ? dienst.Als(Gemeente, als) : team;
            var antwoord = await wie.Post(ids.Echt(voorbeeld["adres"].Tekst()), ids.Echt(voorbeeld["verzoek"]!.ToJsonString()));
            antwoord.Status.Should().Be(201, $"{voorbeeld["handeling"]} is an example; {antwoord.Tekst}");
            voorbeeld["antwoord"] = ids.Leesbaar(antwoord.Json, voorbeeld["antwoord"]!);
        }

        Goedgekeurd.Vergelijk(Voorbeelden.Bestand, voorbeelden);
    }

    private static bool Past(string sjabloon, string adres) => new TemplateMatcher(TemplateParser.Parse(sjabloon), []).TryMatch(adres, []);

    /// <summary>Every <c>gebeurdOp</c> in a body.</summary>
    private static IEnumerable<DateTimeOffset> Momenten(JsonNode? node) => node switch
    {
        JsonObject velden => velden.SelectMany(v => v.Key == "gebeurdOp" ? [DateTimeOffset.Parse(v.Value.Tekst(), CultureInfo.InvariantCulture)] : Momenten(v.Value)),
        JsonArray delen => delen.SelectMany(Momenten),
        _ => [],
    };
}
