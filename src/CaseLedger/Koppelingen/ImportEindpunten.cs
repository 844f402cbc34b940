using System.Text;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace CaseLedger.Koppelingen;

/// <summary>Imports: NDJSON in, the outcome per line out.</summary>
internal sealed class ImportEindpunten : IEindpunt
{
    public const string Ndjson = "application/x-ndjson";
    private const long Maximum = 100 * 1024 * 1024;

    /// <summary>Who sends slower holds a transaction open for too long.</summary>
    private static readonly MinDataRate Tempo = new(bytesPerSecond: 20_000, gracePeriod: TimeSpan.FromSeconds(10));

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/v1/importen", Importeer).WithName("Importeer").WithSummary("Many registrations at once: one per line, each as if sent by itself.").Accepts<Importregel>(Ndjson).WithVraag("systeem")
            .Produces<Importvoortgang>(StatusCodes.Status202Accepted).Vereist(Scope.Import);
        app.MapGet("/v1/importen/{id:guid}", Voortgang).WithName("HaalImport").WithSummary("How an import is doing.").Produces<Importvoortgang>().Vereist(Scope.Import, Scope.Systeem).OverGeenHuishouden();
        app.MapGet("/v1/importen/{id:guid}/regels", Regels).WithName("LijstImportregels").WithSummary("The outcome of every line that was handled.")
            .Produces<Regelverslag>(StatusCodes.Status200OK, Ndjson).Vereist(Scope.Import, Scope.Systeem);
    }

    private static async Task<IResult> Importeer(HttpContext http, Importkast kast, Importvoorraad voorraad, Importdienst dienst)
    {
        var stop = http.RequestAborted;
        var vraag = new Vraagtekens(http.Request.Query);
        var systeem = vraag.Tekst("systeem");
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        if (http.Request.ContentType?.StartsWith(Ndjson, StringComparison.OrdinalIgnoreCase) != true)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.MediatypeOnbekend));
        }

        http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = Maximum;
        http.Features.Get<IHttpMinRequestBodyDataRateFeature>()?.MinDataRate = Tempo;
        var import = await voorraad.Neem(http.Beller(), systeem, Regelstroom.Delen(http.Request.BodyReader, stop), stop);
        dienst.Wek();
        return new Jsonantwoord<Importvoortgang>((await kast.Voortgang(import, http.Beller(), stop))!)
        {
            Status = StatusCodes.Status202Accepted,
            Locatie = $"/v1/importen/{import:D}",
        };
    }

    private static async Task<IResult> Voortgang(HttpContext http, Guid id, Importkast kast) =>
        await kast.Voortgang(id, http.Beller(), http.RequestAborted) is { } voortgang
            ? new Jsonantwoord<Importvoortgang>(voortgang)
            : new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));

    private static async Task<IResult> Regels(HttpContext http, Guid id, Importkast kast)
    {
        if (await kast.Voortgang(id, http.Beller(), http.RequestAborted) is null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden));
        }

        return Results.Stream(
            async stroom =>
            {
                await foreach (var regel in kast.Regels(id, http.RequestAborted))
                {
                    await stroom.WriteAsync(Encoding.UTF8.GetBytes(regel + "\n"), http.RequestAborted);
                }
            },
            Ndjson);
    }
}
