using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace CaseLedger.Toegang;

/// <summary>A line of the toegangslog as an auditor reads it.</summary>
internal sealed record Toegangslogregel : Toegangsregel
{
    [SetsRequiredMembers]
    public Toegangslogregel(Toegangsregel regel, long? positie)
        : base(regel) => Positie = positie;

    /// <summary>Its number in the ledger; null for the moment before it has one.</summary>
    public long? Positie { get; }
}

/// <summary>Which lines: of these gemeenten, newest first.</summary>
/// <param name="Gemeenten">CBS codes.</param>
/// <param name="Huishouden">Only of this household.</param>
/// <param name="Professional">Only of this professionalId.</param>
/// <param name="Van">From this moment on.</param>
/// <param name="Tot">Up to this moment, which is not included.</param>
/// <param name="Na">Older than this line.</param>
internal sealed record Toegangsvraag(
    IReadOnlyList<string> Gemeenten, Guid? Huishouden = null, string? Professional = null, DateTimeOffset? Van = null, DateTimeOffset? Tot = null, Guid? Na = null);

/// <summary>Reads the toegangslog.</summary>
internal sealed class Toegangslogkast(NpgsqlDataSource bron)
{
    /// <summary>At most so many lines, newest first; and whether there are more.</summary>
    public async Task<(IReadOnlyList<Toegangslogregel> Regels, bool Meer)> Pagina(Toegangsvraag vraag, int hoogstens, CancellationToken stop)
    {
        List<object> waarden = [vraag.Gemeenten, hoogstens + 1];
        string Waarde(object waarde)
        {
            waarden.Add(waarde);
            return $"${waarden.Count}";
        }

        List<string> eisen = ["t.gemeente = g"];
        eisen.AddRange(vraag.Huishouden is { } huishouden ? [$"t.huishouden = {Waarde(huishouden)}"] : []);
        eisen.AddRange(vraag.Professional is { } professional ? [$"t.professional = {Waarde(professional)}"] : []);
        eisen.AddRange(vraag.Van is { } van ? [$"t.op >= {Waarde(van)}"] : []);
        eisen.AddRange(vraag.Tot is { } tot ? [$"t.op < {Waarde(tot)}"] : []);
        eisen.AddRange(vraag.Na is { } na ? Ouder(Waarde(na)) : []);

        // Per gemeente, so that each is read from the end of its index.
        await using var opdracht = bron.Opdracht(
            $"""
            select p.bytes, b.positie from (
                select r.* from unnest($1) g cross join lateral (
                    select t.id, t.op, t.bytes from caseledger.toegangslog t where {string.Join(" and ", eisen)} order by t.op desc, t.id desc limit $2) r
                order by r.op desc, r.id desc limit $2) p
            left join caseledger.bladen b on b.event_id = p.id order by p.op desc, p.id desc
            """,
            [.. waarden]);
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        List<Toegangslogregel> regels = [];
        while (await lezer.ReadAsync(stop))
        {
            regels.Add(new Toegangslogregel(Toegangsregel.Lees(lezer.GetFieldValue<byte[]>(0)), await lezer.IsDBNullAsync(1, stop) ? null : lezer.GetInt64(1)));
        }

        return ([.. regels.Take(hoogstens)], regels.Count > hoogstens);
    }

    private static IEnumerable<string> Ouder(string na)
    {
        var op = $"(select op from caseledger.toegangslog where id = {na})";
        return [$"t.op <= {op}", $"(t.op < {op} or t.id < {na})"];
    }
}
