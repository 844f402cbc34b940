using CaseLedger.Aanmelding;
using CaseLedger.Correctie;
using CaseLedger.Toegang;
using Marten;

namespace CaseLedger.Platform;

/// <summary>
/// Everything that is the same for all acts, once: read, validate, load, authorize, decide, comply or explain, seal, and
/// write all of it in one transaction. The API and the import both come in here, after gate 1.
/// </summary>
internal sealed class Pijplijn(IDocumentStore opslag, Kast kast, Schrijver schrijver, Afloop afloop, Toegangslog toegangslog, TimeProvider klok)
{
    private const int Pogingen = 5;

    /// <summary>Records one registration, or says why not. Races are tried again with all rules checked anew.</summary>
    public async Task<Uitkomst> Voer(Opdracht opdracht, CancellationToken stop)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await Probeer(opdracht, stop);
            }
            catch (Exception e) when (Botsingen.Van(e) is { } botsing)
            {
                if (botsing == Botsing.Referentie)
                {
                    return await Herhaald(opdracht, stop) ?? await afloop.BestaatAl(opdracht, stop);
                }

                if (poging == Pogingen)
                {
                    return await afloop.Opgegeven(opdracht, stop);
                }
            }
        }
    }

    private async Task<Uitkomst> Probeer(Opdracht opdracht, CancellationToken stop)
    {
        var (stappen, fouten) = Lees(opdracht);
        if (fouten.Count > 0)
        {
            return new Geweigerd(Probleem.Ongeldig(fouten));
        }

        var verzoek = stappen[0].Verzoek;
        var inhoud = await Open(opdracht, verzoek, stop);
        if (inhoud is null)
        {
            return opdracht.Huishouden is null ? new Geweigerd(OnbekendeTuin) : await afloop.Onbekend(opdracht, stop);
        }

        var oordeel = Oordeel(opdracht, inhoud);
        if (oordeel is { Mag: false })
        {
            await toegangslog.Schrijf(opdracht, inhoud.Gemeente, opdracht.Huishouden, false, klok, stop, oordeel.Controles);
            return new Geweigerd(new Probleem(Probleemsoort.NietGevonden));
        }

        opdracht = opdracht with { Controles = oordeel?.Controles ?? Toegangscontroles.Gemachtigd };
        if (oordeel is { AlsLid: true } && Lidverzoek.Fouten(opdracht.Beller.Lid!.Value, opdracht.Inhoud) is { Count: > 0 } nietVanLid)
        {
            return new Geweigerd(Probleem.Ongeldig(nietVanLid));
        }

        if (opdracht.Idempotentie is { } sleutel && inhoud is { Eerder: { } eerder, IsVernietigd: false })
        {
            return await afloop.Herhaal(opdracht, sleutel, inhoud, eerder, stop);
        }

        await using var sessie = opslag.LightweightSession(inhoud.Gemeente);
        var nieuw = opdracht.Huishouden is null;
        var (stroom, dossier) = nieuw ? (new Stroom { Id = Identiteit.Nieuw() }, null) : await Schrijver.Laad(sessie, opdracht.Huishouden!.Value, stop);
        if (inhoud.IsVernietigd || (opdracht.VerwachteVersie is { } versie && versie != stroom.Events.Count))
        {
            return await Weiger(opdracht, inhoud, stroom, new Probleem(inhoud.IsVernietigd ? Probleemsoort.DossierVernietigd : Probleemsoort.VersieVerouderd), stop);
        }

        var bestaand = stroom.Boekingen(inhoud.Sleutels, inhoud.Gemeente);
        var toetsing = Toetsing.ToetsSamen(stappen, stroom.Id, bestaand, Identiteit.Nieuw);
        IReadOnlyList<Veldfout> fout = [.. toetsing.Fouten, .. Verzegelaar.Gesloten(toetsing.Nieuw, inhoud.Sleutels)];
        if (fout.Count > 0)
        {
            return new Geweigerd(Probleem.Ongeldig(fout));
        }

        if (Oordeel(toetsing) is { } probleem)
        {
            return await Weiger(opdracht, inhoud, stroom, probleem, stop);
        }

        if (!nieuw && await IsElders(toetsing.Nieuw, opdracht, inhoud, stop))
        {
            return new Geweigerd(OnbekendeTuin);
        }

        return await schrijver.Schrijf(opdracht, inhoud, sessie, stroom, bestaand, dossier, toetsing.Nieuw, stop);
    }

    private (IReadOnlyList<Stap> Stappen, IReadOnlyList<Veldfout> Fouten) Lees(Opdracht opdracht)
    {
        var nu = klok.GetUtcNow();
        nu = nu.AddTicks(-(nu.Ticks % TimeSpan.TicksPerMillisecond));
        var gelezen = opdracht.Delen.Select(deel => Lees(deel, deel.Door ?? opdracht.Door, nu)).ToList();
        return ([.. gelezen.Select(g => g.Stap).OfType<Stap>()], [.. gelezen.SelectMany(g => g.Fouten).Distinct()]);
    }

    private static (Stap? Stap, IReadOnlyList<Veldfout> Fouten) Lees(Opdrachtdeel deel, Func<Door> door, DateTimeOffset nu)
    {
        var (verzoek, aanhef, fouten) = Lezer.Lees(deel.Inhoud, deel.Handeling.Verzoek);
        fouten = fouten.Count > 0 ? fouten : Lezer.Vorm(deel.Handeling, verzoek!, aanhef!, nu);
        return fouten.Count > 0
            ? (null, [.. fouten.Select(f => f with { Pad = $"{deel.Pad}{f.Pad}" })])
            : (new Stap(deel.Handeling, verzoek!, () => Registratie(deel, door, nu), deel.Pad) { RegistratieId = deel.RegistratieId }, []);
    }

    private static Registratie Registratie(Opdrachtdeel deel, Func<Door> door, DateTimeOffset nu)
    {
        var (_, aanhef, _) = Lezer.Lees(deel.Inhoud, deel.Handeling.Verzoek);
        return new Registratie { GebeurdOp = aanhef!.GebeurdOp, VastgelegdOp = nu, Door = door(), Envelop = aanhef.AlsEnvelop() };
    }

    private async Task<Kastinhoud?> Open(Opdracht opdracht, object verzoek, CancellationToken stop) => opdracht.Huishouden is { } huishouden
        ? await kast.Open(huishouden, opdracht.Beller.Gemeenten, opdracht.Idempotentie, stop)
        : await kast.Open(((HuishoudenAangemeld)verzoek).Toekomsttuin, opdracht.Beller.Gemeenten, opdracht.Idempotentie, stop);

    private async Task<Uitkomst?> Herhaald(Opdracht opdracht, CancellationToken stop)
    {
        var (stappen, _) = Lees(opdracht);
        return opdracht.Idempotentie is { } sleutel && await Open(opdracht, stappen[0].Verzoek, stop) is { Eerder: { } eerder } inhoud
            ? await afloop.Herhaal(opdracht, sleutel, inhoud, eerder, stop)
            : null;
    }

    /// <summary>Whether an aanmelding, or what corrects one, names a toekomsttuin of another gemeente than the dossier's.</summary>
    private async Task<bool> IsElders(IReadOnlyList<Boeking> boekingen, Opdracht opdracht, Kastinhoud inhoud, CancellationToken stop) =>
        boekingen.Select(b => Correcties.Waarde(b.Feit)).OfType<HuishoudenAangemeld>().FirstOrDefault() is { } aanmelding
        && (await kast.Open(aanmelding.Toekomsttuin, opdracht.Beller.Gemeenten, null, stop))?.Gemeente != inhoud.Gemeente;

    /// <summary>Gate 2; null for a household that does not exist yet.</summary>
    private Toegangsoordeel? Oordeel(Opdracht opdracht, Kastinhoud inhoud) => opdracht.Huishouden is { } huishouden
        ? Toegangsoordeel.Over(opdracht.Beller, inhoud.Kring, new Huishoudenvraag(huishouden, opdracht.Scopes ?? opdracht.Handeling.Doet, opdracht.Handeling, klok.GetUtcNow()))
        : null;

    private static Probleem? Oordeel(Toetsing toetsing)
    {
        if (Naleving.Weiger(toetsing.Gebroken, toetsing.Afwijking) is { } weigering)
        {
            return new Probleem(weigering.Overbodig ? Probleemsoort.AfwijkingOverbodig : Probleemsoort.RegelGebroken)
            {
                Regels = [.. weigering.Regels.Select(Regelverwijzing.Van)],
            };
        }

        return toetsing.Later is { } later
            ? new Probleem(Probleemsoort.LatereGebeurtenis)
            {
                Regels = [.. later.Regels.Select(Regelverwijzing.Van)],
                LatereRegistratieId = later.Boeking.Id,
            }
            : null;
    }

    private async Task<Uitkomst> Weiger(Opdracht opdracht, Kastinhoud inhoud, Stroom stroom, Probleem probleem, CancellationToken stop)
    {
        var huishouden = opdracht.Huishouden is null ? (Guid?)null : stroom.Id;
        await toegangslog.Schrijf(opdracht, inhoud.Gemeente, huishouden, false, klok, stop);
        return new Geweigerd(probleem with { HuidigeVersie = huishouden is null ? null : stroom.Events.Count });
    }

    private static Probleem OnbekendeTuin => Probleem.Ongeldig("/toekomsttuin", "Deze toekomsttuin kennen wij niet in uw gemeente.");
}
