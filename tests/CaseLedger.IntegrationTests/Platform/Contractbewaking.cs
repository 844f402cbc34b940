using CaseLedger.Bench.Fuzz;

namespace CaseLedger.IntegrationTests.Platform;

/// <summary>Holds every answer that a test gets against the approved contract.</summary>
internal static class Contractbewaking
{
    private static readonly string[] Daarbuiten = ["/healthz", "/swagger", "/v1/openapi.json"];

    /// <summary>While the contract is being approved there is none to hold to.</summary>
    private static readonly Lazy<Antwoordoordeel?> Oordeel = new(() => Environment.GetEnvironmentVariable("CASELEDGER_GOEDKEUREN") == "1"
        ? null
        : new Antwoordoordeel(Afspraken.Lees(Goedgekeurd.Lees("openapi.json"))));

    public static void Bewaak(string methode, string pad, Antwoord antwoord)
    {
        if (Oordeel.Value is { } oordeel && !Daarbuiten.Any(d => pad.StartsWith(d, StringComparison.Ordinal)))
        {
            oordeel.Fouten(methode, pad, new Ontvangen(antwoord.Status, antwoord.Koppen, antwoord.Mediatype, antwoord.Tekst))
                .Should().BeEmpty($"the answer to {methode} {pad} is in the contract: {antwoord.Tekst[..Math.Min(400, antwoord.Tekst.Length)]}");
        }
    }
}
