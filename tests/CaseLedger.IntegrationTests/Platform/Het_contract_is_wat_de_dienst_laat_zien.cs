using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaseLedger.Platform;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>What others rely on is committed and reviewed. CASELEDGER_GOEDKEUREN=1 writes the files anew.</summary>
public class Het_contract_is_wat_de_dienst_laat_zien(PostgreSql postgres) : Diensttest(postgres)
{
    [Fact]
    public async Task De_API_is_die_van_api_specs_openapi_json()
    {
        var contract = await Dienst.Onbekende().Get("/v1/openapi.json");

        contract.Status.Should().Be(200);
        Goedgekeurd.Vergelijk("openapi.json", contract.Tekst);
    }

    [Fact]
    public void De_vorm_van_wat_bewaard_wordt_is_die_van_api_specs_events_json()
    {
        var feiten = new JsonObject();
        foreach (var (soort, naam) in Opslag.Feiten().Concat(Opslag.Monitorfeiten()).Concat(Opslag.Bewaarfeiten()))
        {
            feiten[naam.Naam] = new JsonObject { ["schema"] = naam.Schema, ["gegevens"] = Vorm(soort) };
        }

        var catalogus = new JsonObject { ["feiten"] = feiten, ["registratie"] = Vorm(typeof(Registratie)) };
        Goedgekeurd.Vergelijk("events.json", catalogus);
    }

    /// <summary>The JSON of a type with what each value may be in its place; a question mark behind what may be left out.</summary>
    private static JsonNode Vorm(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Verzegeld<>))
        {
            return $"sealed {Vorm(type.GetGenericArguments()[0])}";
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Verwijzing<>))
        {
            return $"id of {type.GetGenericArguments()[0].Name}";
        }

        if (type.IsEnum)
        {
            return string.Join(" | ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));
        }

        var vorm = OpslagJson.Opties.GetTypeInfo(type);
        return vorm.Kind switch
        {
            JsonTypeInfoKind.Object => new JsonObject(vorm.Properties.Select(p => KeyValuePair.Create<string, JsonNode?>($"{p.Name}{(p.IsRequired ? "" : "?")}", Vorm(p.PropertyType)))),
            JsonTypeInfoKind.Enumerable => new JsonArray(Vorm(vorm.ElementType!)),
            _ => JsonNamingPolicy.CamelCase.ConvertName(type.Name),
        };
    }
}
