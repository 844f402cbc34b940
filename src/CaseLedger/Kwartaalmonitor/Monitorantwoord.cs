using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>How figures are hidden in an answer.</summary>
/// <param name="Cijfer">In tables, charts and files.</param>
/// <param name="Json">The JSON of the answer, masked.</param>
internal sealed record Afdekking(Masker Cijfer, Func<JsonNode, JsonNode> Json);

/// <summary>Monitors in the form that the caller asks for.</summary>
/// <param name="waarde">What is answered as JSON.</param>
/// <param name="rapport">The same for the other forms.</param>
/// <param name="afdekking">Null when all figures may be shown.</param>
internal sealed class Monitorantwoord<T>(T waarde, Monitorrapport rapport, Afdekking? afdekking = null) : IResult
    where T : notnull
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Request.Vorm([.. Monitorvorm.Alle]) switch
        {
            Voorkeur.Json => Json(),
            Voorkeur.Html => new Htmlantwoord(Monitorpagina.Titel(rapport), Monitorpagina.Van(rapport, afdekking?.Cijfer), Monitorstijl.Tekst),
            Voorkeur.Csv => new Bestandsantwoord($"{Monitorvorm.Bestandsnaam(rapport)}.csv", "text/csv; charset=utf-8", Monitorcsv.Van(rapport, afdekking?.Cijfer)),
            Voorkeur.Werkboek => new Bestandsantwoord($"{Monitorvorm.Bestandsnaam(rapport)}.xlsx", Voorkeur.Werkboek, await Monitorwerkboek.Van(rapport, afdekking?.Cijfer, httpContext.RequestAborted)),
            _ => (IResult)new Probleemantwoord(new Probleem(Probleemsoort.VormOnbekend)),
        };
        await antwoord.ExecuteAsync(httpContext);
    }

    private IResult Json() => afdekking is null
        ? new Jsonantwoord<T>(waarde)
        : new Jsonantwoord<JsonNode>(afdekking.Json(JsonSerializer.SerializeToNode(waarde, ApiJson.Opties)!));
}
