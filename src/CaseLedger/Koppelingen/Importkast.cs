using System.Text.Json;
using CaseLedger.Toegang;
using Marten;
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

    /// <summary>Remembers a line and its outcome, in the transaction that records it.</summary>
    public static void Leg(IDocumentSession sessie, Importsleutel regel, string gemeente, byte[] kenmerk, Guid huishouden, Guid registratie) => sessie.QueueSqlCommand(
        """
        with sleutel as (insert into caseledger.importsleutels (gemeente, client, sleutel, kenmerk, huishouden, registratie) values (?, ?, ?, ?, ?, ?) returning sleutel, registratie)
        insert into caseledger.importregels (import, regel, sleutel, uitkomst, registratie, groep) select ?, ?, sleutel, 'gelukt', registratie, ? from sleutel
        """,
        gemeente, regel.Client, regel.Sleutel, kenmerk, huishouden, registratie, regel.Import, regel.Regel, regel.Groep);

    /// <summary>Where an import was: which lines from a number on have their outcome.</summary>
    public async Task<IReadOnlySet<long>> Gedaan(Guid import, long vanaf, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select regel from caseledger.importregels where import = $1 and regel >= $2", import, vanaf);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        HashSet<long> regels = [];
        while (await lezer.ReadAsync(stop))
        {
            regels.Add(lezer.GetInt64(0));
        }

        return regels;
    }

    /// <summary>Of the households in a file, as a keyed hash: which one it is, and which stopped at a line that failed.</summary>
    public async Task<(Dictionary<Guid, Guid> Bekend, HashSet<Guid> Gestopt)> Groepen(Guid import, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            """
            select r.groep, bool_or(r.uitkomst = 'mislukt'), min(s.huishouden::text) from caseledger.importregels r
            join caseledger.importen i on i.id = r.import
            left join caseledger.importsleutels s on s.client = i.client and s.sleutel = r.sleutel and s.gemeente = any(i.gemeenten) and s.registratie = r.registratie
            where r.import = $1 and r.groep is not null group by r.groep
            """,
            import);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var (bekend, gestopt) = (new Dictionary<Guid, Guid>(), new HashSet<Guid>());
        while (await lezer.ReadAsync(stop))
        {
            var groep = lezer.GetGuid(0);
            if (lezer.GetBoolean(1))
            {
                gestopt.Add(groep);
            }

            if (!await lezer.IsDBNullAsync(2, stop))
            {
                bekend[groep] = Guid.Parse(lezer.GetString(2));
            }
        }

        return (bekend, gestopt);
    }

    /// <summary>Outcomes of lines that recorded nothing.</summary>
    public async Task Voeg(Guid import, IReadOnlyList<Regelverslag> regels, CancellationToken stop)
    {
        await using var opdracht = bron.Opdracht(
            "insert into caseledger.importregels (import, regel, sleutel, uitkomst, registratie, probleem, groep) select $1, * from unnest($2, $3, $4, $5, $6, $7)",
            import,
            regels.Select(r => r.Regel).ToArray(),
            new NpgsqlParameter { Value = regels.Select(r => r.Sleutel).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            regels.Select(r => Code.Van(r.Uitkomst)).ToArray(),
            regels.Select(r => r.RegistratieId).ToArray(),
            new NpgsqlParameter
            {
                Value = regels.Select(r => r.Probleem is null ? null : JsonSerializer.Serialize(r.Probleem, ApiJson.Opties)).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            },
            regels.Select(r => r.Groep).ToArray());
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    /// <summary>For the client that sent it, in all gemeenten that it was sent for; null otherwise.</summary>
    public async Task<Importvoortgang?> Voortgang(Guid import, Beller beller, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht(
            "select i.status, r.uitkomst, count(r.regel), i.regels from caseledger.importen i left join caseledger.importregels r on r.import = i.id where i.id = $1 and i.client = $2 and i.gemeenten <@ $3 group by i.id, r.uitkomst",
            import, beller.Client, beller.Gemeenten);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Importstatus? status = null;
        var regels = 0L;
        Dictionary<Regeluitkomst, long> telling = [];
        while (await lezer.ReadAsync(stop))
        {
            (status, regels) = (Code.Lees<Importstatus>(lezer.GetString(0)), lezer.GetInt64(3));
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
            Regels = regels,
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
