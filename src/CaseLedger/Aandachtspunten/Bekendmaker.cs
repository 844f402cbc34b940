using CaseLedger.Correctie;
using Marten;

namespace CaseLedger.Aandachtspunten;

/// <summary>
/// Makes signals known, each cause once: the stream of a household's signals holds what was, and two that come at the same
/// time collide on its version.
/// </summary>
internal sealed class Bekendmaker(IDocumentStore opslag, Kast kast, Signaalplanning planning, TimeProvider klok) : IBekendmaker
{
    /// <summary>Appends what is not known yet, and plans the next look when this message is the one that was planned.</summary>
    public async Task Maak(SignaleerHuishouden bericht, CancellationToken stop)
    {
        if (await kast.Open(bericht.Huishouden, [bericht.Gemeente], null, stop) is not { IsVernietigd: false } inhoud)
        {
            return;
        }

        await using var sessie = opslag.LightweightSession(bericht.Gemeente);
        var dossier = await sessie.Events.FetchStreamAsync(bericht.Huishouden, token: stop);
        var geldend = Correcties.Geldend([.. dossier.Select(e => Stroom.Lees(e, bericht.Huishouden, inhoud.Sleutels, bericht.Gemeente))]);
        var signalen = Signalen.Van(bericht.Huishouden, geldend);
        var nu = klok.GetUtcNow();
        var bekend = await Boek(sessie, bericht, inhoud.Sleutels, [.. signalen.Where(s => s.Geldt(nu.Dag()))], nu, stop);
        var volgende = Signaalplanning.Eerstvolgende(signalen, bekend, nu.Dag());
        if (inhoud.Gepland is { } plan && plan.Voor == bericht.Voor)
        {
            await GaVerder(sessie, bericht, plan, volgende);
        }

        await sessie.SaveChangesAsync(stop);
    }

    /// <summary>Puts the new ones in the stream and the ledger; gives all that are known then.</summary>
    private static async Task<HashSet<(Signaalcode, Oorzaak)>> Boek(
        IDocumentSession sessie, SignaleerHuishouden bericht, Sleutelbos sleutels, IReadOnlyList<Signaal> geldig, DateTimeOffset nu, CancellationToken stop)
    {
        var stroom = AandachtspuntOntstaan.Stroom(bericht.Huishouden);
        var eerder = (await sessie.Events.FetchForWriting<Stroom>(stroom, stop)).Aggregate ?? new Stroom { Id = stroom };
        var bekend = eerder.Events.Select(e => (AandachtspuntOntstaan)e.Data).Select(s => (s.Code, s.Oorzaak)).ToHashSet();
        var nieuw = geldig.Where(s => bekend.Add((s.Code, s.Oorzaak))).Select(s => (object)new AandachtspuntOntstaan
        {
            HuishoudenId = bericht.Huishouden,
            Code = s.Code,
            Sinds = s.Sinds,
            Oorzaak = s.Oorzaak,
        }).ToList();
        Grootboek.Boek(sessie, eerder, bericht.Gemeente, sleutels, [.. nieuw.Select(n => new Grootboekpost(Identiteit.Nieuw(), AandachtspuntOntstaan.Naam, 1, n, Grootboek.DoorDienst(nu)))]);
        return bekend;
    }

    /// <summary>
    /// Moves the plan on. When a registration made a plan meanwhile, be it for the same day, that one stays: it knows of facts
    /// that were not read here, and its message is still to come.
    /// </summary>
    private async Task GaVerder(IDocumentSession sessie, SignaleerHuishouden bericht, Planning plan, DateOnly? volgende)
    {
        if (volgende is not { } dag)
        {
            sessie.QueueSqlCommand("delete from caseledger.signaalplanning where huishouden = ? and xmin::text = ?", bericht.Huishouden, plan.Rijversie);
            return;
        }

        sessie.QueueSqlCommand("update caseledger.signaalplanning set voor = ? where huishouden = ? and xmin::text = ?", dag, bericht.Huishouden, plan.Rijversie);
        await planning.Stuur(sessie, bericht with { Voor = dag });
    }
}
