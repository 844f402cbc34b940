using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Whether the service can do its work: 200, or 503 when the database is away.</summary>
internal sealed class Gezondheid : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/healthz", async (NpgsqlDataSource bron, CancellationToken stop) =>
        {
            await using var vraag = bron.Opdracht("select 1");
            await vraag.ExecuteScalarAsync(stop);
            return Results.Text("ok");
        })
        .ExcludeFromDescription()
        .Openbaar();
}
