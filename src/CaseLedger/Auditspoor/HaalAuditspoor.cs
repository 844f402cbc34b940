using CaseLedger.Toegang;

namespace CaseLedger.Auditspoor;

/// <summary>The audit trail of a household: as data, or as a page to read and print.</summary>
internal sealed class HaalAuditspoor : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/auditspoor", Haal)
        .WithName(nameof(HaalAuditspoor))
        .Produces<Auditspoorweergave>(StatusCodes.Status200OK, Voorkeur.Json, Voorkeur.Html)
        .MetVersie(bewaarbaar: true)
        .WithVraag(["versie", "bekendOp", .. Auditspoorvraag.Namen])
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen)
    {
        var vorm = http.Request.Vorm(Voorkeur.Json, Voorkeur.Html);
        var vraag = new Vraagtekens(http.Request.Query);
        var gevraagd = Auditspoorvraag.Lees(vraag);
        var (replay, fout) = http.Request.Replay();
        fout ??= vraag.Fouten.Count > 0 ? Probleem.Ongeldig(vraag.Fouten) : vorm is null ? new Probleem(Probleemsoort.VormOnbekend) : null;
        var (lezing, probleem) = fout is null ? await lezen.Lees(http, huishoudenId, "auditspoor", replay!) : (null, fout);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var alles = Auditspoorweergave.Van(lezing!);
        var deel = alles with { Items = [.. alles.Items.Where(gevraagd.Vraagt)] };
        return vorm == Voorkeur.Html
            ? new Htmlantwoord(Auditspoorpagina.Titel, Auditspoorpagina.Van(lezing!, alles, deel), Auditspoorstijl.Tekst)
            : new Jsonantwoord<Auditspoorweergave>(deel) { Versie = lezing!.Versie, AlleenVersie = true };
    }
}
