using System.Reflection;
using CaseLedger.Correctie;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Bewaring;

/// <summary>Records acts of beheer on keeping and destroying a dossier: decide, seal, chain, log and write in one transaction.</summary>
internal sealed class Bewaarpijplijn(IDocumentStore opslag, Kast kast, Toegangslog toegangslog, Bewaarinstelling bewaren, TimeProvider klok)
{
    private const int Pogingen = 5;

    /// <summary>Records one act, or says why not. Races are tried again.</summary>
    public async Task<(Bewaarboeking? Boeking, Probleem? Probleem)> Voer(Bewaarhandeling handeling, CancellationToken stop)
    {
        handeling.Spoor.Geschreven();
        if (handeling.Beller.AlsDoor() is null)
        {
            return (null, new Probleem(Probleemsoort.GeenToegang) { Bijzonderheid = "Het token noemt geen persoon met naam en organisatie." });
        }

        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Probeer(handeling, stop);
            }
            catch (Exception e) when (Botsingen.Van(e) is not null)
            {
                if (poging == Pogingen)
                {
                    return (null, new Probleem(Probleemsoort.GelijktijdigGewijzigd));
                }
            }
        }
    }

    /// <summary>What was recorded about a dossier; null when the caller may not know of it.</summary>
    public async Task<Bewaarstand?> Lees(Beller beller, Guid huishouden, CancellationToken stop)
    {
        if (await kast.Open(huishouden, beller.Gemeenten, null, stop) is not { } inhoud)
        {
            return null;
        }

        await using var sessie = opslag.QuerySession(inhoud.Gemeente);
        return Bewaarstand.Van(await sessie.Events.FetchStreamAsync(Bewaarstroom.Van(huishouden), token: stop), huishouden, inhoud.Sleutels, inhoud.Gemeente);
    }

    private async Task<(Bewaarboeking? Boeking, Probleem? Probleem)> Probeer(Bewaarhandeling handeling, CancellationToken stop)
    {
        if (await kast.Open(handeling.Huishouden, handeling.Beller.Gemeenten, null, stop) is not { } inhoud)
        {
            return (null, new Probleem(Probleemsoort.NietGevonden));
        }

        await using var sessie = opslag.LightweightSession(inhoud.Gemeente);
        var id = Bewaarstroom.Van(handeling.Huishouden);
        var stroom = (await sessie.Events.FetchForWriting<Stroom>(id, stop)).Aggregate ?? new Stroom { Id = id, Soort = typeof(Bewaarstroom) };
        var (feit, probleem) = inhoud.IsVernietigd
            ? (null, new Probleem(Probleemsoort.DossierVernietigd))
            : handeling.Beslis(await Dossier(sessie, handeling.Huishouden, inhoud, stroom, stop));
        var regel = Toegangsregel.Van(handeling.Beller, inhoud.Gemeente, handeling.Huishouden, $"POST {handeling.Wat}", feit is not null, Toegangscontroles.Gemachtigd, klok.GetUtcNow());
        if (feit is null)
        {
            await toegangslog.Schrijf([regel], stop);
            return (null, probleem);
        }

        var boeking = Boek(sessie, stroom, inhoud, feit, handeling.Beller);
        handeling.Rijen?.Invoke(sessie, inhoud.Gemeente, boeking);
        Toegangslog.Leg(sessie, regel);
        await sessie.SaveChangesAsync(stop);
        return (boeking, null);
    }

    private async Task<Bewaardossier> Dossier(IDocumentSession sessie, Guid huishouden, Kastinhoud inhoud, Stroom stroom, CancellationToken stop)
    {
        var events = await sessie.Events.FetchStreamAsync(huishouden, token: stop);
        var geldend = Correcties.Geldend([.. events.Select(e => Stroom.Lees(e, huishouden, inhoud.Sleutels, inhoud.Gemeente))]);
        return new Bewaardossier(
            huishouden, Bewaarstand.Van(stroom.Events, huishouden, inhoud.Sleutels, inhoud.Gemeente), geldend, klok.GetUtcNow().Dag(), bewaren.Jaren(inhoud.Gemeente));
    }

    private Bewaarboeking Boek(IDocumentSession sessie, Stroom stroom, Kastinhoud inhoud, IBewaarfeit feit, Beller beller)
    {
        var naam = feit.GetType().GetCustomAttribute<FeitAttribute>()!;
        var boeking = new Bewaarboeking(Identiteit.Nieuw(), feit, Grootboek.DoorDienst(klok.GetUtcNow()) with { Door = beller.AlsDoor()! });
        Grootboek.Boek(sessie, stroom, inhoud.Gemeente, inhoud.Sleutels, [new Grootboekpost(boeking.Id, naam.Naam, naam.Schema, feit, boeking.Registratie)]);
        return boeking;
    }
}

/// <summary>An act of beheer on a dossier, to be recorded.</summary>
internal sealed record Bewaarhandeling
{
    public required Beller Beller { get; init; }

    public required Guid Huishouden { get; init; }

    /// <summary>The resource, for the toegangslog.</summary>
    public required string Wat { get; init; }

    /// <summary>Of the request; the pipeline writes its line.</summary>
    public required Toegangsspoor Spoor { get; init; }

    /// <summary>The fact, or what stands in the way. Pure.</summary>
    public required Func<Bewaardossier, (IBewaarfeit? Feit, Probleem? Probleem)> Beslis { get; init; }

    /// <summary>Rows that go with the fact, in its transaction; gets the gemeente's code.</summary>
    public Action<IDocumentSession, string, Bewaarboeking>? Rijen { get; init; }
}
