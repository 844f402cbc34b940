using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using CaseLedger.Toegang;
using Microsoft.AspNetCore.Http.Features;

namespace CaseLedger.Koppelingen;

/// <summary>Imports: NDJSON in, the outcome per line out.</summary>
internal sealed class ImportEindpunten : IEindpunt
{
    public const string Ndjson = "application/x-ndjson";
    private const long Maximum = 100 * 1024 * 1024;
    private const int Samen = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/v1/importen", Importeer).WithName("Importeer").WithSummary("Many registrations at once: one per line, each as if sent by itself.").Accepts<Importregel>(Ndjson).WithVraag("systeem")
            .Produces<Importvoortgang>(StatusCodes.Status202Accepted).Vereist(Scope.Import);
        app.MapGet("/v1/importen/{id:guid}", Voortgang).WithName("HaalImport").WithSummary("How an import is doing.").Produces<Importvoortgang>().Vereist(Scope.Import, Scope.Systeem).OverGeenHuishouden();
        app.MapGet("/v1/importen/{id:guid}/regels", Regels).WithName("LijstImportregels").WithSummary("The outcome of every line.")
            .Produces<Regelverslag>(StatusCodes.Status200OK, Ndjson).Vereist(Scope.Import, Scope.Systeem);
    }

    private static async Task<IResult> Importeer(HttpContext http, Pijplijn pijplijn, Importkast kast, Referenties referenties, Sleutelbeheer sleutels, TimeProvider klok)
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
        var import = await kast.Begin(http.Beller(), klok.GetUtcNow(), stop);
        var importeur = new Importeur(pijplijn, kast, referenties, sleutels, http.Beller(), systeem);
        try
        {
            await foreach (var regels in Lees(http.Request.BodyReader, stop))
            {
                await kast.Voeg(import, await importeur.Neem(regels, stop), stop);
            }
        }
        catch
        {
            await kast.Zet(import, Importstatus.Afgebroken, CancellationToken.None);
            throw;
        }

        await kast.Zet(import, Importstatus.Klaar, stop);
        return new Jsonantwoord<Importvoortgang>((await kast.Voortgang(import, http.Beller(), stop))!)
        {
            Status = StatusCodes.Status202Accepted,
            Locatie = $"/v1/importen/{import:D}",
        };
    }

    /// <summary>Lines in groups, as they come in; blank lines count but are passed over.</summary>
    private static async IAsyncEnumerable<IReadOnlyList<(long Nummer, byte[] Bytes)>> Lees(PipeReader lezer, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        List<(long Nummer, byte[] Bytes)> samen = [];
        for (var nummer = 1L; await LeesRegel(lezer, stop) is { } regel; nummer++)
        {
            if (regel.AsSpan().Trim(" \t\r"u8).Length > 0)
            {
                samen.Add((nummer, regel));
            }

            if (samen.Count == Samen)
            {
                yield return samen;
                samen = [];
            }
        }

        if (samen.Count > 0)
        {
            yield return samen;
        }
    }

    /// <summary>The next line; null at the end.</summary>
    private static async Task<byte[]?> LeesRegel(PipeReader lezer, CancellationToken stop)
    {
        while (true)
        {
            var gelezen = await lezer.ReadAsync(stop);
            var buffer = gelezen.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } einde)
            {
                var regel = buffer.Slice(0, einde).ToArray();
                lezer.AdvanceTo(buffer.GetPosition(1, einde));
                return regel;
            }

            if (gelezen.IsCompleted)
            {
                var rest = buffer.ToArray();
                lezer.AdvanceTo(buffer.End);
                return rest.Length == 0 ? null : rest;
            }

            if (buffer.Length > Lichaam.Maximum)
            {
                throw new BadHttpRequestException("A line is too long.", StatusCodes.Status413PayloadTooLarge);
            }

            lezer.AdvanceTo(buffer.Start, buffer.End);
        }
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
