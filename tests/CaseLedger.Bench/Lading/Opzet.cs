using CaseLedger.Bench.Huishoudens;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CaseLedger.Bench.Lading;

/// <summary>A database as the service makes it, with the toekomsttuinen of generated households.</summary>
internal static class Opzet
{
    public static async Task Maak(string verbinding, CancellationToken stop)
    {
        var bouwer = WebApplication.CreateBuilder([]);
        bouwer.Configuration["CASELEDGER_POSTGRES"] = verbinding;
        bouwer.VoegOpslagToe();
        bouwer.VoegBerichtenToe();
        await using var app = bouwer.Build();
        await app.Services.GetRequiredService<IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var bron = app.Services.GetRequiredService<NpgsqlDataSource>();
        foreach (var plaats in Plaats.Alle)
        {
            await using var opdracht = bron.Opdracht(
                "insert into caseledger.toekomsttuinen (code, naam, gemeente, regio, startdatum) values ($1, $2, $3, $4, $5) on conflict do nothing",
                plaats.Tuin, $"Toekomsttuin {plaats.Tuin}", plaats.Gemeente, Plaats.Regio, Plaats.Startdatum);
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }
}
