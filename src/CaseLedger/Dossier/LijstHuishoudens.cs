using System.Linq.Expressions;
using System.Text.Json.Serialization;
using CaseLedger.Aandachtspunten;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Dossier;

/// <summary>A household in a list: where it stands, without anything that names it.</summary>
internal sealed record Huishoudenregel
{
    public required Guid HuishoudenId { get; init; }

    public required long Versie { get; init; }

    public required string Toekomsttuin { get; init; }

    public required Dossierstatus Status { get; init; }

    public required int Traject { get; init; }

    public required bool Anoniem { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Regime? Regime { get; init; }

    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, Verwijslink> Links { get; init; }

    public static Huishoudenregel Van(Dossierdocument dossier) => new()
    {
        HuishoudenId = dossier.Id,
        Versie = dossier.Versie,
        Toekomsttuin = dossier.Toekomsttuin,
        Status = Code.Lees<Dossierstatus>(dossier.Status)!.Value,
        Traject = dossier.Traject,
        Anoniem = dossier.Anoniem,
        Regime = dossier.Regime is { } regime ? Code.Lees<Regime>(regime) : null,
        Links = Verwijslink.VanHuishouden(dossier.Id),
    };
}

/// <summary>Households of a toekomsttuin, in pages.</summary>
internal sealed class LijstHuishoudens : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/huishoudens", Haal)
        .WithName(nameof(LijstHuishoudens))
        .Produces<Lijst<Huishoudenregel>>()
        .WithVraag("toekomsttuin", "status", "regime", "aandachtspunt", "limiet", "na")
        .Vereist(Scope.Registratie, Scope.Partner, Scope.Auditor);

    private static async Task<IResult> Haal(HttpContext http, IDocumentStore opslag, Toekomsttuinkast tuinen, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var (status, regime, punt) = (vraag.Lees<Dossierstatus>("status"), vraag.Lees<Regime>("regime"), vraag.Lees<Signaalcode>("aandachtspunt"));
        var limiet = (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard);
        var na = vraag.Cursor("na");
        var (tuin, probleem) = await tuinen.Kies(http, vraag);
        if (probleem is not null)
        {
            return new Probleemantwoord(probleem);
        }

        http.Spoor().Over(tuin!.Gemeente);
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        IQueryable<Dossierdocument> gezocht = sessie.Query<Dossierdocument>().Where(d => d.Toekomsttuin == tuin.Code).Van(http);
        gezocht = na is { } cursor ? gezocht.Where(d => d.Id > cursor.Id) : gezocht;
        gezocht = Filter(gezocht, status, s => d => d.Status == s);
        gezocht = Filter(gezocht, regime, r => d => d.Regime == r);
        gezocht = Filter(gezocht, punt, p => d => d.Signaalcodes.Contains(p));
        var gevonden = await gezocht.OrderBy(d => d.Id).Take(limiet + 1).ToListAsync(http.RequestAborted);
        var pagina = gevonden.Take(limiet).ToList();
        http.Response.VolgendePagina(http.Request, gevonden.Count > limiet ? new Cursor(0, pagina[^1].Id) : null);
        var nu = klok.GetUtcNow();
        return new Jsonantwoord<Lijst<Huishoudenregel>>(new Lijst<Huishoudenregel>(
            [.. pagina.Where(d => http.Oordeel(d.Kring, d.Id, nu).Mag && (punt is null || d.AandachtspuntenOp(nu.Dag()).Any(x => x.Code == punt))).Select(Huishoudenregel.Van)]));
    }

    private static IQueryable<Dossierdocument> Filter<T>(IQueryable<Dossierdocument> gezocht, T? code, Func<string, Expression<Func<Dossierdocument, bool>>> met)
        where T : struct, Enum => code is { } waarde ? gezocht.Where(met(Code.Van(waarde))) : gezocht;
}
