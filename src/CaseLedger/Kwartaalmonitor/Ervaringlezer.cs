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

    private async Task<ILookup<Monitorrij, Ervaringweergave>> VanHuishoudens(Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, CancellationToken stop)
    {
        List<(Monitorrij Vraag, Ervaringweergave Ervaring)> ervaringen = [];
        await using var sessie = opslag.QuerySession(tuin.Gemeente);
        foreach (var groep in (await Vindplaatsen(tuin.Code, kwartaal, stop)).GroupBy(v => v.Huishouden, v => v.Registratie))
        {
            await toegangslog.Schrijf(Toegangsregel.Van(beller, tuin.Gemeente, groep.Key, "GET kwartaalmonitors/ervaringen", true, klok.GetUtcNow(), null), stop);
            if (await kast.Open(groep.Key, [tuin.Gemeente], null, stop) is { } inhoud)
            {
                var dossier = await sessie.Events.FetchStreamAsync(groep.Key, token: stop);
                ervaringen.AddRange(Correcties.Geldend([.. dossier.Select(e => Stroom.Lees(e, groep.Key, inhoud.Sleutels, tuin.Gemeente))])
                    .Where(b => groep.Contains(b.Id) && b.Feit is ErvaringVastgelegd)
                    .Select(b => Ervaring(b, (ErvaringVastgelegd)b.Feit)));
            }
        }

        return ervaringen.OrderBy(e => e.Ervaring.Dag).ToLookup(e => e.Vraag, e => e.Ervaring);
    }

    private async Task<IReadOnlyList<(Guid Huishouden, Guid Registratie)>> Vindplaatsen(string toekomsttuin, Kwartaal kwartaal, CancellationToken stop)
    {
        await using var vraag = bron.Opdracht("select huishouden, registratie from caseledger.monitorervaringen where toekomsttuin = $1 and kwartaal = $2", toekomsttuin, kwartaal.ToString());
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        List<(Guid, Guid)> vindplaatsen = [];
        while (await lezer.ReadAsync(stop))
        {
            vindplaatsen.Add((lezer.GetGuid(0), lezer.GetGuid(1)));
        }

        return vindplaatsen;
    }

    private static Ervaringweergave Ervaring(Monitorboeking boeking)
    {
        var feit = (ErvaringOpgehaald)boeking.Feit;
        return new Ervaringweergave(boeking.Registratie.GebeurdOp.Dag(), feit.Tekst, null, feit.Wijze);
    }

    private static (Monitorrij Vraag, Ervaringweergave Ervaring) Ervaring(Boeking boeking, ErvaringVastgelegd feit) => (
        Enum.Parse<Monitorrij>(feit.Vraag.ToString()),
        new Ervaringweergave(boeking.Dag, feit.Tekst, feit.MeerwaardeIn, feit.Wijze));
}
