using Microsoft.Net.Http.Headers;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A file to keep.</summary>
/// <param name="naam">Of the file.</param>
/// <param name="mediatype">What it holds.</param>
/// <param name="inhoud">The bytes.</param>
internal sealed class Bestandsantwoord(string naam, string mediatype, byte[] inhoud) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.Headers.CacheControl = "no-store";
        antwoord.Headers.Vary = "Accept, Authorization";
        antwoord.Headers.XContentTypeOptions = "nosniff";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = naam }.ToString();
        antwoord.ContentType = mediatype;
        antwoord.ContentLength = inhoud.Length;
        await antwoord.Body.WriteAsync(inhoud, httpContext.RequestAborted);
    }
}
