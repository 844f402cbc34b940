using CaseLedger.Bench.Fuzz;

namespace CaseLedger.Specs.Bench;

/// <summary>What the tests and the fuzzer hold answers to.</summary>
public sealed class AntwoordoordeelSpecs
{
    private const string Document = """
        { "servers": [{ "url": "/v1" }], "paths": { "/dingen/{id}": { "get": { "operationId": "HaalDing",
          "parameters": [{ "name": "id", "in": "path", "schema": { "type": "string", "format": "uuid" } }],
          "responses": {
            "200": { "headers": { "API-Version": { "required": true, "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ding" } } } },
            "400": { "content": { "application/problem+json": { "schema": { "type": "object" } } } } } } } },
          "components": { "schemas": {
            "Soort": { "type": "string", "enum": ["groot", "klein"] },
            "Ding": { "type": "object", "required": ["soort"], "additionalProperties": false, "properties": {
              "soort": { "$ref": "#/components/schemas/Soort" }, "op": { "type": ["null", "string"], "format": "date-time" }, "aantal": { "type": "integer", "minimum": 1 },
              "regime": { "oneOf": [{ "$ref": "#/components/schemas/Soort" }, { "type": "null" }] }, "delen": { "type": "array", "items": { "$ref": "#/components/schemas/Ding" } } } } } } }
        """;

    private static readonly string Pad = $"/v1/dingen/{Guid.CreateVersion7()}";

    [Theory]
    [InlineData("""{ "soort": "groot" }""")]
    [InlineData("""{ "soort": "klein", "op": "2025-01-01T10:00:00.000Z", "aantal": 1, "regime": null, "delen": [{ "soort": "groot", "op": null }] }""")]
    public void Een_antwoord_dat_klopt_is_goed(string tekst) => Fouten(tekst).Should().BeEmpty();

    [Theory]
    [InlineData("{}", "/soort: missing")]
    [InlineData("""{ "soort": "anders" }""", "none of the codes")]
    [InlineData("""{ "soort": "groot", "kleur": 1 }""", "/kleur: not in the document")]
    [InlineData("""{ "soort": "groot", "op": "2025-01-01T10:00:00+01:00" }""", "is no date-time")]
    [InlineData("""{ "soort": "groot", "aantal": 0 }""", "less than 1")]
    [InlineData("""{ "soort": "groot", "aantal": 1.5 }""", "number, not integer")]
    [InlineData("""{ "soort": "groot", "aantal": null }""", "null, not integer")]
    [InlineData("""{ "soort": "groot", "regime": "x" }""", "none of the shapes")]
    [InlineData("""{ "soort": "groot", "delen": [{}] }""", "/delen/0/soort: missing")]
    [InlineData("{", "no JSON")]
    public void Wat_het_document_niet_belooft_wordt_gezegd(string tekst, string fout) => Fouten(tekst).Should().ContainSingle().Which.Should().Contain(fout);

    [Fact]
    public void Ook_een_andere_status_vorm_of_kop_wordt_gezegd()
    {
        Fouten("{}", status: 201).Should().ContainSingle().Which.Should().Contain("201 is not in the document");
        Fouten("x", mediatype: "text/plain").Should().ContainSingle().Which.Should().Contain("text/plain is not in the document");
        Fouten("""{ "soort": "groot" }""", kop: "ETag").Should().HaveCount(2).And.Contain(f => f.Contains("ETag is not in the document", StringComparison.Ordinal)).And.Contain(f => f.Contains("API-Version is missing", StringComparison.Ordinal));
        Fouten("{}", pad: "/v1/anders", status: 200).Should().ContainSingle().Which.Should().Contain("not in the document");
        Fouten("{}", pad: "/v1/anders", status: 404, mediatype: "application/problem+json").Should().BeEmpty();
        Fouten("{}", pad: "/v1/dingen/geen-id", status: 404, mediatype: "application/problem+json").Should().BeEmpty();
    }

    private static List<string> Fouten(string tekst, int status = 200, string mediatype = "application/json", string kop = "API-Version", string? pad = null) =>
        [.. new Antwoordoordeel(Afspraken.Lees(Document)).Fouten("GET", pad ?? Pad, new Ontvangen(status, new Dictionary<string, string> { [kop] = "\"1\"" }, mediatype, tekst))];
}
