using CaseLedger.Bench.Huishoudens;
using CaseLedger.Koppelingen;
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
        var tuinen = new Toekomsttuinkast(app.Services.GetRequiredService<NpgsqlDataSource>());
        foreach (var plaats in Plaats.Alle)
        {
            await tuinen.Leg(
                new Toekomsttuin { Code = plaats.Tuin, Naam = $"Toekomsttuin {plaats.Tuin}", Gemeente = plaats.Gemeente, Regio = Plaats.Regio, Startdatum = Plaats.Startdatum }, stop);
        }
    }
}
