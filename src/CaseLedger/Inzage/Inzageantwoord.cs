using Microsoft.Net.Http.Headers;

namespace CaseLedger.Inzage;

/// <summary>An overview in the form that the caller asks for: never stored, without a version, a size in its name, or anything else that differs by what is left out.</summary>
/// <param name="overzicht">What may be seen.</param>
/// <param name="verlaten">Address of a neutral page, to leave this one quickly.</param>
/// <param name="drukker">Makes the printed form.</param>
internal sealed class Inzageantwoord(Inzageoverzicht overzicht, string verlaten, Drukker drukker) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var pagina = new Htmlantwoord(Inzagepagina.Titel, Inzagepagina.Van(overzicht, verlaten), Inzagestijl.Tekst);
        var antwoord = httpContext.Request.Vorm([.. Inzagevorm.Alle]) switch
        {
            Voorkeur.Json => new Jsonantwoord<Inzageoverzicht>(overzicht),
            Voorkeur.Html => pagina,
            Voorkeur.Pdf => await Druk(pagina.Pagina, httpContext.RequestAborted),
            _ => (IResult)new Probleemantwoord(new Probleem(Probleemsoort.VormOnbekend)),
        };
        await antwoord.ExecuteAsync(httpContext);
    }

    private async Task<IResult> Druk(string pagina, CancellationToken stop) => drukker.KanDrukken
        ? await drukker.Druk(pagina, overzicht.Dag, stop) is { } pdf
            ? new Drukwerk(pdf)
            : new Probleemantwoord(new Probleem(Probleemsoort.NietBeschikbaar) { Bijzonderheid = "Het maken van de pdf duurde te lang." })
        : new Probleemantwoord(new Probleem(Probleemsoort.VormOnbekend) { Bijzonderheid = "Een pdf kan hier niet gemaakt worden. Vraag om text/html en druk die pagina af." });

    /// <summary>Shown where it is asked for: a download would leave a file on a device that others use too.</summary>
    private sealed class Drukwerk(byte[] pdf) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var antwoord = httpContext.Response;
            antwoord.Headers.CacheControl = "no-store";
            antwoord.Headers.Vary = "Accept, Authorization";
            antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = "overzicht.pdf" }.ToString();
            antwoord.ContentType = Voorkeur.Pdf;
            antwoord.ContentLength = pdf.Length;
            await antwoord.Body.WriteAsync(pdf, httpContext.RequestAborted);
        }
    }
}

/// <summary>The forms of an overview.</summary>
internal static class Inzagevorm
{
    /// <summary>Media types; the first when the caller has no preference.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Voorkeur.Json, Voorkeur.Html, Voorkeur.Pdf];
}
