using CaseLedger.Aandachtspunten;
using CaseLedger.Correctie;
using CaseLedger.Dossier;
using Marten;

namespace CaseLedger.Bewaring;

/// <summary>
/// Does an approved erasure. Its fence stands; here the keys are destroyed, then it is recorded in the household's stream. No
/// node keeps a key or opened text from one request to the next, so there is no cache to empty. Each step may be done again.
/// </summary>
internal sealed class Vernietiger(IDocumentStore opslag, Kast kast, Vernietigingskast vernietigingen, Signaalplanning planning, Bewaarinstelling bewaren, TimeProvider klok)
{
    public async Task Voltooi(Vernietigingsrij rij, CancellationToken stop)
    {
        await vernietigingen.Vernietig(rij, stop);
        var inhoud = await kast.Open(rij.Huishouden, [rij.Gemeente], null, stop) ?? throw new InvalidOperationException("The household of an erasure is not registered.");
        await using var sessie = opslag.LightweightSession(rij.Gemeente);
        var (stroom, was) = await Schrijver.Laad(sessie, rij.Huishouden, stop);
        var bestaand = stroom.Boekingen(inhoud.Sleutels, rij.Gemeente);
        var gedaan = bestaand.Find(b => b.Feit is DossierVernietigd || (b.Feit is IVernietigd vernietigd && vernietigd.VernietigingId == rij.Id));
        if (gedaan is null)
        {
            gedaan = new Boeking(Identiteit.Nieuw(), stroom.Events.Count + 1, await Feit(sessie, rij, inhoud, stop), Grootboek.DoorDienst(klok.GetUtcNow()));
            Grootboek.Boek(sessie, stroom, rij.Gemeente, inhoud.Sleutels, [Schrijver.Post(gedaan)]);
            await Leg(sessie, rij, inhoud, was!, [.. bestaand, gedaan]);
        }

        // Who was recording when the fence came may have brought in a lid since; it is here now, or collides on the version.
        sessie.QueueSqlCommand(Vernietigingskast.Sleutels, rij.Huishouden, rij.Sleutel);
        sessie.QueueSqlCommand("update caseledger.vernietigingen set voltooid = ? where id = ?", gedaan.Registratie.VastgelegdOp, rij.Id);
        await sessie.SaveChangesAsync(stop);
    }

    private static async Task<IFeit> Feit(IDocumentSession sessie, Vernietigingsrij rij, Kastinhoud inhoud, CancellationToken stop)
    {
        var events = await sessie.Events.FetchStreamAsync(Bewaarstroom.Van(rij.Huishouden), token: stop);
        var stand = Bewaarstand.Van(events, rij.Huishouden, inhoud.Sleutels, rij.Gemeente);
        var bewaard = ((VernietigingGoedgekeurd)stand.Goedkeuring(rij.Id)!.Feit).ZonderMinderjarigen;
        return ((VernietigingVoorgesteld)stand.Voorstel(rij.Id)!.Feit).LidId is { } lid
            ? new LidVernietigd { LidId = new LidId(lid), VernietigingId = rij.Id, ZonderMinderjarigen = bewaard }
            : new DossierVernietigd { VernietigingId = rij.Id, ZonderMinderjarigen = bewaard };
    }

    private async Task Leg(IDocumentSession sessie, Vernietigingsrij rij, Kastinhoud inhoud, Dossierdocument was, IReadOnlyList<Boeking> boekingen)
    {
        if (rij.IsHeelDossier)
        {
            sessie.Store(was.AlsVernietigd(boekingen[^1].Versie));
            return;
        }

        var wordt = Dossierdocument.Van(rij.Huishouden, Correcties.Geldend(boekingen), bewaren.Jaren(rij.Gemeente));
        sessie.Store(wordt);
        await planning.Plan(sessie, rij.Gemeente, was, wordt, inhoud.Gepland?.Voor);
    }
}
