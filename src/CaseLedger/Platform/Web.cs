using CaseLedger.Toegang;

namespace CaseLedger.Platform;

/// <summary>What the service is made of, and in which order a request passes it.</summary>
internal static class Web
{
    public const string Versie = "1.0.0";

    public static void VoegDienstenToe(this WebApplicationBuilder bouwer)
    {
        var ontwikkeling = bouwer.Environment.IsDevelopment();
        bouwer.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        bouwer.Services.AddSingleton(TimeProvider.System);
        bouwer.Services.AddSingleton(_ => new Sleutelbeheer(Sleutelmap(bouwer.Configuration), magMaken: ontwikkeling));
        bouwer.Services.AddSingleton<Abonnementen.Bezorginstelling>();
        bouwer.Services.AddSingleton<Startcontrole>();
        bouwer.Services.AddSingleton<Kast>();
        bouwer.Services.AddSingleton<Referenties>();
        bouwer.Services.AddSingleton<Aandachtspunten.Signaalplanning>();
        bouwer.Services.AddSingleton<Aandachtspunten.TelAandachtspunten>();
        bouwer.Services.AddSingleton<Aandachtspunten.IBekendmaker, Aandachtspunten.Bekendmaker>();
        bouwer.Services.AddSingleton<Schrijver>();
        bouwer.Services.AddSingleton<Afloop>();
        bouwer.Services.AddSingleton<Pijplijn>();
        bouwer.Services.AddSingleton<Leespijplijn>();
        bouwer.Services.AddSingleton<Koppelingen.Toekomsttuinkast>();
        bouwer.Services.AddSingleton<Koppelingen.Toekomsttuinschrijver>();
        bouwer.Services.AddSingleton<Koppelingen.Importkast>();
        bouwer.Services.AddSingleton<Koppelingen.Importvoorraad>();
        bouwer.Services.AddSingleton<Koppelingen.Importdienst>();
        bouwer.Services.AddSingleton<Auditspoor.Bewijskast>();
        bouwer.Services.AddSingleton<Inzage.Hulpwijzer>();
        bouwer.Services.AddSingleton<Inzage.Drukker>();
        bouwer.Services.AddSingleton<Toegangslog>();
        bouwer.Services.AddHostedService(d => d.GetRequiredService<Toegangslog>());
        bouwer.Services.AddSingleton<Toegangsschrijver>();
        bouwer.Services.AddSingleton<Toegangslogkast>();
        bouwer.Services.AddSingleton<Toegangsinzage>();
        Snelheid.VoegToe(bouwer);
        bouwer.Services.AddExceptionHandler<Foutafhandeling>();
        bouwer.Services.Configure<RouteOptions>(o => o.AppendTrailingSlash = false);
    }

    /// <summary>Folder of the gemeenten's key files.</summary>
    public static string Sleutelmap(IConfiguration instellingen) => instellingen["CASELEDGER_SLEUTELS"] ?? Path.Combine(".local", "sleutels");

    public static void Bedraad(this WebApplication app)
    {
        app.UseExceptionHandler(_ => { });
        app.Use(Koppen);
        app.UseStatusCodePages(c => new Probleemantwoord(new Probleem(Probleemsoort.Bij(c.HttpContext.Response.StatusCode))).ExecuteAsync(c.HttpContext));
        Contract.Serveer(app);
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseMiddleware<Poort>();
        app.MapAlles();
    }

    /// <summary>Headers of every answer (NL GOV API Design Rules); a trailing slash is another address, which does not exist.</summary>
    private static Task Koppen(HttpContext http, RequestDelegate verder)
    {
        var koppen = http.Response.Headers;
        http.Response.OnStarting(() =>
        {
            koppen["API-Version"] = Versie;
            koppen["X-Content-Type-Options"] = "nosniff";
            koppen["X-Frame-Options"] = "DENY";
            koppen["Content-Security-Policy"] = koppen.ContentSecurityPolicy is [{ } eigen] ? eigen : http.Request.Path.StartsWithSegments("/swagger") ? "default-src 'self' 'unsafe-inline' data:; frame-ancestors 'none'" : "default-src 'none'; frame-ancestors 'none'";
            koppen["Strict-Transport-Security"] = "max-age=31536000";
            koppen["Referrer-Policy"] = "no-referrer";
            if (http.Request.Path == Contract.Adres)
            {
                koppen.AccessControlAllowOrigin = "*";
            }

            if (koppen.CacheControl.Count == 0)
            {
                koppen.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        if (http.Request.Path.Value is { Length: > 1 } pad && pad.EndsWith('/') && !pad.StartsWith("/swagger", StringComparison.Ordinal))
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.NietGevonden)).ExecuteAsync(http);
        }

        return verder(http);
    }
}
