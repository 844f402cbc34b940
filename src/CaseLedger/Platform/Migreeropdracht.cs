using JasperFx;
using Marten;
using Marten.Exceptions;
using Npgsql;
using Weasel.Core;
using Wolverine.Persistence.Durability;

namespace CaseLedger.Platform;

/// <summary><c>migreer [--rol NAAM]</c>: makes or changes the tables under their owner, and says what the service's role may do with them.</summary>
internal static class Migreeropdracht
{
    private const string Eigenaar = "CASELEDGER_POSTGRES_EIGENAAR";

    /// <returns>0 when done, 1 when refused, 2 when used wrongly.</returns>
    public static async Task<int> Voer(WebApplicationBuilder bouwer, string[] opties, CancellationToken stop)
    {
        var dienst = bouwer.Configuration["CASELEDGER_POSTGRES"];
        var rol = opties is ["--rol", { Length: > 0 } gegeven] ? gegeven : new NpgsqlConnectionStringBuilder(dienst).Username;
        if (opties is not ([] or ["--rol", _]) || rol is null || bouwer.Configuration[Eigenaar] is not { Length: > 0 } eigenaar)
        {
            return await Fout(2, $"Gebruik: migreer [--rol NAAM]. Zet {Eigenaar} op de connection string van de eigenaar van de tabellen. Zonder --rol is NAAM de gebruiker in CASELEDGER_POSTGRES.");
        }

        try
        {
            return await Voer(bouwer, eigenaar, rol, stop);
        }
        catch (Exception e) when (e is NpgsqlException or MartenSchemaException or SchemaMigrationException)
        {
            // Around it is the whole script.
            return await Fout(1, $"Migreren is niet gelukt: {e.GetBaseException().Message}");
        }
    }

    private static async Task<int> Voer(WebApplicationBuilder bouwer, string eigenaar, string rol, CancellationToken stop)
    {
        bouwer.Configuration["CASELEDGER_POSTGRES"] = eigenaar;
        bouwer.Logging.ClearProviders();
        bouwer.VoegOpslagToe();
        bouwer.VoegBerichtenToe();
        await using var app = bouwer.Build();
        await using var verbinding = await app.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(stop);
        if (await Bezwaar(verbinding, rol, stop) is { } bezwaar)
        {
            return await Fout(1, bezwaar);
        }

        await app.Services.GetRequiredService<IDocumentStore>().Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await app.Services.GetRequiredService<IMessageStore>().Admin.MigrateAsync(AutoCreate.CreateOrUpdate);
        await Rechten.Verleen(verbinding, rol, stop);
        Console.WriteLine($"De tabellen zijn van deze versie, en de rol {rol} mag ermee wat de dienst nodig heeft.");
        return 0;
    }

    /// <summary>Before anything is made: an owner cannot be kept from its own tables.</summary>
    private static async Task<string?> Bezwaar(NpgsqlConnection eigenaar, string rol, CancellationToken stop)
    {
        await using var vraag = eigenaar.Opdracht("select pg_has_role(oid, current_user, 'member') from pg_roles where rolname = $1", rol);
        return await vraag.ExecuteScalarAsync(stop) switch
        {
            null => $"De rol {rol} is er niet. Maak die eerst, als beheerder van PostgreSQL: create role {rol} login password '…'.",
            true => $"De rol {rol} is de eigenaar zelf, of kan die worden. De dienst werkt onder een andere rol.",
            _ => null,
        };
    }

    private static async Task<int> Fout(int code, string tekst)
    {
        await Console.Error.WriteLineAsync(tekst);
        return code;
    }
}
