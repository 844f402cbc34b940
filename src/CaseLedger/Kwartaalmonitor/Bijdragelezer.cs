using System.Text.Json;
using CaseLedger.Bewaring;
using CaseLedger.Correctie;
using Marten;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Of a household: what it added to the monitors, and what it adds now.</summary>
/// <param name="Blad">The last numbered entry that it is counted up to now.</param>
/// <param name="Was">What it added before; null for a new household.</param>
/// <param name="Wordt">What it adds now.</param>
internal sealed record Bijdragewijziging(Blad Blad, Monitorbijdrage? Was, Monitorbijdrage Wordt)
{
    /// <summary>Per toekomsttuin what changes.</summary>
    /// <param name="startdata">Of all toekomsttuinen.</param>
    public IEnumerable<(string Tuin, Kwartaalrijen Verschil)> Verschillen(IReadOnlyDictionary<string, DateOnly> startdata) =>
        from tuin in (Was?.Trajecten ?? []).Concat(Wordt.Trajecten).Select(t => t.Toekomsttuin).Distinct()
        where startdata.ContainsKey(tuin)
        select (tuin, Kwartaalrijen.Van(Wordt, tuin, startdata[tuin]).Tel(Kwartaalrijen.Van(Was, tuin, startdata[tuin]), -1));
}

/// <summary>What households add at a version: what their stored dossier says, or, when more was recorded meanwhile, what their facts up to it come to.</summary>
internal sealed class Bijdragelezer(IDocumentStore opslag, Kast kast)
{
    private const string Documenten =
        "select id, (data ->> 'versie')::bigint, data ->> 'bijdrage' from caseledger.mt_doc_dossierdocument where id = any($1)";

    /// <param name="verbinding">The connection of the batch.</param>
    /// <param name="bladen">The batch, in order.</param>
    /// <param name="bekend">What its households are counted for.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<IReadOnlyList<Bijdragewijziging>> Wijzigingen(
        NpgsqlConnection verbinding, IReadOnlyList<Blad> bladen, IReadOnlyDictionary<Guid, Monitorbijdrage> bekend, CancellationToken stop)
    {
        var laatste = bladen.Where(b => b.Gemeente is not null).GroupBy(b => b.Stroom).Select(g => g.Last()).ToList();
        var documenten = await Documentbijdragen(verbinding, [.. laatste.Select(b => b.Stroom)], stop);
        List<Bijdragewijziging> wijzigingen = [];
        foreach (var blad in laatste)
        {
            var wordt = documenten.TryGetValue(blad.Stroom, out var document) && document.Versie == blad.Versie
                ? document.Bijdrage
                : (await Feiten(blad.Stroom, blad.Gemeente!, blad.Versie, stop)).Bijdrage(blad.Versie);
            wijzigingen.Add(new Bijdragewijziging(blad, bekend.GetValueOrDefault(blad.Stroom), wordt));
        }

        return wijzigingen;
    }

    /// <summary>The facts of a household up to a version; all, when some of it was erased.</summary>
    public async Task<Bijdragefeiten> Feiten(Guid huishouden, string gemeente, long versie, CancellationToken stop)
    {
        var inhoud = await kast.Open(huishouden, [gemeente], null, stop) ?? throw new InvalidOperationException("A household of a numbered entry is not registered.");
        await using var sessie = opslag.QuerySession(gemeente);
        var events = await sessie.Events.FetchStreamAsync(huishouden, inhoud.Sleutels.IetsVernietigd ? 0 : versie, token: stop);
        return new Bijdragefeiten([.. events.Select(e => Stroom.Lees(e, huishouden, inhoud.Sleutels, gemeente))]);
    }

    private static async Task<Dictionary<Guid, (long Versie, Monitorbijdrage Bijdrage)>> Documentbijdragen(NpgsqlConnection verbinding, Guid[] huishoudens, CancellationToken stop)
    {
        await using var vraag = verbinding.Opdracht(Documenten, huishoudens);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<Guid, (long, Monitorbijdrage)> gevonden = [];
        while (await lezer.ReadAsync(stop))
        {
            gevonden[lezer.GetGuid(0)] = (lezer.GetInt64(1), JsonSerializer.Deserialize<Monitorbijdrage>(lezer.GetString(2), OpslagJson.Opties)!);
        }

        return gevonden;
    }
}

/// <summary>Facts of one household, by version.</summary>
internal sealed record Bijdragefeiten(IReadOnlyList<Boeking> Boekingen)
{
    /// <summary>What the household adds at a version. What an erasure kept counts for all of them.</summary>
    public Monitorbijdrage Bijdrage(long versie) => Monitorbijdrage.Van(Correcties.Geldend([.. Boekingen.Where(b => b.Versie <= versie || b.Feit is IVernietigd)]));
}
