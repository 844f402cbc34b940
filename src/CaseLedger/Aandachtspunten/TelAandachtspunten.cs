using System.Globalization;
using CaseLedger.Koppelingen;
using CaseLedger.Kwartaalmonitor;
using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Aandachtspunten;

/// <summary>How many households ask for attention, without saying which.</summary>
/// <param name="Toekomsttuin">Code.</param>
/// <param name="Dag">The local day.</param>
/// <param name="Aantallen">Per signal that holds, the most first.</param>
internal sealed record Aandachtspuntaantallen(string Toekomsttuin, DateOnly Dag, IReadOnlyList<Aandachtspuntaantal> Aantallen);

/// <param name="Code">The signal.</param>
/// <param name="Huishoudens">Households for which it holds.</param>
internal sealed record Aandachtspuntaantal(Signaalcode Code, int Huishoudens);

/// <summary>The work list as counts: what a coördinator may see of it.</summary>
internal sealed class TelAandachtspunten(NpgsqlDataSource bron) : IEindpunt
{
    private const string Tel = """
        select s ->> 'code', count(distinct d.id) from caseledger.mt_doc_dossierdocument d, jsonb_array_elements(d.data -> 'signalen') s
        where d.tenant_id = $1 and d.data ->> 'toekomsttuin' = $2 and cast(d.data ->> 'eersteSignaal' as integer) <= $3
          and s ->> 'sinds' <= $4 and coalesce(s ->> 'tot', $4) >= $4
        group by 1 order by 2 desc, 1
        """;

    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/v1/aandachtspunten/aantallen", (HttpContext http, TelAandachtspunten teller, Toekomsttuinkast tuinen, TimeProvider klok) => teller.Haal(http, tuinen, klok))
        .WithName(nameof(TelAandachtspunten))
        .WithSummary("How many signals of each kind there are in a toekomsttuin.")
        .Produces<Aandachtspuntaantallen>()
        .WithVraag("toekomsttuin")
        .Vereist(Scope.Coordinator, Scope.Registratie, Scope.Auditor).OverGeenHuishouden();

    private async Task<IResult> Haal(HttpContext http, Toekomsttuinkast tuinen, TimeProvider klok)
    {
        var (tuin, probleem) = await tuinen.Kies(http, new Vraagtekens(http.Request.Query));
        if (probleem is not null || !http.Beller().MagWoorden(tuin!))
        {
            return new Probleemantwoord(probleem ?? new Probleem(Probleemsoort.NietGevonden));
        }

        var vandaag = klok.GetUtcNow().Dag();
        await using var vraag = bron.Opdracht(Tel, tuin!.Gemeente, tuin.Code, vandaag.DayNumber, vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await using var lezer = await vraag.ExecuteReaderAsync(http.RequestAborted);
        List<Aandachtspuntaantal> aantallen = [];
        while (await lezer.ReadAsync(http.RequestAborted))
        {
            aantallen.Add(new Aandachtspuntaantal(Code.Lees<Signaalcode>(lezer.GetString(0))!.Value, (int)lezer.GetInt64(1)));
        }

        return new Jsonantwoord<Aandachtspuntaantallen>(new Aandachtspuntaantallen(tuin.Code, vandaag, aantallen));
    }
}
