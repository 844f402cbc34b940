namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>
/// Works out what unknown whole numbers can be. Knows nothing of how they were hidden: only bounds, and weighted sums that lie between bounds.
/// Complete, as far as its patience goes: it halves what is possible until one answer fits or none does.
/// </summary>
internal sealed class Aanvaller
{
    private const int Geduld = 100;
    private readonly List<(long Laag, long Hoog)> kennis = [];
    private readonly List<List<int>> waarin = [];
    private readonly List<((int Nummer, long Keer)[] Termen, long Laag, long Hoog)> sommen = [];

    public int Weet(long laag, long hoog)
    {
        kennis.Add((laag, hoog));
        waarin.Add([]);
        return kennis.Count - 1;
    }

    public void Som(IEnumerable<(int Nummer, long Keer)> termen, long laag, long hoog)
    {
        sommen.Add(([.. termen], laag, hoog));
        sommen[^1].Termen.ToList().ForEach(t => waarin[t.Nummer].Add(sommen.Count - 1));
    }

    /// <summary>Draws all conclusions that need no trying; false when what is known contradicts itself.</summary>
    public bool Leidt_af() => Vernauw(kennis, Enumerable.Range(0, sommen.Count));

    /// <summary>Whether an unknown can have a value; null when that took too long to find out.</summary>
    public bool? Kan(int nummer, long waarde)
    {
        var geduld = Geduld;
        return waarde >= kennis[nummer].Laag && waarde <= kennis[nummer].Hoog ? Zoek([.. kennis], Gebied(nummer), nummer, (waarde, waarde), ref geduld) : false;
    }

    /// <summary>The unknowns that a guess about one can say something of.</summary>
    private List<int> Gebied(int nummer)
    {
        List<int> gebied = [nummer];
        for (var i = 0; i < gebied.Count; i++)
        {
            gebied.AddRange(waarin[gebied[i]].SelectMany(s => sommen[s].Termen.Select(t => t.Nummer)).Distinct().Where(n => kennis[n].Laag < kennis[n].Hoog && !gebied.Contains(n)).ToList());
        }

        return gebied;
    }

    private bool? Zoek(List<(long Laag, long Hoog)> stand, List<int> gebied, int nummer, (long, long) gok, ref int geduld)
    {
        stand[nummer] = gok;
        if (!Vernauw(stand, waarin[nummer]))
        {
            return false;
        }

        var open = gebied.Where(i => stand[i].Laag < stand[i].Hoog && waarin[i].Exists(s => Geraakt(stand, s) && !Altijd(stand, s)))
            .DefaultIfEmpty(-1).MinBy(i => i < 0 ? 0 : stand[i].Hoog - stand[i].Laag);
        if (open < 0)
        {
            return true;
        }

        if (geduld-- <= 0)
        {
            return null;
        }

        var (laag, hoog) = stand[open];
        var midden = laag + ((hoog - laag) / 2);
        var links = Zoek([.. stand], gebied, open, (laag, midden), ref geduld);
        return links == true ? true : Zoek([.. stand], gebied, open, (midden + 1, hoog), ref geduld) is var rechts && rechts == true ? true : links is null || rechts is null ? null : false;
    }

    /// <summary>Whether the guess changed what is known of a sum; where it did not, the truth itself still fits.</summary>
    private bool Geraakt(List<(long Laag, long Hoog)> stand, int som) => sommen[som].Termen.Any(t => stand[t.Nummer] != kennis[t.Nummer]);

    /// <summary>A sum that holds whatever the unknowns in it turn out to be.</summary>
    private bool Altijd(List<(long Laag, long Hoog)> stand, int som)
    {
        var (termen, laag, hoog) = sommen[som];
        return termen.Sum(t => Math.Min(t.Keer * stand[t.Nummer].Laag, t.Keer * stand[t.Nummer].Hoog)) >= laag
            && termen.Sum(t => Math.Max(t.Keer * stand[t.Nummer].Laag, t.Keer * stand[t.Nummer].Hoog)) <= hoog;
    }

    private bool Vernauw(List<(long Laag, long Hoog)> stand, IEnumerable<int> begin)
    {
        var rij = new Queue<int>(begin);
        for (var stappen = 0; rij.TryDequeue(out var som) && stappen < 20_000; stappen++)
        {
            var (termen, laag, hoog) = sommen[som];
            var minst = termen.Sum(t => Math.Min(t.Keer * stand[t.Nummer].Laag, t.Keer * stand[t.Nummer].Hoog));
            var meest = termen.Sum(t => Math.Max(t.Keer * stand[t.Nummer].Laag, t.Keer * stand[t.Nummer].Hoog));
            if (minst > hoog || meest < laag)
            {
                return false;
            }

            foreach (var (nummer, keer) in termen)
            {
                var (was, eigen) = (stand[nummer], Math.Abs(keer));
                var breedte = eigen * (was.Hoog - was.Laag);
                var (ruimteOp, ruimteAf) = (hoog - minst, meest - laag);
                var nieuw = keer > 0
                    ? (Laag: breedte > ruimteAf ? was.Hoog - (ruimteAf / eigen) : was.Laag, Hoog: breedte > ruimteOp ? was.Laag + (ruimteOp / eigen) : was.Hoog)
                    : (Laag: breedte > ruimteOp ? was.Hoog - (ruimteOp / eigen) : was.Laag, Hoog: breedte > ruimteAf ? was.Laag + (ruimteAf / eigen) : was.Hoog);
                if (nieuw != was)
                {
                    if (nieuw.Laag > nieuw.Hoog)
                    {
                        return false;
                    }

                    stand[nummer] = nieuw;
                    waarin[nummer].ForEach(rij.Enqueue);
                    break;
                }
            }
        }

        return true;
    }
}
