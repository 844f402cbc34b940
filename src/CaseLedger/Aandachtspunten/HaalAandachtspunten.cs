using System.Text.Json.Serialization;
using CaseLedger.Toegang;

namespace CaseLedger.Aandachtspunten;

/// <summary>What asks for attention in one dossier.</summary>
internal sealed record Aandachtspuntenweergave(Guid HuishoudenId, long Versie, IReadOnlyList<Aandachtspunt> Items)
{
    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }
}

/// <summary>The signals of one household, today or as they were at a moment.</summary>
internal sealed class HaalAandachtspunten : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens/{huishoudenId:guid}/aandachtspunten", Haal)
        .WithName(nameof(HaalAandachtspunten))
        .MetVersie()
        .Produces<Aandachtspuntenweergave>()
        .WithVraag("versie", "bekendOp", "opMoment")
        .Vereist(Scope.Registratie, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, Guid huishoudenId, Leespijplijn lezen, TimeProvider klok)
    {
        var (replay, fout) = http.Request.Replay();
        var (lezing, probleem) = fout is null ? await lezen.Lees(http, huishoudenId, "aandachtspunten", replay!) : (null, fout);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        var peil = (replay!.OpMoment ?? replay.BekendOp ?? klok.GetUtcNow()).Dag();
        var items = Signalen.Van(huishoudenId, lezing!.Geldend).Where(s => s.Geldt(peil)).Select(s => s.AlsAandachtspunt()).ToList();
        return new Jsonantwoord<Aandachtspuntenweergave>(new Aandachtspuntenweergave(huishoudenId, lezing.Versie, items) { Links = Verwijslink.VanHuishouden(huishoudenId) })
        {
            Versie = lezing.Versie,
        };
    }
}
