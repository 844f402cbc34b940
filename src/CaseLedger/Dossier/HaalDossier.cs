using CaseLedger.Toegang;

namespace CaseLedger.Dossier;

/// <summary>The dossier now, at a version, as known at a moment, or as it was at a moment.</summary>
internal sealed class HaalDossier : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}", Haal)
        .WithName(nameof(HaalDossier))
        .Produces<Dossierweergave>()
        .MetVersie()
        .WithVraag("versie", "bekendOp", "opMoment")
        .Vereist(Scope.Registratie, Scope.Partner, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen, TimeProvider klok)
    {
        var (replay, fout) = http.Request.Replay();
        var (lezing, probleem) = fout is null ? await lezen.Lees(http, huishoudenId, "dossier", replay!) : (null, fout);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        if (lezing!.Zicht.AlleenVan is not null)
        {
            return new Probleemantwoord(new Probleem(Probleemsoort.ToestemmingGeldtNiet));
        }

        var peil = (replay!.OpMoment ?? replay.BekendOp ?? klok.GetUtcNow()).Dag();
        return new Jsonantwoord<Dossierweergave>(Dossierbeeld.Van(lezing, peil)) { Versie = lezing.Versie };
    }
}
