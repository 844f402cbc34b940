namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Hides small counts of a report that leaves the regio, and what they could be derived from. For every hidden small count and every value
/// it could have there is another report that shows the same: as long as there is none, one more figure is hidden.
/// </summary>
internal static class Onderdrukking
{
    /// <summary>In place of a figure that is hidden to protect another.</summary>
    public const string Onderdrukt = "onderdrukt";

    /// <summary>What stands in place of which figures.</summary>
    /// <param name="rapport">The report; the masker knows its objects only.</param>
    /// <param name="grens">Counts from one up to this one are not shown; two or more.</param>
    public static Masker Masker(Monitorrapport rapport, int grens)
    {
        var (kwartalen, delen) = (Bladen(rapport.Kwartalen, grens), Bladen(rapport.Delen, grens));
        kwartalen.Zip(kwartalen.Skip(1)).ToList().ForEach(paar => Rapportverbanden.LegReeks(paar.First, paar.Second));
        Rapportverbanden.LegRegio(kwartalen[^1], delen);
        List<Cijferblad> bladen = [.. kwartalen, .. delen];
        Verberg([.. bladen.SelectMany(b => b.Cijfers.Values)]);
        var teksten = new Dictionary<Kwartaalmonitorweergave, Dictionary<string, string>>(ReferenceEqualityComparer.Instance);
        bladen.ForEach(blad => teksten[blad.Weergave] = Teksten(blad, grens));
        Urenonderdrukking.Voeg(kwartalen, delen, grens, (blad, pad) => teksten[blad.Weergave][pad] = Onderdrukt);
        return (weergave, pad) => teksten[weergave].GetValueOrDefault(pad);
    }

    private static List<Cijferblad> Bladen(IReadOnlyList<Kwartaalmonitorweergave> weergaven, int grens)
    {
        var bladen = weergaven.Select(w => new Cijferblad(w, grens)).ToList();
        bladen.ForEach(Kwartaalverbanden.Leg);
        return bladen;
    }

    private static void Verberg(IReadOnlyList<Dekcijfer> cijfers)
    {
        foreach (var cijfer in cijfers)
        {
            foreach (var waarde in cijfer.MoetKunnen)
            {
                while (Tegenvoorbeeld.Knelpunten(cijfer, waarde) is { } knelpunten && Offer(cijfer, knelpunten) is { } offer)
                {
                    offer.Verberg();
                }
            }
        }
    }

    /// <summary>What to give up: in what stood in the way, else in what is tied to that; null when nothing is left.</summary>
    private static Dekcijfer? Offer(Dekcijfer cijfer, IReadOnlyList<Cijferverband> knelpunten) =>
        knelpunten.Concat(Omgeving(cijfer)).Select(verband => Offer(cijfer, verband)).FirstOrDefault(offer => offer is not null);

    private static Dekcijfer? Offer(Dekcijfer cijfer, Cijferverband verband) => verband.Cijfers
        .Where(c => c != cijfer && c.Vertoning != Vertoning.Onderdrukt)
        .OrderBy(Pijn).ThenBy(c => c.Zichtbaar ? c.Waarde : -c.Waarde).FirstOrDefault();

    /// <summary>Shares first; a zero last, since there is little to take from it.</summary>
    private static int Pijn(Dekcijfer cijfer) => cijfer switch
    {
        { Zichtbaar: false } => (int)Dekcijfersoort.Aantal + 1,
        { Waarde: 0, Soort: not Dekcijfersoort.Aandeel } => (int)Dekcijfersoort.Aantal + 2,
        _ => (int)cijfer.Soort,
    };

    private static IEnumerable<Cijferverband> Omgeving(Dekcijfer cijfer)
    {
        var gezien = new HashSet<Dekcijfer>(ReferenceEqualityComparer.Instance) { cijfer };
        for (Queue<Dekcijfer> rij = new(gezien); rij.TryDequeue(out var volgende);)
        {
            foreach (var verband in volgende.Verbanden)
            {
                yield return verband;
                verband.Termen.Select(t => t.Cijfer).Where(gezien.Add).ToList().ForEach(rij.Enqueue);
            }
        }
    }

    private static Dictionary<string, string> Teksten(Cijferblad blad, int grens)
    {
        var teksten = blad.Cijfers.Where(c => !c.Value.Zichtbaar).ToDictionary(c => c.Key, c => c.Value.Vertoning == Vertoning.OnderGrens ? $"<{grens}" : Onderdrukt);
        foreach (var pad in teksten.Keys.Where(p => p.EndsWith("/actueel", StringComparison.Ordinal)).ToList())
        {
            teksten[pad.Replace("/actueel", "/vastgesteld", StringComparison.Ordinal)] = Onderdrukt;
        }

        return teksten;
    }
}
