using CaseLedger.Controlepunten;
using Marten;
using Npgsql;
using Weasel.Core.Migrations;
using Wolverine.Persistence.Durability;

namespace CaseLedger.Platform;

/// <summary>
/// Whether the service may begin on this database. In Development it makes what it needs itself; elsewhere an owner does, and
/// the service only works under a role that cannot change what was recorded.
/// </summary>
internal sealed class Startcontrole(
    NpgsqlDataSource bron, IDocumentStore opslag, IMessageStore berichten, IHostEnvironment omgeving, Sleutelbeheer sleutels, Abonnementen.Bezorginstelling webhooks, IConfiguration instellingen)
{
    /// <summary>What is in the way: Dutch sentences that say what to do; none when it may begin.</summary>
    public async Task<IReadOnlyList<string>> Bezwaren(CancellationToken stop)
    {
        if (omgeving.IsDevelopment())
        {
            return [];
        }

        try
        {
            await using var verbinding = await bron.OpenConnectionAsync(stop);
            var rechten = await Rechtencontrole.Bezwaren(verbinding, stop);
            var schema = rechten.Count == 0 ? await Schema(stop) : [];
            return
            [
                .. Sleutels(),
                .. omgeving.IsProduction() ? await Duurzaamheid.Bezwaren(verbinding, stop) : [],
                .. rechten,
                // Without its rights a role does not see what there is.
                .. schema,
                .. rechten.Count + schema.Count == 0 ? await webhooks.Bezwaren(verbinding, stop) : [],
            ];
        }
        catch (NpgsqlException e)
        {
            return [$"De database is niet te gebruiken: {e.Message} Controleer CASELEDGER_POSTGRES."];
        }
    }

    /// <summary>Those of gemeenten may come later; without these two the ledger cannot speak for itself.</summary>
    private IEnumerable<string> Sleutels()
    {
        var map = Web.Sleutelmap(instellingen);
        if (!sleutels.Heeft(Ledgerstroom.Dienst))
        {
            yield return $"De sleutel van de dienst zelf ontbreekt: {Path.Combine(map, $"{Ledgerstroom.Dienst}.sleutel")}. Maak die eenmalig (deploy/README.md, onder Keys).";
        }

        if (!Controlesleutel.Is(map))
        {
            yield return $"De sleutel die controlepunten ondertekent ontbreekt in {map}. Maak die eenmalig met 'dotnet CaseLedger.dll controlesleutel NAAM' (deploy/README.md, onder Keys).";
        }
    }

    private async Task<IReadOnlyList<string>> Schema(CancellationToken stop)
    {
        try
        {
            await opslag.Storage.Database.AssertDatabaseMatchesConfigurationAsync(stop);
            await berichten.Admin.AssertStorageExistsAsync(stop);
            return [];
        }
        catch (Exception e) when (e is DatabaseValidationException or InvalidOperationException)
        {
            return ["De tabellen zijn er niet, of niet van deze versie van de dienst. Voer 'migreer' uit onder de eigenaar (deploy/README.md)."];
        }
    }
}
