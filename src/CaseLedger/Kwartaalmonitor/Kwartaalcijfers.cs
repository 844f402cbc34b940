namespace CaseLedger.Kwartaalmonitor;

/// <summary>The figures of one toekomsttuin and quarter (S5 bijlage 2), in the order of the report.</summary>
internal record Kwartaalcijfers
{
    /// <summary>Code.</summary>
    public required string Toekomsttuin { get; init; }

    public required Kwartaal Kwartaal { get; init; }

    /// <summary>The last local day of the quarter.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Households that had a regime on at least one day of the quarter.</summary>
    public required int Totaal { get; init; }

    /// <summary>Households with an open traject and no regime yet, at the end of the peildatum.</summary>
    public required int Wachtend { get; init; }

    /// <summary>A: households with an aanmelding.</summary>
    public required int Aangemeld { get; init; }

    public required int WaarvanAnoniem { get; init; }

    /// <summary>Of A, households that had a traject before.</summary>
    public required int WaarvanHeraanmelding { get; init; }

    /// <summary>B: households whose traject ran and ended.</summary>
    public required int Beeindigd { get; init; }

    /// <summary>Households whose traject ended without ever running.</summary>
    public required int NietIngestroomd { get; init; }

    /// <summary>C.</summary>
    public required AantalEnAandeel ZonderMinderjarigen { get; init; }

    /// <summary>D.</summary>
    public required IReadOnlyList<Vormcijfers> Vormen { get; init; }

    /// <summary>E.</summary>
    public required AantalEnAandeel MaatregelOverwogen { get; init; }

    /// <summary>F.</summary>
    public required Maatregelcijfers Maatregelen { get; init; }

    /// <summary>What the households of totaal live with.</summary>
    public required Problematiekcijfers Problematiek { get; init; }

    /// <summary>Counts all households.</summary>
    /// <param name="toekomsttuin">Code.</param>
    /// <param name="startdatum">First local day of the toekomsttuin.</param>
    /// <param name="kwartaal">The quarter; one that still runs is computed as if it were over.</param>
    /// <param name="bijdragen">Of every household that ever had a traject here; others add nothing.</param>
    public static Kwartaalcijfers Bereken(string toekomsttuin, DateOnly startdatum, Kwartaal kwartaal, IEnumerable<Monitorbijdrage> bijdragen)
    {
        var huishoudens = bijdragen.ToList();
        Kwartaaltelling Som(Kwartaal q) => huishoudens
            .Select(b => Huishoudentelling.Van(b, toekomsttuin, startdatum, q))
            .Aggregate(Kwartaaltelling.Leeg, (som, deel) => som.Plus(deel));
        var eerdere = Kwartaal.Reeks(Kwartaal.Van(startdatum), kwartaal.Vorige).Select(Som);
        var telling = Som(kwartaal);
        return Van(toekomsttuin, kwartaal, telling, kwartaal < Kwartaal.Van(startdatum) ? Kwartaaltelling.Leeg : eerdere.Aggregate(telling, (som, deel) => som.Plus(deel)));
    }

    /// <summary>Turns sums into figures.</summary>
    /// <param name="toekomsttuin">Code, of a toekomsttuin or a region.</param>
    /// <param name="kwartaal">The quarter.</param>
    /// <param name="telling">Of this quarter.</param>
    /// <param name="cumulatief">Of this and all earlier quarters since the start.</param>
    public static Kwartaalcijfers Van(string toekomsttuin, Kwartaal kwartaal, Kwartaaltelling telling, Kwartaaltelling cumulatief) => new()
    {
        Toekomsttuin = toekomsttuin,
        Kwartaal = kwartaal,
        Peildatum = kwartaal.LaatsteDag,
        Totaal = telling[Teller.Totaal],
        Wachtend = telling[Teller.Wachtend],
        Aangemeld = telling[Teller.Aangemeld],
        WaarvanAnoniem = telling[Teller.Anoniem],
        WaarvanHeraanmelding = telling[Teller.Heraanmelding],
        Beeindigd = telling[Teller.Beeindigd],
        NietIngestroomd = telling[Teller.NietIngestroomd],
        ZonderMinderjarigen = AantalEnAandeel.Van(telling[Teller.ZonderMinderjarigen], telling[Teller.Aangemeld]),
        Vormen = [.. Enum.GetValues<Regime>().Select(vorm => Vormcijfers.Van(vorm, telling))],
        MaatregelOverwogen = AantalEnAandeel.Van(telling[Teller.MaatregelOverwogen], telling[Teller.Aangemeld]),
        Maatregelen = Maatregelcijfers.Van(telling, cumulatief),
        Problematiek = Problematiekcijfers.Van(telling),
    };
}
