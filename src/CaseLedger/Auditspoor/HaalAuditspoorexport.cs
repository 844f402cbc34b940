using CaseLedger.Controlepunten;
using CaseLedger.Ledger.Bundles;
using CaseLedger.Ledger.Notes;
using CaseLedger.Toegang;
using Microsoft.Net.Http.Headers;

namespace CaseLedger.Auditspoor;

/// <summary>The audit trail as a bundle that can be checked without the service, up to the last checkpoint. Text in it stays sealed for everybody.</summary>
internal sealed class HaalAuditspoorexport : IEindpunt
{
    private const string Zip = "application/zip";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/auditspoor/export", Haal)
        .WithName(nameof(HaalAuditspoorexport))
        .Produces<Stream>(StatusCodes.Status200OK, Zip)
        .WithVraag("vanaf-grootte")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen, Bewijskast kast, Controlepuntkast controlepunten)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var vanaf = vraag.Getal("vanaf");
        var (_, probleem) = vraag.Fouten.Count == 0
            ? await lezen.Lees(http, huishoudenId, "auditspoor/export", Replay.Alles)
            : (null, Probleem.Ongeldig(vraag.Fouten));
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var notitie = await controlepunten.Laatste(http.RequestAborted);
        if (notitie is not null && vanaf > Checkpoint.Of(notitie).Size)
        {
            return new Probleemantwoord(Probleem.Ongeldig("?vanaf", $"Het laatste controlepunt heeft grootte {Checkpoint.Of(notitie).Size}. Is uw controlepunt groter en van dit grootboek? Dan is hier iets verdwenen: meld dat."));
        }

        return notitie is not null && await kast.Bundel(huishoudenId, vanaf, notitie, http.RequestAborted) is { } bundel
            ? new Bundelantwoord(bundel)
            : new Probleemantwoord(new Probleem(Probleemsoort.NogGeenControlepunt));
    }

    /// <summary>Written as it is made; its name says nothing of the household.</summary>
    private sealed class Bundelantwoord(Bundle bundel) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var antwoord = httpContext.Response;
            antwoord.Headers.CacheControl = "no-store";
            antwoord.Headers.Vary = "Accept, Authorization";
            antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = "auditspoor.zip" }.ToString();
            antwoord.ContentType = Zip;
            await BundleWriter.WriteAsync(bundel, antwoord.Body, httpContext.RequestAborted);
        }
    }
}
