using System.Text.Json;
using CaseLedger.Toegang;
using Npgsql;
using NpgsqlTypes;

namespace CaseLedger.Koppelingen;

/// <summary>A line that was recorded before.</summary>
internal sealed record BekendeRegel(string Gemeente, byte[] Kenmerk, Guid Huishouden, Guid Registratie);

/// <summary>Stores imports, and finds lines that were recorded before.</summary>
internal sealed class Importkast(NpgsqlDataSource bron)
{
    /// <summary>Lines of this client with these names, in its gemeenten.</summary>
    public async Task<Dictionary<string, BekendeRegel>> Zoek(Beller beller, IReadOnlyList<string> sleutels, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            "select sleutel, gemeente, kenmerk, huishouden, registratie from caseledger.importsleutels where client = $1 and gemeente = any($2) and sleutel = any($3)",
            beller.Client, beller.Gemeenten, sleutels);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<string, BekendeRegel> bekend = [];
        while (await lezer.ReadAsync(stop))
        {
            bekend[lezer.GetString(0)] = new BekendeRegel(lezer.GetString(1), lezer.GetFieldValue<byte[]>(2), lezer.GetGuid(3), lezer.GetGuid(4));
        }

        return bekend;
    }

    public async Task<Guid> Begin(Beller beller, DateTimeOffset op, CancellationToken stop)
    {
        var id = Identiteit.Nieuw();
        await using var opdracht = bron.Opdracht(
            "insert into caseledger.importen (id, client, gemeenten, op, status) values ($1, $2, $3, $4, $5)", id, beller.Client, beller.Gemeenten, op, Code.Van(Importstatus.Bezig));
        await opdracht.ExecuteNonQueryAsync(stop);
        return id;
    }

    public async Task Zet(Guid import, Importstatus status, CancellationToken stop)
    {
        await using var opdracht = bron.Opdracht("update caseledger.importen set status = $2 where id = $1", import, Code.Van(status));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    public async Task Voeg(Guid import, IReadOnlyList<Regelverslag> regels, CancellationToken stop)
    {
        await using var opdracht = bron.Opdracht(
            "insert into caseledger.importregels (import, regel, sleutel, uitkomst, registratie, probleem) select $1, * from unnest($2, $3, $4, $5, $6)",
            import,
            regels.Select(r => r.Regel).ToArray(),
            new NpgsqlParameter { Value = regels.Select(r => r.Sleutel).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            regels.Select(r => Code.Van(r.Uitkomst)).ToArray(),
            regels.Select(r => r.RegistratieId).ToArray(),
            new NpgsqlParameter
            {
                Value = regels.Select(r => r.Probleem is null ? null : JsonSerializer.Serialize(r.Probleem, ApiJson.Opties)).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            });
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    /// <summary>For the client that sent it, in all gemeenten that it was sent for; null otherwise.</summary>
    public async Task<Importvoortgang?> Voortgang(Guid import, Beller beller, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            "select i.status, r.uitkomst, count(r.regel) from caseledger.importen i left join caseledger.importregels r on r.import = i.id where i.id = $1 and i.client = $2 and i.gemeenten <@ $3 group by 1, 2",
            import, beller.Client, beller.Gemeenten);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Importstatus? status = null;
        Dictionary<Regeluitkomst, long> telling = [];
        while (await lezer.ReadAsync(stop))
        {
            status = Code.Lees<Importstatus>(lezer.GetString(0));
            if (!await lezer.IsDBNullAsync(1, stop))
            {
                telling[Code.Lees<Regeluitkomst>(lezer.GetString(1))!.Value] = lezer.GetInt64(2);
            }
        }

        long Aantal(Regeluitkomst uitkomst) => telling.GetValueOrDefault(uitkomst);
        return status is null ? null : new Importvoortgang
        {
            Id = import,
            Status = status.Value,
            Regels = telling.Values.Sum(),
            Verwerkt = telling.Values.Sum(),
            Gelukt = Aantal(Regeluitkomst.Gelukt),
            Mislukt = Aantal(Regeluitkomst.Mislukt),
            Overgeslagen = Aantal(Regeluitkomst.Overgeslagen),
            AlAanwezig = Aantal(Regeluitkomst.AlAanwezig),
            Links = new Dictionary<string, Verwijslink> { ["self"] = new($"/v1/importen/{import:D}"), ["regels"] = new($"/v1/importen/{import:D}/regels") },
        };
    }

    /// <summary>The outcome per line, in order, one JSON object each.</summary>
    public async IAsyncEnumerable<string> Regels(Guid import, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select json_strip_nulls(json_build_object('regel', regel, 'sleutel', sleutel, 'uitkomst', uitkomst, 'registratieId', registratie, 'probleem', probleem::json))::text
            from caseledger.importregels where import = $1 order by regel
            """,
            import);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            yield return lezer.GetString(0);
        }
    }
}
