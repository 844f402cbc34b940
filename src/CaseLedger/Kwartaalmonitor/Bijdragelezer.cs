using System.Text.Json;
using CaseLedger.Correctie;
using Marten;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Of a household: what it added to the monitors, what it adds now, and which registration changed which quarter that was over.</summary>
/// <param name="Huishouden">The household.</param>
/// <param name="Versie">The version that it is counted up to now.</param>
/// <param name="Was">What it added before; null for a new household.</param>
/// <param name="Wordt">What it adds now.</param>
/// <param name="Oorzaken">Registrations that changed quarters that were over.</param>
internal sealed record Bijdragewijziging(Guid Huishouden, long Versie, Monitorbijdrage? Was, Monitorbijdrage Wordt, IReadOnlyList<Monitoroorzaak> Oorzaken);

/// <summary>A registration that changed a quarter that was over.</summary>
/// <param name="Toekomsttuin">Code.</param>
/// <param name="Kwartaal">The quarter.</param>
/// <param name="Blad">The registration.</param>
/// <param name="Rijen">The rows that it changed.</param>
internal sealed record Monitoroorzaak(string Toekomsttuin, Kwartaal Kwartaal, Blad Blad, IReadOnlyList<Monitorrij> Rijen);

/// <summary>
/// What households add at a version. Mostly that is what their stored dossier says; when more was recorded meanwhile, or a
/// quarter that is over changes, their facts are folded up to each version.
/// </summary>
internal sealed class Bijdragelezer(IDocumentStore opslag, Kast kast)
{
    private const string Documenten =
        "select id, (data ->> 'versie')::bigint, data ->> 'bijdrage' from caseledger.mt_doc_dossierdocument where id = any($1)";

    /// <param name="verbinding">The connection of the batch.</param>
    /// <param name="bladen">The batch, in order.</param>
    /// <param name="bekend">What its households are counted for.</param>
    /// <param name="startdata">Of all toekomsttuinen.</param>
    /// <param name="vandaag">Local day; quarters before its quarter are over.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<IReadOnlyList<Bijdragewijziging>> Wijzigingen(
        NpgsqlConnection verbinding, IReadOnlyList<Blad> bladen, IReadOnlyDictionary<Guid, Monitorbijdrage> bekend, IReadOnlyDictionary<string, DateOnly> startdata, DateOnly vandaag, CancellationToken stop)
    {
        List<Bijdragewijziging> wijzigingen = [];
        var groepen = bladen.Where(b => b.Gemeente is not null).GroupBy(b => b.Stroom).ToList();
        var documenten = await Documentbijdragen(verbinding, [.. groepen.Select(g => g.Key)], stop);
        foreach (var groep in groepen)
        {
            IReadOnlyList<Blad> nieuw = [.. groep];
            var was = bekend.GetValueOrDefault(groep.Key);
            Monitorbijdrage? wordt = documenten.TryGetValue(groep.Key, out var document) && document.Versie == nieuw[^1].Versie ? document.Bijdrage : null;
            var oorzaken = wordt is null || nieuw.Count > 1 ? null : Oorzaken(was, wordt, nieuw[0], startdata, vandaag).ToList();
            if (oorzaken is null && (wordt is null || Oorzaken(was, wordt, nieuw[^1], startdata, vandaag).Any()))
            {
                (wordt, oorzaken) = await StapVoorStap(nieuw, was, startdata, vandaag, stop);
            }

            wijzigingen.Add(new Bijdragewijziging(groep.Key, nieuw[^1].Versie, was, wordt!, oorzaken ?? []));
        }

        return wijzigingen;
    }

    private async Task<(Monitorbijdrage Wordt, List<Monitoroorzaak> Oorzaken)> StapVoorStap(
        IReadOnlyList<Blad> nieuw, Monitorbijdrage? was, IReadOnlyDictionary<string, DateOnly> startdata, DateOnly vandaag, CancellationToken stop)
    {
        var (huishouden, gemeente) = (nieuw[0].Stroom, nieuw[0].Gemeente!);
        var inhoud = await kast.Open(huishouden, [gemeente], null, stop) ?? throw new InvalidOperationException("A household of a numbered entry is not registered.");
        await using var sessie = opslag.QuerySession(gemeente);
        var feiten = (await sessie.Events.FetchStreamAsync(huishouden, nieuw[^1].Versie, token: stop)).Select(e => Stroom.Lees(e, huishouden, inhoud.Sleutels, gemeente)).ToList();
        List<Monitoroorzaak> oorzaken = [];
        var nu = was;
        foreach (var blad in nieuw)
        {
            var straks = Monitorbijdrage.Van(Correcties.Geldend([.. feiten.Where(b => b.Versie <= blad.Versie)]));
            oorzaken.AddRange(Oorzaken(nu, straks, blad, startdata, vandaag));
            nu = straks;
        }

        return (nu!, oorzaken);
    }

    /// <summary>The quarters that were over and are no longer what they were.</summary>
    private static IEnumerable<Monitoroorzaak> Oorzaken(Monitorbijdrage? was, Monitorbijdrage wordt, Blad blad, IReadOnlyDictionary<string, DateOnly> startdata, DateOnly vandaag)
    {
        var voorbij = Kwartaal.Van(vandaag).Vorige;
        foreach (var tuin in Tuinen(was).Union(Tuinen(wordt)).Where(startdata.ContainsKey))
        {
            var verschil = Kwartaalrijen.Van(wordt, tuin, startdata[tuin]).Tel(Kwartaalrijen.Van(was, tuin, startdata[tuin]), -1);
            if (!verschil.Alle.Any(r => r.Key <= voorbij))
            {
                continue;
            }

            foreach (var kwartaal in Kwartaal.Reeks(verschil.Alle.First().Key, voorbij))
            {
                if (verschil.Telling(kwartaal) is { IsLeeg: false } telling)
                {
                    yield return new Monitoroorzaak(tuin, kwartaal, blad, [.. telling.Rijen]);
                }
            }
        }
    }

    private static IEnumerable<string> Tuinen(Monitorbijdrage? bijdrage) => bijdrage?.Trajecten.Select(t => t.Toekomsttuin) ?? [];

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
