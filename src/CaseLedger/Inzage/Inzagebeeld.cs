using CaseLedger.Correctie;
using CaseLedger.Maatregelen;

namespace CaseLedger.Inzage;

/// <summary>Computes what a lid gets to see: from facts and a day only.</summary>
internal static class Inzagebeeld
{
    private const string Weggehaald = "Hier stond iets wat niet klopte. Wij hebben het weggehaald.";

    /// <summary>The overview; null when this lid may not read about that one.</summary>
    /// <param name="id">The household.</param>
    /// <param name="bekend">Its facts as recorded.</param>
    /// <param name="geldend">The same with the values that hold.</param>
    /// <param name="lezer">Who reads, and about whom.</param>
    /// <param name="dag">The local day for which it is made.</param>
    /// <param name="hulp">What a lid can do in this gemeente.</param>
    /// <param name="kind">The version for children: the first page only.</param>
    public static Inzageoverzicht? Van(
        Guid id, IReadOnlyList<Boeking> bekend, IReadOnlyList<Boeking> geldend, Inzagelezer lezer, DateOnly dag,
        IReadOnlyList<Mogelijkheid> hulp, bool kind = false)
    {
        var werkelijk = Huishouden.Fold(id, geldend);
        if (!lezer.Mag(werkelijk, geldend, dag))
        {
            return null;
        }

        var zicht = new Zicht(bekend, geldend, werkelijk, lezer);
        // A replay at an earlier moment leaves out what had not happened by then.
        var gebeurd = geldend.Select(b => b.Id).ToHashSet();
        var wereld = Correcties.Geldend(zicht.Wereld).Where(b => gebeurd.Contains(b.Id)).ToList();
        var (stand, regels) = Speel(id, wereld, zicht, lezer);
        return new Inzageoverzicht
        {
            Dag = dag,
            Naam = stand.Lid(lezer.Over)?.Naam,
            VoorKind = !lezer.IsZelf,
            EersteBlad = new Eerstebladbeeld(stand, zicht, lezer, dag, kind).Van(hulp),
            Alles = kind ? null : regels,
        };
    }

    /// <summary>What happened, one after the other; what does not hold for this lid is neither told nor counted.</summary>
    private static (Huishouden Stand, IReadOnlyList<Inzageregel> Regels) Speel(Guid id, IReadOnlyList<Boeking> wereld, Zicht zicht, Inzagelezer lezer)
    {
        var stand = Huishouden.Begin(id, wereld);
        List<Inzageregel> regels = [];
        foreach (var boeking in Huishouden.Ordenen(wereld).Where(b => b.Feit is IVertelbaar))
        {
            var isWeg = boeking.IsIngetrokken || zicht.Vlak(boeking.Feit, boeking.Registratie.Envelop) == Raakvlak.Niet;
            if (!isWeg && !((IVertelbaar)boeking.Feit).GeldtVoor(lezer.Over, stand, boeking.Dag))
            {
                continue;
            }

            if (!isWeg)
            {
                stand.Apply(boeking);
            }

            regels.Add(isWeg ? Weg(boeking) : Regel(boeking, zicht, lezer));
        }

        // Of which nothing may be read, not even the heading is there.
        return (stand, [.. regels.Where(r => r.Zinnen.Count > 0)]);
    }

    private static Inzageregel Weg(Boeking boeking) => new()
    {
        Dag = boeking.Dag,
        Kop = "Verbeterd",
        Zinnen = [new Inzagezin(Zegswijze.Feit, Weggehaald, null, null)],
    };

    private static Inzageregel Regel(Boeking boeking, Zicht zicht, Inzagelezer lezer)
    {
        var (vertelling, kop) = (((IVertelbaar)boeking.Feit).Vertel(lezer.Over), boeking.Registratie);
        var opgeschreven = kop.VastgelegdOp.Dag();
        return new Inzageregel
        {
            Dag = boeking.Dag,
            Kop = vertelling.Kop,
            Zinnen = [.. vertelling.Delen.Concat(VanEnvelop(kop.Envelop)).Select(d => Zin(d, boeking, zicht, lezer)).OfType<Inzagezin>()],
            OpgeschrevenDoor = boeking.Feit is Informeren ? null : Inzagepersoon.Van(kop.Envelop.UitgevoerdDoor is [var een] ? een : kop.Door),
            OpgeschrevenOp = opgeschreven == boeking.Dag ? null : opgeschreven,
            Bron = Bron(kop.Envelop.Bron),
            Verbeterd = boeking.GecorrigeerdDoor is { } correctie ? $"Dit stond er eerst anders. Wij hebben het verbeterd op {correctie.Registratie.VastgelegdOp.Dag().Voluit()}." : null,
        };
    }

    private static IEnumerable<Verteldeel?> VanEnvelop(Envelop envelop)
    {
        if (envelop.Afwijking is { } afwijking)
        {
            yield return Verteldeel.Feit("Wij deden dit anders dan afgesproken. Dit was de afspraak:");
            foreach (var regel in Regels.Alle.Where(r => afwijking.Regels.Contains(r.Id)))
            {
                yield return Verteldeel.Feit(regel.VoorLid);
            }

            yield return new Verteldeel(Zegswijze.Oordeel, "Dit is waarom:") { Tekst = afwijking.Motivering };
        }

        yield return Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Wie dit opschreef, zegt erbij:", envelop.Toelichting);
    }

    /// <summary>
    /// A sentence, with its text where that may be shown. What may not be shown word for word leaves no trace, except of why
    /// it was done otherwise: that can be asked. For who reads for a child, the child's own words wait for a release.
    /// </summary>
    private static Inzagezin? Zin(Verteldeel? deel, Boeking boeking, Zicht zicht, Inzagelezer lezer)
    {
        if (deel is null || (deel.Soort == Zegswijze.Uitspraak && !lezer.IsZelf && !zicht.IsVrij(boeking)))
        {
            return null;
        }

        var mag = zicht.MagLetterlijk(boeking) || (deel.Gericht && lezer.IsZelf);
        return deel switch
        {
            { Tekst: null } => new Inzagezin(deel.Soort, deel.Zin, deel.Wie is [] ? null : [.. deel.Wie.Select(Inzagepersoon.Van)], null),
            _ when mag => new Inzagezin(deel.Soort, deel.Zin, null, deel.Tekst),
            _ when deel.Tekst == boeking.Registratie.Envelop.Afwijking?.Motivering => new Inzagezin(deel.Soort, "Waarom, kunt u vragen aan uw contactpersoon.", null, null),
            _ => null,
        };
    }

    private static string? Bron(Informatiebron? bron) => bron?.IsBeschermd() != false ? null : bron.Soort switch
    {
        Bronsoort.EigenWaarneming => "Dit zagen wij zelf.",
        Bronsoort.Lid => "Dit hoorden wij van iemand uit uw huishouden.",
        Bronsoort.Professional => "Dit hoorden wij van iemand die voor zijn werk met u te maken heeft.",
        Bronsoort.Politie => "Dit hoorden wij van de politie.",
        Bronsoort.Buurtbewoner => "Dit hoorden wij van iemand uit de buurt.",
        _ => "Dit hoorden wij van een ander.",
    };
}
