using System.Text;
using System.Text.Json;
using CaseLedger.Abonnementen;
using CaseLedger.Platform;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;

namespace CaseLedger.Specs.Abonnementen;

/// <summary>NL GOV profile for CloudEvents 1.1, read with the library of the CloudEvents project.</summary>
public sealed class Een_gebeurtenis_is_een_CloudEvent
{
    private const string Bron = "urn:nld:oin:00000001823288444000:systeem:caseledger";
    private static readonly Guid Registratie = Identiteit.Afgeleid(Guid.Empty, "registratie");
    private static readonly Guid Huishouden = Identiteit.Afgeleid(Guid.Empty, "huishouden");
    private static readonly string Ingang = $$$"""
        { "id": "{{{Registratie}}}", "stroom": "{{{Huishouden}}}", "versie": 3, "type": "RegieGewisseld", "gemeente": "0402", "gebeurdOp": "2024-11-05T09:30:00.000Z",
          "vastgelegdOp": "2024-11-05T10:02:11.184Z", "door": { "naam": "vz1.g1.GESLOTEN", "organisatie": "Sociaal Plein" }, "envelop": { "toelichting": "vz1.h1.GESLOTEN" }, "gegevens": { "reden": "vz1.h1.GESLOTEN" } }
        """;

    private readonly byte[] bytes = Cloudevent.Van(DunneGebeurtenis.Lees(42, Encoding.UTF8.GetBytes(Ingang), "https://dossier.test"), Bron).Bytes();

    [Fact]
    public void Met_wat_het_profiel_vraagt()
    {
        var gelezen = new JsonEventFormatter().DecodeStructuredModeMessage(bytes, new(Cloudevent.Mediatype), [CloudEventAttribute.CreateExtension("sequence", CloudEventAttributeType.String)]);

        gelezen.IsValid.Should().BeTrue();
        gelezen.SpecVersion.Should().Be(CloudEventsSpecVersion.V1_0);
        (gelezen.Id, gelezen.Type, gelezen.Source!.ToString(), gelezen.Subject, gelezen.DataContentType)
            .Should().Be(($"{Registratie}", "nl.caseledger.regie-gewisseld", Bron, $"{Huishouden}", "application/json"));
        gelezen.Time.Should().Be(new DateTimeOffset(2024, 11, 5, 10, 2, 11, 184, TimeSpan.Zero), "the profile wants the time of recording");
        gelezen["dataref"].Should().Be($"https://dossier.test/v1/huishoudens/{Huishouden}/registraties/{Registratie}");
        gelezen["sequence"].Should().Be("0000000000000000042");
        gelezen["sequencetype"].Should().Be("positie");
    }

    [Fact]
    public void Met_niets_dan_nummers_codes_en_tijden()
    {
        var json = JsonDocument.Parse(bytes).RootElement;

        json.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataref", "sequence", "sequencetype", "data");
        json.GetProperty("data").EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("positie", "id", "type", "huishoudenId", "gebeurdOp", "vastgelegdOp", "dataref");
        Encoding.UTF8.GetString(bytes).Should().NotContain("GESLOTEN").And.NotContain("Sociaal Plein");
    }

    [Fact]
    public void Een_proefbericht_gaat_over_niemand()
    {
        var proef = new Cloudevent { Id = Registratie, Source = Bron, Type = Gebeurtenissoort.Proef, Time = DateTimeOffset.UnixEpoch }.Bytes();

        new JsonEventFormatter().DecodeStructuredModeMessage(proef, new(Cloudevent.Mediatype), null).IsValid.Should().BeTrue();
        JsonDocument.Parse(proef).RootElement.EnumerateObject().Select(p => p.Name).Should().BeEquivalentTo("specversion", "id", "source", "type", "time");
    }

    [Fact]
    public void Met_een_eigen_type_voor_elk_feit()
    {
        var soorten = Gebeurtenissoort.Bezorgd;

        soorten.Should().HaveCountGreaterThan(50);
        soorten.Values.Should().OnlyHaveUniqueItems().And.AllSatisfy(t => t.Should().MatchRegex("^nl\\.caseledger(\\.[a-z]+(-[a-z]+)*)$"));
        soorten.Should().AllSatisfy(s => Gebeurtenissoort.Naam(s.Value).Should().Be(s.Key));
        (soorten["HuishoudenAangemeld"], soorten["AvgVerzoekGedaan"]).Should().Be(("nl.caseledger.huishouden-aangemeld", "nl.caseledger.avg-verzoek-gedaan"));
    }

    [Fact]
    public void Behalve_wie_er_mag_kijken()
    {
        var weg = Opslag.Feiten().Select(f => f.Naam.Naam).Except(Gebeurtenissoort.Bezorgd.Keys);

        weg.Should().BeEquivalentTo("DossierAfgesloten", "DossierOpengesteld", "NoodtoegangBeoordeeld", "NoodtoegangGenomen", "StoelIngenomen");
        Gebeurtenissoort.Naam("nl.caseledger.noodtoegang-genomen").Should().BeNull();
    }
}
