using CaseLedger.Koppelingen;
using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Puts the answer of a quarter together for one reader: counted or frozen figures, and what was said of them.</summary>
internal sealed class Monitorbeeld(Monitorlezer lezer, Ervaringlezer ervaringen, Oorzaaklezer oorzaken, Kast kast, Toegangslog toegangslog, TimeProvider klok)
{
    /// <param name="beller">Who reads.</param>
    /// <param name="tuin">The toekomsttuin.</param>
    /// <param name="kwartaal">The quarter.</param>
    /// <param name="stand">Its rows, and up to which number they count.</param>
    /// <param name="alleenActueel">Show what is counted now, also when figures were frozen.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Kwartaalmonitorweergave> Van(
        Beller beller, Toekomsttuin tuin, Kwartaal kwartaal, (long Positie, Kwartaalrijen Rijen) stand, bool alleenActueel, CancellationToken stop)
    {
        var feiten = await lezer.Boekingen(tuin, kwartaal, stop);
        var (actueel, telling) = (stand.Rijen.Cijfers(tuin.Code, tuin.Startdatum, kwartaal), stand.Rijen.Telling(kwartaal));
        var vast = alleenActueel ? null : feiten.LastOrDefault(b => b.Feit is KwartaalVastgesteld);
        var beeld = vast?.Feit is KwartaalVastgesteld vastgesteld
            ? new Kwartaalmonitorweergave(vastgesteld.Cijfers, Monitorstand.Vastgesteld)
            {
                VastgesteldOp = vast.Registratie.VastgelegdOp,
                Positie = vastgesteld.Positie,
                Vaststelling = beller.MagWoorden(tuin) ? Vaststelling(vast, vastgesteld) : null,
                Verschillen = await Verschillen(beller, tuin, vastgesteld, actueel, stop),
            }
            : new Kwartaalmonitorweergave(actueel, Loopt(kwartaal) ? Monitorstand.Voorlopig : Monitorstand.Actueel) { Positie = stand.Positie };
        return (beller.MagWoorden(tuin) ? Woorden(beeld, feiten) : beeld) with { Ervaringen = await ervaringen.Van(beller, tuin, kwartaal, feiten, telling, stop) };
    }

    /// <summary>The sum of a regio; frozen figures of its parts are not summed, since they count up to different numbers.</summary>
    public Kwartaalmonitorweergave Som(
        string regio, Kwartaal kwartaal, IReadOnlyList<Toekomsttuin> tuinen, IReadOnlyDictionary<string, Kwartaalrijen> rijen, long positie, IReadOnlyList<Kwartaalmonitorweergave> delen)
    {
        var telling = tuinen.Aggregate(Kwartaaltelling.Leeg, (som, t) => som.Plus(rijen[t.Code].Telling(kwartaal)));
        var cumulatief = tuinen.Aggregate(Kwartaaltelling.Leeg, (som, t) => som.Plus(rijen[t.Code].Cumulatief(t.Startdatum, kwartaal)));
        return new Kwartaalmonitorweergave(Kwartaalcijfers.Van(regio, kwartaal, telling, cumulatief), Loopt(kwartaal) ? Monitorstand.Voorlopig : Monitorstand.Actueel)
        {
            Positie = positie,
            Ervaringen = [.. delen.SelectMany(d => d.Ervaringen).GroupBy(e => e.Vraag).Select(g => new Ervaringen(g.Key, g.Sum(e => e.Aantal), null) { Ja = g.Key == Monitorrij.J ? g.Sum(e => e.Ja) : null, Nee = g.Key == Monitorrij.J ? g.Sum(e => e.Nee) : null })],
            Links = new Dictionary<string, Verwijslink> { ["self"] = new($"/v1/regio-monitors/{regio}/{kwartaal}") },
        };
    }

    private bool Loopt(Kwartaal kwartaal) => klok.GetUtcNow().Dag() <= kwartaal.LaatsteDag;

    private async Task<IReadOnlyList<Verschil>> Verschillen(Beller beller, Toekomsttuin tuin, KwartaalVastgesteld vastgesteld, Kwartaalcijfers actueel, CancellationToken stop)
    {
        var verschillen = Cijferverschillen.Tussen(vastgesteld.Cijfers, actueel);
        if (verschillen.Count == 0)
        {
            return [];
        }

        var gevonden = await oorzaken.Sinds(tuin, vastgesteld.Kwartaal, vastgesteld.Positie, stop);
        var zichtbaar = beller.MagHuishoudens(tuin) ? await Zichtbaar(beller, tuin, gevonden.Select(g => g.Oorzaak.HuishoudenId).Distinct().ToList(), stop) : null;
        return [.. verschillen.OrderBy(v => v.Key).Select(v =>
        {
            var eigen = gevonden.Where(o => o.Rijen.Overlaps(Cijferverschillen.Oorzaken(v.Key))).Select(o => o.Oorzaak).ToList();
            return new Verschil(v.Key, [.. v], eigen.Count, zichtbaar is null ? null : [.. eigen.Where(o => zichtbaar.Contains(o.HuishoudenId))]);
        })];
    }

    /// <summary>The households that this reader may see, by the same decision as everywhere.</summary>
    private async Task<HashSet<Guid>> Zichtbaar(Beller beller, Toekomsttuin tuin, IReadOnlyList<Guid> huishoudens, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        var kringen = await kast.Kringen(huishoudens, tuin.Gemeente, stop);
        HashSet<Guid> zichtbaar = [.. huishoudens.Where(h => Toegangsoordeel.Over(beller, kringen.GetValueOrDefault(h), new Huishoudenvraag(h, [Scope.Registratie, Scope.Auditor], null, nu)).Mag)];
        await toegangslog.Schrijf([.. zichtbaar.Select(h => Toegangsregel.Van(beller, tuin.Gemeente, h, "GET kwartaalmonitors/verschillen", true, Toegangscontroles.Gemachtigd, nu))], stop);
        return zichtbaar;
    }

    private static Vaststellingweergave Vaststelling(Monitorboeking boeking, KwartaalVastgesteld feit) =>
        new(feit.Vaststelling, boeking.Registratie.VastgelegdOp, boeking.Registratie.Door, feit.Positie, feit.Reden);

    private static Kwartaalmonitorweergave Woorden(Kwartaalmonitorweergave beeld, IReadOnlyList<Monitorboeking> feiten) => beeld with
    {
        Aanlevering = feiten.LastOrDefault(b => b.Feit is KwartaalAangeleverd) is { } aangeleverd
            ? new Aanleveringweergave(aangeleverd.Registratie.VastgelegdOp, aangeleverd.Registratie.Door, ((KwartaalAangeleverd)aangeleverd.Feit).Toelichting)
            : null,
        Duidingen = [.. feiten.Where(b => b.Feit is CijferGeduid).Select(b => (Boeking: b, Feit: (CijferGeduid)b.Feit)).GroupBy(d => d.Feit.Rij).OrderBy(g => g.Key).Select(g => g.Last())
            .Select(d => new Duidingweergave(d.Feit.Rij, d.Feit.Tekst, d.Boeking.Registratie.VastgelegdOp, d.Boeking.Registratie.Door))],
        Nulmeting = feiten.LastOrDefault(b => b.Feit is NulmetingVastgelegd) is { } nulmeting
            ? new Nulmetingweergave(((NulmetingVastgelegd)nulmeting.Feit).Bron, nulmeting.Registratie.VastgelegdOp, nulmeting.Registratie.Door, ((NulmetingVastgelegd)nulmeting.Feit).Cijfers)
            : null,
    };
}
