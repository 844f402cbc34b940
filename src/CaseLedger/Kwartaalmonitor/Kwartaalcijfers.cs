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
        var telling = huishoudens
            .Select(b => Kwartaaltelling.Van(b, toekomsttuin, startdatum, kwartaal))
            .Aggregate(new Kwartaaltelling(), (som, deel) => som.Plus(deel));
        var cumulatief = Kwartaal.Reeks(Kwartaal.Van(startdatum), kwartaal)
            .SelectMany(k => huishoudens.Select(b => Maatregeltelling.Van(b.In(toekomsttuin), k)))
            .Aggregate(Maatregeltelling.Leeg, (som, deel) => som.Plus(deel));
        return Van(toekomsttuin, kwartaal, telling, cumulatief);
    }

    /// <summary>Turns sums into figures.</summary>
    /// <param name="toekomsttuin">Code, of a toekomsttuin or a region.</param>
    /// <param name="kwartaal">The quarter.</param>
    /// <param name="telling">Of this quarter.</param>
    /// <param name="cumulatief">Of this and all earlier quarters since the start.</param>
    public static Kwartaalcijfers Van(string toekomsttuin, Kwartaal kwartaal, Kwartaaltelling telling, Maatregeltelling cumulatief) => new()
    {
        Toekomsttuin = toekomsttuin,
        Kwartaal = kwartaal,
        Peildatum = kwartaal.LaatsteDag,
        Totaal = telling.Totaal,
        Wachtend = telling.Wachtend,
        Aangemeld = telling.Aangemeld,
        WaarvanAnoniem = telling.WaarvanAnoniem,
        WaarvanHeraanmelding = telling.WaarvanHeraanmelding,
        Beeindigd = telling.Beeindigd,
        NietIngestroomd = telling.NietIngestroomd,
        ZonderMinderjarigen = AantalEnAandeel.Van(telling.ZonderMinderjarigen, telling.Aangemeld),
        Vormen = [.. Enum.GetValues<Regime>().Select(vorm => Vormcijfers.Van(vorm, telling.Vormen[vorm], telling.Totaal))],
        MaatregelOverwogen = AantalEnAandeel.Van(telling.MaatregelOverwogen, telling.Aangemeld),
        Maatregelen = Maatregelcijfers.Van(telling.Maatregelen, cumulatief, telling.Totaal),
        Problematiek = Problematiekcijfers.Van(telling.Problematiek, telling.Totaal),
    };
}
