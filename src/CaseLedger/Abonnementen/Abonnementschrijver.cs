using System.Reflection;
using CaseLedger.Controlepunten;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Abonnementen;

/// <summary>Records what is done with subscriptions: rows and the fact in the ledger in one transaction.</summary>
internal sealed class Abonnementschrijver(IDocumentStore opslag, Kast kast, Gemeentekluis kluis, Bezorginstelling instelling, TimeProvider klok)
{
    /// <summary>Makes one. It gets what is numbered after what was followed up to now: nothing is missed in between.</summary>
    public async Task Maak(Guid id, AbonnementGemaakt feit, byte[] geheim, Beller beller, CancellationToken stop)
    {
        var gemeente = feit.Gemeenten[0];
        await using var sessie = opslag.LightweightSession(gemeente);
        Boek(sessie, new Stroom { Id = id, Soort = typeof(Ledgerstroom) }, gemeente, feit, beller);
        sessie.QueueSqlCommand(Abonnementvolger.Begin.Replace("$1", "?", StringComparison.Ordinal), Abonnementvolger.Volger);
        sessie.QueueSqlCommand(
            """
            insert into caseledger.abonnementen (id, client, gemeente, gemeenten, url, soorten, gemaakt, na_positie)
            select ?, ?, ?, ?, ?, ?, ?, positie from caseledger.volgers where naam = ? for update
            """,
            id, feit.Client, gemeente, feit.Gemeenten.ToArray(), feit.Url, feit.Soorten.ToArray(), klok.GetUtcNow(), Abonnementvolger.Volger);
        VoegGeheim(sessie, id, gemeente, Identiteit.Nieuw(), geheim);
        await sessie.SaveChangesAsync(stop);
    }

    /// <summary>A new secret; the last one signs beside it for a while, older ones do not any more.</summary>
    /// <exception cref="Exception">Somebody did the same meanwhile (<see cref="Botsingen"/>).</exception>
    public async Task Wissel(Abonnement abonnement, byte[] geheim, Beller beller, CancellationToken stop)
    {
        var (id, tot) = (Identiteit.Nieuw(), klok.GetUtcNow() + instelling.Overlap);
        await using var sessie = opslag.LightweightSession(abonnement.Gemeente);
        Boek(sessie, await Stroom(sessie, abonnement, stop), abonnement.Gemeente, new AbonnementsgeheimGewisseld { GeheimId = id, OudeGeldtTot = tot }, beller);
        sessie.QueueSqlCommand("delete from caseledger.abonnementsgeheimen where abonnement = ? and tot is not null", abonnement.Id);
        sessie.QueueSqlCommand("update caseledger.abonnementsgeheimen set tot = ? where abonnement = ?", tot, abonnement.Id);
        VoegGeheim(sessie, abonnement.Id, abonnement.Gemeente, id, geheim);
        await sessie.SaveChangesAsync(stop);
    }

    /// <summary>Ends it: its secrets are gone, and what waited is kept for who wants to see it.</summary>
    /// <param name="abonnement">Which.</param>
    /// <param name="reden">Why.</param>
    /// <param name="beller">Who asked; null when the receiver did.</param>
    /// <param name="stop">Cancels.</param>
    /// <exception cref="Exception">Somebody did the same meanwhile (<see cref="Botsingen"/>).</exception>
    public async Task Beeindig(Abonnement abonnement, Eindreden reden, Beller? beller, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        await using var sessie = opslag.LightweightSession(abonnement.Gemeente);
        Boek(sessie, await Stroom(sessie, abonnement, stop), abonnement.Gemeente, new AbonnementBeeindigd { Reden = reden }, beller);
        sessie.QueueSqlCommand("update caseledger.abonnementen set beeindigd = ?, reden = ?, onderbroken_tot = null where id = ?", nu, Code.Van(reden), abonnement.Id);
        sessie.QueueSqlCommand("delete from caseledger.abonnementsgeheimen where abonnement = ?", abonnement.Id);
        sessie.QueueSqlCommand("update caseledger.afleveringen set status = 'geparkeerd', bezet_tot = null, klaar = ? where abonnement = ? and status = 'wacht'", nu, abonnement.Id);
        await sessie.SaveChangesAsync(stop);
    }

    private void VoegGeheim(IDocumentSession sessie, Guid abonnement, string gemeente, Guid id, byte[] geheim) => sessie.QueueSqlCommand(
        "insert into caseledger.abonnementsgeheimen (id, abonnement, gesloten) values (?, ?, ?)", id, abonnement, kluis.Sluit(gemeente, abonnement, id, geheim));

    private static async Task<Stroom> Stroom(IDocumentSession sessie, Abonnement abonnement, CancellationToken stop) =>
        (await sessie.Events.FetchForWriting<Stroom>(abonnement.Id, stop)).Aggregate!;

    private void Boek(IDocumentSession sessie, Stroom stroom, string gemeente, ILedgerfeit feit, Beller? beller)
    {
        var (naam, registratie) = (feit.GetType().GetCustomAttribute<FeitAttribute>()!, Grootboek.DoorDienst(klok.GetUtcNow()));
        Grootboek.Boek(
            sessie, stroom, gemeente, kast.Bos(gemeente),
            [new Grootboekpost(Identiteit.Nieuw(), naam.Naam, naam.Schema, feit, registratie with { Door = beller?.AlsDoor() ?? registratie.Door })]);
    }
}
