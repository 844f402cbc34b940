using System.Text.Json;
using CaseLedger.Controlepunten;
using CaseLedger.Toegang;
using Npgsql;
using NpgsqlTypes;

namespace CaseLedger.Koppelingen;

/// <summary>An import that is under way.</summary>
/// <param name="Id">Which.</param>
/// <param name="Beller">Who sent it; its rights are those of when it came in.</param>
/// <param name="Systeem">The name of the source; null while no line told.</param>
/// <param name="Sleutel">The key of its lines.</param>
internal sealed record Importopdracht(Guid Id, Beller Beller, string? Systeem, byte[] Sleutel);

/// <summary>
/// What is still to be handled of imports, sealed under a key per import, which the service's own key wraps: nobody reads it beside the
/// service, and when an import is done key and lines are gone.
/// </summary>
internal sealed class Importvoorraad(NpgsqlDataSource bron, Sleutelbeheer sleutels, TimeProvider klok)
{
    /// <summary>Takes in a file: all of it, or, when the sender or the service breaks off, nothing.</summary>
    public async Task<Guid> Neem(Beller beller, string? systeem, IAsyncEnumerable<Importdeel> delen, CancellationToken stop)
    {
        var id = Identiteit.Nieuw();
        var (sleutel, verpakt) = sleutels.Maak(Ledgerstroom.Dienst, Doel(id));
        await using var verbinding = await bron.OpenConnectionAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        var regels = 0L;
        await foreach (var deel in delen)
        {
            regels += deel.Gevuld;
            await Voer(verbinding, "insert into caseledger.importdelen (import, vanaf, inhoud) values ($1, $2, $3)", [id, deel.Vanaf, Blok.Sluit(sleutel, Plaats(id, deel.Vanaf), deel.Bytes)], stop);
        }

        await Voer(
            verbinding,
            "insert into caseledger.importen (id, client, gemeenten, op, status, regels, systeem, beller, sleutel) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            [
                id, beller.Client, beller.Gemeenten, klok.GetUtcNow(), Code.Van(Importstatus.Bezig), regels, new NpgsqlParameter { Value = (object?)systeem ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                Blok.Sluit(sleutel, Doel(id), JsonSerializer.SerializeToUtf8Bytes(beller, OpslagJson.Opties)), verpakt,
            ],
            stop);
        await transactie.CommitAsync(stop);
        return id;
    }

    /// <summary>The imports that are under way, the oldest first.</summary>
    public async Task<IReadOnlyList<Guid>> Bezig(CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select id from caseledger.importen where status = 'bezig' order by id limit 100");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<Guid> ids = [];
        while (await lezer.ReadAsync(stop))
        {
            ids.Add(lezer.GetGuid(0));
        }

        return ids;
    }

    /// <summary>An import that is under way; null when it is not any more.</summary>
    public async Task<Importopdracht?> Lees(Guid id, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select systeem, beller, sleutel from caseledger.importen where id = $1 and status = 'bezig'", id);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        if (!await lezer.ReadAsync(stop))
        {
            return null;
        }

        var sleutel = sleutels.PakUit(Ledgerstroom.Dienst, Doel(id), lezer.GetFieldValue<byte[]>(2));
        var beller = JsonSerializer.Deserialize<Beller>(Blok.Open(sleutel, Doel(id), lezer.GetFieldValue<byte[]>(1)), OpslagJson.Opties)!;
        return new Importopdracht(id, beller, await lezer.IsDBNullAsync(0, stop) ? null : lezer.GetString(0), sleutel);
    }

    /// <summary>The next lines to handle; null when there are none.</summary>
    public async Task<Importdeel?> Volgende(Importopdracht import, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select vanaf, inhoud from caseledger.importdelen where import = $1 order by vanaf limit 1", import.Id);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop)
            ? new Importdeel(lezer.GetInt64(0), Blok.Open(import.Sleutel, Plaats(import.Id, lezer.GetInt64(0)), lezer.GetFieldValue<byte[]>(1)), 0, 0)
            : null;
    }

    /// <summary>These lines were handled.</summary>
    public async Task Klaar(Importopdracht import, Importdeel deel, string? systeem, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg("delete from caseledger.importdelen where import = $1 and vanaf = $2", import.Id, deel.Vanaf);
        if (systeem is not null)
        {
            reeks.Voeg("update caseledger.importen set systeem = $2 where id = $1 and systeem is null", import.Id, systeem);
        }

        await reeks.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The import is over: what it came with goes.</summary>
    public async Task Sluit(Guid import, Importstatus status, CancellationToken stop)
    {
        await using var reeks = bron.CreateBatch();
        reeks.Voeg("delete from caseledger.importdelen where import = $1", import);
        reeks.Voeg("update caseledger.importen set status = $2, beller = null, sleutel = null where id = $1", import, Code.Van(status));
        await reeks.ExecuteNonQueryAsync(stop);
    }

    private static async Task Voer(NpgsqlConnection verbinding, string sql, object[] waarden, CancellationToken stop)
    {
        await using var opdracht = verbinding.Opdracht(sql, waarden);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static string Doel(Guid import) => $"import/{import:D}";

    private static string Plaats(Guid import, long vanaf) => $"import/{import:D}/{vanaf}";
}
