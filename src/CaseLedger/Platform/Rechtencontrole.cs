using Npgsql;

namespace CaseLedger.Platform;

/// <summary>Compares what the service's role may do with what it should.</summary>
internal static class Rechtencontrole
{
    /// <summary>
    /// What the role may itself, by another role that it is a member of or can become, or as the owner: a superuser all. A right on some
    /// columns counts as the right. An owner has its rights even where it took them from itself.
    /// </summary>
    private const string Verschillen = $"""
        with hoort as (select tabel, string_to_array(rechten, ' ') as rechten from unnest($1, $2) as h (tabel, rechten)),
            rollen as (select oid from pg_roles where pg_has_role(oid, 'member'))
        select h.tabel, recht, mag from hoort h
            join pg_namespace n on n.nspname = split_part(h.tabel, '.', 1)
            join pg_class c on c.relnamespace = n.oid and c.relname = split_part(h.tabel, '.', 2)
            cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', '{Eigendom}']) recht
            cross join lateral (select case recht
                when '{Eigendom}' then pg_has_role(c.relowner, 'member') or pg_has_role(n.nspowner, 'member')
                when 'update' then (select bool_or(has_any_column_privilege(oid, c.oid, recht)) from rollen)
                else (select bool_or(has_table_privilege(oid, c.oid, recht)) from rollen) end as mag) m
        where mag <> (recht = any(h.rechten)) order by 1, 2
        """;

    /// <summary>Brings all rights with it.</summary>
    private const string Eigendom = "eigendom";

    private const int Genoemd = 3;
    private const string Hulp = "Geef de dienst een eigen rol die geen eigenaar is, en voer 'migreer' opnieuw uit (deploy/README.md).";

    /// <summary>What is wrong with the role of this connection; Dutch sentences, none when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> Bezwaren(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(
            Verschillen, Rechten.Alle.Select(r => r.Tabel).ToArray(), Rechten.Alle.Select(r => string.Join(' ', r.Rechten)).ToArray());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<(string Tabel, string Recht, bool TeVeel)> verschillen = [];
        while (await lezer.ReadAsync(stop))
        {
            verschillen.Add((lezer.GetString(0), lezer.GetString(1), lezer.GetBoolean(2)));
        }

        var rol = new NpgsqlConnectionStringBuilder(verbinding.ConnectionString).Username;
        return [.. verschillen.GroupBy(v => v.TeVeel).Select(g => $"De rol {rol} mag te {(g.Key ? "veel" : "weinig")}: {Som(g)}. {Hulp}")];
    }

    private static string Som(IEnumerable<(string Tabel, string Recht, bool TeVeel)> verschillen) => string.Join("; ", verschillen
        .GroupBy(v => v.Tabel, v => v.Recht)
        .GroupBy(t => t.Contains(Eigendom) ? Eigendom : string.Join(", ", t), t => t.Key)
        .Select(g => $"{g.Key} op {string.Join(", ", g.Take(Genoemd))}{(g.Count() > Genoemd ? $" en {g.Count() - Genoemd} andere" : string.Empty)}"));
}
