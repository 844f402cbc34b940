namespace CaseLedger.Kwartaalmonitor;

/// <summary>What kind of figure it is; the first is the first to be given up to protect another.</summary>
internal enum Dekcijfersoort
{
    /// <summary>A percentage: it follows from counts.</summary>
    Aandeel,

    /// <summary>A count over several quarters, or as it is now beside a frozen one: it repeats others.</summary>
    Herhaling,

    /// <summary>A count of the quarter.</summary>
    Aantal,
}

/// <summary>How a figure appears in a report that leaves the regio.</summary>
internal enum Vertoning
{
    /// <summary>Shown as it is.</summary>
    Zichtbaar,

    /// <summary>Known to be from one up to the grens.</summary>
    OnderGrens,

    /// <summary>Could be anything, zero included.</summary>
    Onderdrukt,
}

/// <summary>One figure of a report, as far as others could be derived from it.</summary>
/// <param name="soort">Which kind.</param>
/// <param name="waarde">The count; of an aandeel it does not matter.</param>
/// <param name="grens">Counts from one up to this one are small.</param>
internal sealed class Dekcijfer(Dekcijfersoort soort, int waarde, int grens)
{
    /// <summary>Under two there is only one small count, so that saying "small" says which.</summary>
    private const int MinsteKeus = 2;
    private readonly List<Dekcijfer> volgers = [];

    public Dekcijfersoort Soort => soort;

    public int Getal => waarde;

    public Vertoning Vertoning { get; private set; }

    public bool Zichtbaar => Vertoning == Vertoning.Zichtbaar;

    public bool IsKlein => soort != Dekcijfersoort.Aandeel && waarde >= 1 && waarde < grens;

    /// <summary>What whoever reads the report must hold possible; empty when the figure itself says nothing of few households.</summary>
    public IReadOnlyList<int> MoetKunnen { get; private set; } = [];

    /// <summary>What it is tied to.</summary>
    public List<Cijferverband> Verbanden { get; } = [];

    public int Laagst => Vertoning switch { Vertoning.Zichtbaar => waarde, Vertoning.OnderGrens => 1, _ => 0 };

    public int Hoogst => Vertoning switch { Vertoning.Zichtbaar => waarde, Vertoning.OnderGrens => grens - 1, _ => int.MaxValue / 4 };

    /// <summary>The value nearest to a wished one that a reader holds possible: who sees that a figure is hidden, but not that it is small, knows that it is not.</summary>
    public int Naar(int gewenst)
    {
        var mogelijk = Math.Clamp(gewenst, Laagst, Hoogst);
        return Vertoning == Vertoning.Onderdrukt && soort != Dekcijfersoort.Aandeel && mogelijk >= 1 && mogelijk < grens
            ? gewenst > waarde || waarde >= grens ? grens : 0
            : mogelijk;
    }

    /// <summary>Hides a figure of few households, and asks that nothing gives it away.</summary>
    /// <param name="vanaf">The figure differs by few from this one: zero, or what was frozen.</param>
    public void Bescherm(int vanaf = 0)
    {
        var richting = waarde < vanaf ? -1 : 1;
        MoetKunnen = [.. Enumerable.Range(1, Math.Max(grens - 1, MinsteKeus)).Select(afstand => vanaf + (richting * afstand)).Where(w => w >= 0)];
        if (Zichtbaar)
        {
            Verberg();
        }
    }

    /// <summary>Has another figure hidden whenever this one is.</summary>
    public void Leidt(Dekcijfer volger)
    {
        volgers.Add(volger);
        if (!Zichtbaar && volger.Zichtbaar)
        {
            volger.Verberg();
        }
    }

    /// <summary>Shows one step less.</summary>
    public void Verberg()
    {
        var wasZichtbaar = Zichtbaar;
        Vertoning = wasZichtbaar && IsKlein && grens > MinsteKeus ? Vertoning.OnderGrens : Vertoning.Onderdrukt;
        foreach (var volger in volgers.Where(v => wasZichtbaar && v.Zichtbaar))
        {
            volger.Verberg();
        }
    }

    /// <summary>Whether something becomes so once less is shown of this figure; what is shown stays as it was.</summary>
    public bool Helpt(Func<bool> proef)
    {
        var eerder = volgers.Prepend(this).Select(c => (Cijfer: c, c.Vertoning)).ToList();
        Verberg();
        var helpt = proef();
        eerder.ForEach(e => e.Cijfer.Vertoning = e.Vertoning);
        return helpt;
    }
}
