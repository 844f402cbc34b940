using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace CaseLedger.Toegang;

/// <summary>An OpenID Connect provider: its keys are read from its own description, again when a token names a key that is not known.</summary>
internal static class Provider
{
    /// <summary>Shared secrets are no proof of who signed: a key that checks such a token could have made it.</summary>
    private static readonly string[] Algoritmen =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly TimeSpan Speling = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Antwoordtijd = TimeSpan.FromSeconds(10);

    /// <summary>Tokens with invented key names must not send a request to the provider each.</summary>
    private static readonly TimeSpan Tussentijd = TimeSpan.FromSeconds(30);

    /// <summary>How old keys may become without a reason to look again: a withdrawn key stops within this time.</summary>
    private static readonly TimeSpan Geldigheid = TimeSpan.FromHours(1);

    /// <exception cref="InvalidOperationException">The address is not https: only a provider on this machine may do without, and not in Production.</exception>
    public static void Vertrouw(JwtBearerOptions opties, string provider, string publiek, IHostEnvironment omgeving)
    {
        if (!Uri.TryCreate(provider, UriKind.Absolute, out var adres) || (adres.Scheme != Uri.UriSchemeHttps && (!adres.IsLoopback || omgeving.IsProduction())))
        {
            throw new InvalidOperationException("Aanmelden:Authority must be an https address.");
        }

        (opties.Authority, opties.Audience) = (provider, publiek);
        opties.RequireHttpsMetadata = adres.Scheme == Uri.UriSchemeHttps;
        opties.BackchannelTimeout = Antwoordtijd;
        (opties.RefreshInterval, opties.AutomaticRefreshInterval) = (Tussentijd, Geldigheid);
        opties.TokenValidationParameters.ValidAlgorithms = Algoritmen;
        opties.TokenValidationParameters.ClockSkew = Speling;
    }

    /// <summary>What the provider withdrew is not believed on because it was good before.</summary>
    public static void GeloofAlleenHuidigeSleutels(JwtBearerOptions opties)
    {
        if (opties.ConfigurationManager is BaseConfigurationManager sleutels)
        {
            sleutels.UseLastKnownGoodConfiguration = false;
        }
    }

    /// <summary>Whether the provider's keys were ever read.</summary>
    public static async Task<bool> IsBekend(JwtBearerOptions opties, CancellationToken stop)
    {
        try
        {
            return opties.ConfigurationManager is null || await opties.ConfigurationManager.GetConfigurationAsync(stop) is not null;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException)
        {
            return false;
        }
    }
}
