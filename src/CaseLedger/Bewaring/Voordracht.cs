using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Bewaring;

/// <summary>A dossier whose term has passed.</summary>
/// <param name="HuishoudenId">The household.</param>
/// <param name="VernietigenVanaf">The first local day on which it may be destroyed.</param>
internal sealed record Voordrachtregel(Guid HuishoudenId, DateOnly VernietigenVanaf);

/// <summary>Dossiers that may be destroyed, the longest passed first; none of which must be kept. Ids and days, no content.</summary>
internal sealed class Voordracht(NpgsqlDataSource bron) : IEindpunt
{
    private const int Standaard = 50;
    private const int Hoogstens = 200;

    private const string Zoek = """
        select d.id, cast(d.data ->> 'vernietigenVanaf' as integer) as vanaf from caseledger.mt_doc_dossierdocument d
        where d.tenant_id = any($1) and cast(d.data ->> 'vernietigenVanaf' as integer) between $2 and $3
            and (cast(d.data ->> 'vernietigenVanaf' as integer), d.id) > ($2, $4)
            and not exists (select from caseledger.bewaarplichten b where b.huishouden = d.id)
        order by 2, 1 limit $5
        """;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/vernietigingen/voordracht", (HttpContext http, Voordracht voordracht, TimeProvider klok) => voordracht.Haal(http, klok))
        .WithName("HaalVoordracht")
        .WithSummary("Dossiers of which the retention period is over: who may be proposed for erasure.")
        .Produces<Lijst<Voordrachtregel>>()
        .WithVraag("limiet", "na")
        .Vereist(Scope.Beheer);

    private async Task<IResult> Haal(HttpContext http, TimeProvider klok)
    {
        var vraag = new Vraagtekens(http.Request.Query);
        var limiet = (int)(vraag.Getal("limiet", 1, Hoogstens) ?? Standaard);
        var na = vraag.Cursor("na") ?? new Cursor(0, Guid.Empty);
        if (vraag.Fouten.Count > 0)
        {
            return new Probleemantwoord(Probleem.Ongeldig(vraag.Fouten));
        }

        var gevonden = await Lees(http.Beller().Gemeenten, na, klok.GetUtcNow().Dag(), limiet + 1, http.RequestAborted);
        var pagina = gevonden.Take(limiet).ToList();
        http.Response.VolgendePagina(http.Request, gevonden.Count > limiet ? new Cursor(pagina[^1].VernietigenVanaf.DayNumber, pagina[^1].HuishoudenId) : null);
        return new Jsonantwoord<Lijst<Voordrachtregel>>(new Lijst<Voordrachtregel>(pagina));
    }

    private async Task<List<Voordrachtregel>> Lees(IReadOnlyList<string> gemeenten, Cursor na, DateOnly vandaag, int aantal, CancellationToken stop)
    {
        await using var opdracht = bron.Opdracht(Zoek, gemeenten, na.Getal, vandaag.DayNumber, na.Id, aantal);
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        List<Voordrachtregel> regels = [];
        while (await lezer.ReadAsync(stop))
        {
            regels.Add(new Voordrachtregel(lezer.GetGuid(0), DateOnly.FromDayNumber(lezer.GetInt32(1))));
        }

        return regels;
    }
}
