using CaseLedger.Correctie;
using CaseLedger.Koppelingen;
using CaseLedger.Toegang;
using CaseLedger.Zienswijze;
using Marten;
using Npgsql;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>G to K of a quarter: counts for all who see the figures, the words for the coördinator. Never a name, a household or an id.</summary>
internal sealed class Ervaringlezer(NpgsqlDataSource bron, IDocumentStore opslag, Kast kast, Toegangslog toegangslog, TimeProvider klok)
{
    private static readonly Monitorrij[] Vragen = [Monitorrij.G, Monitorrij.H, Monitorrij.I, Monitorrij.J, Monitorrij.K];

    public async Task<IReadOnlyList<Ervaringen>> Van(
        Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, IReadOnlyList<Monitorboeking> feiten, Kwartaaltelling telling, CancellationToken stop)
    {
        var eigen = feiten.Where(b => b.Feit is ErvaringOpgehaald).ToLookup(b => Enum.Parse<Monitorrij>(((ErvaringOpgehaald)b.Feit).Vraag.ToString()));
        var woorden = beller.MagErvaringen(tuin) ? await VanHuishoudens(beller, tuin, kwartaal, stop) : null;
        return [.. Vragen.Select(vraag => vraag is Monitorrij.G or Monitorrij.H
            ? new Ervaringen(vraag, eigen[vraag].Count(), woorden is null ? null : [.. eigen[vraag].Select(Ervaring)])
            : new Ervaringen(vraag, telling[Teller.Ervaringen(vraag)], woorden is null ? null : [.. woorden[vraag]])
            {
                Ja = vraag == Monitorrij.J ? telling[Teller.MeerwaardeJa] : null,
                Nee = vraag == Monitorrij.J ? telling[Teller.MeerwaardeNee] : null,
            })];
    }

    /// <summary>As many round trips with one experience as with a hundred.</summary>
    private async Task<ILookup<Monitorrij, Ervaringweergave>> VanHuishoudens(Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, CancellationToken stop)
    {
        var bronnen = await Bronnen(tuin.Code, kwartaal, stop);
        if (bronnen.Count == 0)
        {
            return Array.Empty<(Monitorrij Vraag, Ervaringweergave Ervaring)>().ToLookup(e => e.Vraag, e => e.Ervaring);
        }

        var (nu, huishoudens) = (klok.GetUtcNow(), bronnen.Values.Distinct().ToList());
        await toegangslog.Schrijf([.. huishoudens.Select(h => Toegangsregel.Van(beller, tuin.Gemeente, h, "GET kwartaalmonitors/ervaringen", true, Toegangscontroles.Gemachtigd, nu))], stop);
        var sleutels = await kast.Bossen(huishoudens, tuin.Gemeente, stop);
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        Guid[] ids = [.. bronnen.Keys];
        return (await sessie.Events.QueryAllRawEvents().Where(e => e.Id.IsOneOf(ids)).ToListAsync(stop))
            .Select(e => Ervaring(Stroom.Lees(e, e.StreamId, sleutels[e.StreamId], tuin.Gemeente)))
            .OrderBy(e => e.Ervaring.Dag)
            .ToLookup(e => e.Vraag, e => e.Ervaring);
    }

    /// <summary>Events that hold the words, with their households.</summary>
    private async Task<IReadOnlyDictionary<Guid, Guid>> Bronnen(string toekomsttuin, Kwartaal kwartaal, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select bron, huishouden from caseledger.monitorervaringen where toekomsttuin = $1 and kwartaal = $2", toekomsttuin, kwartaal.ToString());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        Dictionary<Guid, Guid> bronnen = [];
        while (await lezer.ReadAsync(stop))
        {
            bronnen[lezer.GetGuid(0)] = lezer.GetGuid(1);
        }

        return bronnen;
    }

    private static Ervaringweergave Ervaring(Monitorboeking boeking)
    {
        var feit = (ErvaringOpgehaald)boeking.Feit;
        return new Ervaringweergave(boeking.Registratie.GebeurdOp.Dag(), feit.Tekst, null, feit.Wijze);
    }

    private static (Monitorrij Vraag, Ervaringweergave Ervaring) Ervaring(Boeking boeking)
    {
        var feit = (ErvaringVastgelegd)Correcties.Waarde(boeking.Feit);
        var dag = Correcties.Moment(boeking).Dag();
        return (Enum.Parse<Monitorrij>(feit.Vraag.ToString()), new Ervaringweergave(dag, feit.Tekst, feit.MeerwaardeIn, feit.Wijze));
    }
}
