using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Whether the service can do its work: 200, or 503 when the database is away. Beside it what asks for somebody's attention.</summary>
internal sealed class Gezondheid : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/healthz", async (NpgsqlDataSource bron, Controlepunten.Getuigen getuigen, CancellationToken stop) =>
        {
            await using var vraag = bron.Opdracht("select 1");
            await vraag.ExecuteScalarAsync(stop);
            return Results.Text(getuigen.Alarmen.Count == 0 ? "ok" : $"ok; alarm: {string.Join("; ", getuigen.Alarmen.Select(a => $"getuige {a.Key}: {a.Value}"))}");
        })
        .ExcludeFromDescription()
        .DisableRateLimiting()
        .Openbaar();
}
