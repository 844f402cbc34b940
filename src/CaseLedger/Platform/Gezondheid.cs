using CaseLedger.Toegang;
using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Whether the service can do its work: 200, or 503 when the database is away. Beside it what asks for somebody's attention.</summary>
internal sealed class Gezondheid : IEindpunt
{
    public static void Map(IEndpointRouteBuilder app) => app
        .MapGet("/healthz", async (NpgsqlDataSource bron, Controlepunten.Getuigen getuigen, Volgdienst volgdienst, CancellationToken stop) =>
        {
            await using var vraag = bron.Opdracht("select 1");
            await vraag.ExecuteScalarAsync(stop);
            var alarmen = getuigen.Alarmen.Select(a => $"getuige {a.Key}: {a.Value}").Append(volgdienst.Alarm).OfType<string>().ToList();
            return Results.Text(alarmen.Count == 0 ? "ok" : $"ok; alarm: {string.Join("; ", alarmen)}");
        })
        .ExcludeFromDescription()
        .DisableRateLimiting()
        .Openbaar();
}
