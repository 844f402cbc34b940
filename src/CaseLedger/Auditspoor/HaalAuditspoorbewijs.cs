using CaseLedger.Toegang;

namespace CaseLedger.Auditspoor;

/// <summary>The proof that one registration is in the last checkpoint (C2SP tlog-proof).</summary>
internal sealed class HaalAuditspoorbewijs : IEindpunt
{
    private const string Platteteksten = "text/plain";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/auditspoor/{versie:long}/bewijs", Haal)
        .WithName(nameof(HaalAuditspoorbewijs))
        .Produces<string>(StatusCodes.Status200OK, Platteteksten)
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, long versie, Leespijplijn lezen, Bewijskast kast)
    {
        var (lezing, probleem) = await lezen.Lees(http, huishoudenId, "auditspoor/bewijs", Replay.Alles);
        if (probleem is null && lezing!.Boekingen.All(b => b.Versie != versie))
        {
            probleem = new Probleem(Probleemsoort.NietGevonden);
        }

        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        return await kast.Bewijs(huishoudenId, versie, http.RequestAborted) is { } bewijs
            ? Results.Text(bewijs.ToString(), $"{Platteteksten}; charset=utf-8")
            : new Probleemantwoord(new Probleem(Probleemsoort.NogGeenControlepunt));
    }
}
