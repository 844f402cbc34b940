namespace CaseLedger.Kwartaalmonitor;

/// <summary>What every reader knows of figures together: a weighted sum of them lies between two bounds.</summary>
/// <param name="Termen">The counts, each added or subtracted.</param>
/// <param name="Onder">The least that the sum can be.</param>
/// <param name="Boven">The most that the sum can be.</param>
/// <param name="Aandeel">The percentage that says so; null when the report says so by itself.</param>
internal sealed record Cijferverband(IReadOnlyList<(Dekcijfer Cijfer, int Teken)> Termen, int Onder, int Boven, Dekcijfer? Aandeel = null)
{
    private const int Ver = int.MaxValue / 4;

    /// <summary>The figures that tell something here.</summary>
    public IEnumerable<Dekcijfer> Cijfers => Aandeel is null ? Termen.Select(t => t.Cijfer) : Termen.Select(t => t.Cijfer).Prepend(Aandeel);

    /// <summary>How much the sum must rise (or, negative, fall) to lie between its bounds.</summary>
    public int Tekort(Func<Dekcijfer, int> waarde)
    {
        if (Aandeel is { Zichtbaar: false })
        {
            return 0;
        }

        var som = Termen.Sum(t => t.Teken * waarde(t.Cijfer));
        return som < Onder ? Onder - som : Math.Min(Boven - som, 0);
    }

    /// <summary>A count is no more than others together; unknown figures, and what is not so, tell nothing.</summary>
    public static void Hoogstens(Dekcijfer? deel, params IReadOnlyList<Dekcijfer?> geheel)
    {
        if (deel is not null && geheel.All(g => g is not null) && deel.Getal <= geheel.Sum(g => g!.Getal))
        {
            Leg(new Cijferverband([(deel, 1), .. geheel.Select(g => (g!, -1))], -Ver, 0));
        }
    }

    /// <summary>A count is the sum of others. A frozen part may be off by what was recorded since: that is taken as known.</summary>
    public static void Som(Dekcijfer geheel, IReadOnlyList<Dekcijfer> delen)
    {
        var afwijking = geheel.Getal - delen.Sum(d => d.Getal);
        Leg(new Cijferverband([(geheel, 1), .. delen.Select(d => (d, -1))], afwijking, afwijking));
    }

    /// <summary>A percentage of a visible whole tells within rounding what its part is; of a hidden whole it is not shown.</summary>
    public static void Deel(Dekcijfer aandeel, IReadOnlyList<Dekcijfer> tellers, Dekcijfer noemer)
    {
        noemer.Leidt(aandeel);
        var (onder, boven) = (tellers.Sum(t => t.Getal), tellers.Sum(t => t.Getal));
        var percentage = Afronding.Aandeel(onder, noemer.Getal);
        if (percentage is null)
        {
            return;
        }

        while (onder > 0 && Afronding.Aandeel(onder - 1, noemer.Getal) == percentage)
        {
            onder--;
        }

        while (Afronding.Aandeel(boven + 1, noemer.Getal) == percentage)
        {
            boven++;
        }

        Leg(new Cijferverband([.. tellers.Select(t => (t, 1))], onder, boven, aandeel));
    }

    private static void Leg(Cijferverband verband)
    {
        foreach (var (cijfer, _) in verband.Termen)
        {
            cijfer.Verbanden.Add(verband);
        }
    }
}
