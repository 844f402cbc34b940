using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace CaseLedger.Toegang;

/// <summary>Which tokens are believed: of the provider that is configured, or, in Development only, our own.</summary>
internal static class Aanmelden
{
    public static void VoegAanmeldenToe(this WebApplicationBuilder bouwer)
    {
        var vertrouwen = Vertrouwen(bouwer);
        bouwer.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
        {
            o.MapInboundClaims = false;
            o.Events = new JwtBearerEvents { OnAuthenticationFailed = Mislukt };
            vertrouwen(o);
        });
        bouwer.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, Provider.GeloofAlleenHuidigeSleutels);
    }

    /// <exception cref="InvalidOperationException">Nothing says which tokens to believe: the service does not start.</exception>
    private static Action<JwtBearerOptions> Vertrouwen(WebApplicationBuilder bouwer)
    {
        var instellingen = bouwer.Configuration;
        if (instellingen["Aanmelden:Authority"] is { Length: > 0 } provider)
        {
            var publiek = instellingen["Aanmelden:Audience"] is { Length: > 0 } gegeven ? gegeven : throw new InvalidOperationException("Set Aanmelden:Audience beside Aanmelden:Authority.");
            return o => Provider.Vertrouw(o, provider, publiek, bouwer.Environment);
        }

        return bouwer.Environment.IsDevelopment()
            ? o => o.TokenValidationParameters = Ontwikkeltoken.Controle(Web.Sleutelmap(instellingen))
            : throw new InvalidOperationException("Set Aanmelden:Authority: outside Development the service believes only tokens of a provider.");
    }

    /// <summary>Keeps the kind of failure for the security log; a token that nobody can check is not called bad.</summary>
    private static async Task Mislukt(AuthenticationFailedContext mislukt)
    {
        // What is no token at all is an ArgumentException; anything else was weighed against what the provider says of itself.
        var (fout, naam) = (mislukt.Exception, mislukt.Exception.GetType().Name);
        mislukt.HttpContext.Features.Set(new Tokenfout(naam, fout is not ArgumentException && !await Provider.IsBekend(mislukt.Options, mislukt.HttpContext.RequestAborted)));

        // Without an outcome the handler would throw some of them on: the gate says what each means.
        mislukt.Fail(naam);
    }
}

/// <summary>Tokens that the service signs for itself, in Development only.</summary>
internal static class Ontwikkeltoken
{
    private const string Naam = "caseledger-ontwikkeling";

    public static TokenValidationParameters Controle(string map) => new()
    {
        ValidIssuer = Naam,
        ValidAudience = Naam,
        IssuerSigningKey = Sleutel(map),
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ClockSkew = TimeSpan.FromSeconds(30),
    };

    /// <summary>A signed token with these claims.</summary>
    /// <param name="map">Folder of the development key.</param>
    /// <param name="claims">As in the API's table; a list becomes an array.</param>
    /// <param name="nu">Start of its validity; it holds for 30 days.</param>
    public static string Maak(string map, Dictionary<string, object> claims, DateTimeOffset nu)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Naam,
            Audience = Naam,
            Claims = claims,
            IssuedAt = nu.UtcDateTime,
            NotBefore = nu.UtcDateTime,
            Expires = nu.AddDays(30).UtcDateTime,
            SigningCredentials = new SigningCredentials(Sleutel(map), SecurityAlgorithms.HmacSha256),
        };
        return new Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler().CreateToken(token);
    }

    private static SymmetricSecurityKey Sleutel(string map)
    {
        var bestand = Path.Combine(map, "ontwikkeltoken.sleutel");
        if (!File.Exists(bestand))
        {
            Sleutelbestand.Maak(bestand);
        }

        return new SymmetricSecurityKey(Convert.FromHexString(File.ReadAllText(bestand).Trim()));
    }
}
