namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Hides small counts of a report that leaves the regio, and what they could be derived from. For every hidden small count and every value
/// it could have there is another report that shows the same: as long as there is none, one more figure is hidden.
/// </summary>
internal static class Onderdrukking
{
    /// <summary>In place of a figure that is hidden to protect another.</summary>
    public const string Onderdrukt = "onderdrukt";

    private const int HoogstensKeuzen = 12;
    private const int HoogstensProeven = 1500;

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
        var proeven = HoogstensProeven;
        foreach (var cijfer in cijfers)
        {
            foreach (var waarde in cijfer.MoetKunnen)
            {
                while (Tegenvoorbeeld.Knelpunten(cijfer, waarde) is { } knelpunten && Offer(cijfer, waarde, knelpunten, ref proeven) is { } offer)
                {
                    offer.Verberg();
                }
            }
        }
    }

    /// <summary>What to give up: the least that suffices of what stood in the way, else some of it, else of what is tied to that; null when nothing is left.</summary>
    private static Dekcijfer? Offer(Dekcijfer cijfer, int waarde, IReadOnlyList<Cijferverband> knelpunten, ref int proeven)
    {
        var mogelijk = knelpunten.SelectMany(v => Offers(cijfer, v)).Distinct().OrderBy(Pijn).ThenBy(Omvang).Take(Math.Min(HoogstensKeuzen, proeven)).ToList();
        proeven -= mogelijk.Count;
        return mogelijk.Find(offer => offer.Helpt(() => Tegenvoorbeeld.Knelpunten(cijfer, waarde) is null))
            ?? knelpunten.Concat(Omgeving(cijfer)).SelectMany(v => Offers(cijfer, v)).FirstOrDefault();
    }

    private static IEnumerable<Dekcijfer> Offers(Dekcijfer cijfer, Cijferverband verband) =>
        verband.Cijfers.Where(c => c != cijfer && c.Vertoning != Vertoning.Onderdrukt).OrderBy(Pijn).ThenBy(Omvang);

    /// <summary>Of what is shown the smallest first; of what is known to be small the largest, which is a sum of others sooner.</summary>
    private static int Omvang(Dekcijfer cijfer) => cijfer.Zichtbaar ? cijfer.Getal : -cijfer.Getal;

    /// <summary>Shares first; a zero last, since there is little to take from it.</summary>
    private static int Pijn(Dekcijfer cijfer) => cijfer switch
    {
        { Zichtbaar: false } => (int)Dekcijfersoort.Aantal + 1,
        { Getal: 0, Soort: not Dekcijfersoort.Aandeel } => (int)Dekcijfersoort.Aantal + 2,
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
