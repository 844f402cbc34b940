using System.Security.Cryptography;
using System.Text;

namespace CaseLedger.Platform;

/// <summary>A page in Dutch that can be printed: one style of its own, no scripts, nothing from elsewhere.</summary>
/// <param name="titel">Of the window; names nobody.</param>
/// <param name="inhoud">The body.</param>
/// <param name="eigenStijl">Style of this kind of page, after that of all pages.</param>
internal sealed class Htmlantwoord(string titel, Html inhoud, string eigenStijl = "") : IResult
{
    private const string Stijl = """
        @page { size: A4; margin: 15mm }
        body { font: 12pt/1.45 sans-serif; max-width: 180mm; margin: 10mm auto; color: #000; background: #fff }
        h1 { font-size: 20pt; margin: 0 0 4mm }
        h2 { font-size: 14pt; margin: 6mm 0 2mm; border-bottom: 1px solid #000 }
        ul { margin: 0; padding-left: 6mm }
        li { margin-bottom: 2mm; break-inside: avoid }
        @media print { body { margin: 0 } }
        """;

    private readonly string stijl = $"{Stijl}\n{eigenStijl}";

    /// <summary>The whole page.</summary>
    public string Pagina => Html.Van($"""
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{titel}</title><style>{new Html(stijl)}</style></head>
        <body>
        {inhoud}
        </body>
        </html>
        """).Tekst;

    /// <summary>The style is allowed by its hash; everything else is not.</summary>
    private string Beleid =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(stijl)))}'; frame-ancestors 'none'";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.Headers.CacheControl = "no-store";
        antwoord.Headers.Vary = "Accept, Authorization";
        antwoord.Headers.ContentSecurityPolicy = Beleid;
        antwoord.ContentType = "text/html; charset=utf-8";
        await antwoord.WriteAsync(Pagina, httpContext.RequestAborted);
    }
}
