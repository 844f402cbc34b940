using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Dossier;

/// <summary>What to search for: the source system's own key.</summary>
internal sealed record Zoekvraag
{
    public required string Systeem { get; init; }

    public required string Id { get; init; }
}

/// <summary>Finds a household by its external reference; in a body, so that no reference stands in a URL.</summary>
internal sealed class ZoekHuishouden : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapPost("/v1/huishoudens/_zoek", Zoek)
        .WithName(nameof(ZoekHuishouden))
        .Accepts<Zoekvraag>("application/json")
        .Produces<Lijst<Huishoudenregel>>()
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Zoek(HttpContext http, Referenties referenties, IDocumentStore opslag, TimeProvider klok)
    {
        var (_, inhoud, probleem) = await Lichaam.LeesJson(http.Request, http.RequestAborted);
        var (vraag, fouten) = probleem is null ? Lezer.Lees<Zoekvraag>(inhoud!) : (null, []);
        if (vraag is null)
        {
            return new Probleemantwoord(probleem ?? Probleem.Ongeldig(fouten));
        }

        var gevonden = await referenties.Zoek(vraag.Systeem, vraag.Id, http.Beller(), http.RequestAborted);
        if (gevonden is not { } plaats)
        {
            return new Jsonantwoord<Lijst<Huishoudenregel>>(new Lijst<Huishoudenregel>([]));
        }

        http.Spoor().Over(plaats.Gemeente, plaats.Huishouden);
        await using var sessie = opslag.QuerySession(plaats.Gemeente);
        var dossier = await sessie.LoadAsync<Dossierdocument>(plaats.Huishouden, http.RequestAborted);
        return new Jsonantwoord<Lijst<Huishoudenregel>>(new Lijst<Huishoudenregel>(dossier is not null && http.Oordeel(dossier.Kring, dossier.Id, klok.GetUtcNow()).Mag ? [Huishoudenregel.Van(dossier)] : []));
    }
}
