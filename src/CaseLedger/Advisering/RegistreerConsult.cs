using System.Text.Json.Nodes;
using CaseLedger.Toegang;

namespace CaseLedger.Advisering;

/// <summary>One anonymous consult in one call: aanmelding, triage, regime, advies, inzet and uitstroom, all or nothing.</summary>
internal sealed class RegistreerConsult : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost("/v1/consulten", (HttpContext http, Pijplijn pijplijn) => RegistratieEindpunten.Registreer(http, pijplijn, Lees))
        .WithName(nameof(RegistreerConsult))
        .WithSummary("One anonymous consult in one call: aanmelding, triage, regime, advies, inzet and uitstroom, all or nothing.")
        .Accepts<Consult>("application/json")
        .WithMetadata(Registrerend.Eindpunt)
        .Vereist(Scope.Registratie);

    private static (IReadOnlyList<Opdrachtdeel>? Delen, Probleem? Probleem) Lees(JsonObject inhoud)
    {
        var (consult, fouten) = Lezer.Lees<Consult>(inhoud);
        var (delen, dubbel) = consult?.Ontleed() ?? ([], fouten);
        return dubbel.Count > 0 ? (null, Probleem.Ongeldig(dubbel)) : (delen, null);
    }
}
