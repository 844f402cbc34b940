namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// A toekomsttuin's quarter as sums over households: what one household adds can be added and taken away again, so a
/// late fact changes a quarter without counting all households.
/// </summary>
internal sealed record Kwartaaltelling
{
    public int Totaal { get; init; }

    public int Wachtend { get; init; }

    public int Aangemeld { get; init; }

    public int WaarvanAnoniem { get; init; }

    public int WaarvanHeraanmelding { get; init; }

    public int Beeindigd { get; init; }

    public int NietIngestroomd { get; init; }

    public int ZonderMinderjarigen { get; init; }

    public int MaatregelOverwogen { get; init; }

    public IReadOnlyDictionary<Regime, Vormtelling> Vormen { get; init; } = Enum.GetValues<Regime>().ToDictionary(v => v, _ => new Vormtelling());

    public Maatregeltelling Maatregelen { get; init; } = Maatregeltelling.Leeg;

    public Problematiektelling Problematiek { get; init; } = Problematiektelling.Leeg;

    /// <summary>What one household adds: once per row.</summary>
    /// <param name="bijdrage">The household's.</param>
    /// <param name="toekomsttuin">Code.</param>
    /// <param name="startdatum">First day of the toekomsttuin.</param>
    /// <param name="kwartaal">The quarter.</param>
    public static Kwartaaltelling Van(Monitorbijdrage bijdrage, string toekomsttuin, DateOnly startdatum, Kwartaal kwartaal)
    {
        var trajecten = bijdrage.In(toekomsttuin);
        var aangemeld = trajecten.Where(t => kwartaal.Bevat(t.Aanmelding)).ToList();
        var uitgestroomd = trajecten.Where(t => t.Uitstroom is { } dag && kwartaal.Bevat(dag)).ToList();
        return new Kwartaaltelling
        {
            Totaal = Een(trajecten.Any(t => t.Regimes.Any(p => p.Dagen(kwartaal) > 0))),
            Wachtend = Een(trajecten.Any(t => t.Wacht(kwartaal.LaatsteDag))),
            Aangemeld = Een(aangemeld.Count > 0),
            WaarvanAnoniem = Een(aangemeld.Exists(t => t.Anoniem)),
            WaarvanHeraanmelding = Een(aangemeld.Exists(t => t.Heraanmelding)),
            Beeindigd = Een(uitgestroomd.Exists(t => t.Liep && t.Aanmelding >= startdatum)),
            NietIngestroomd = Een(uitgestroomd.Exists(t => !t.Liep)),
            ZonderMinderjarigen = Een(aangemeld is [{ ZonderMinderjarigen: true }, ..]),
            MaatregelOverwogen = Een(aangemeld is [{ MaatregelOverwogen: true }, ..]),
            Vormen = Enum.GetValues<Regime>().ToDictionary(vorm => vorm, vorm => Vormtelling.Van(trajecten, vorm, kwartaal)),
            Maatregelen = Maatregeltelling.Van(trajecten, kwartaal),
        };
    }

    /// <summary>Adds another sum; <paramref name="keer"/> -1 takes it away.</summary>
    public Kwartaaltelling Plus(Kwartaaltelling ander, int keer = 1) => new()
    {
        Totaal = Totaal + (keer * ander.Totaal),
        Wachtend = Wachtend + (keer * ander.Wachtend),
        Aangemeld = Aangemeld + (keer * ander.Aangemeld),
        WaarvanAnoniem = WaarvanAnoniem + (keer * ander.WaarvanAnoniem),
        WaarvanHeraanmelding = WaarvanHeraanmelding + (keer * ander.WaarvanHeraanmelding),
        Beeindigd = Beeindigd + (keer * ander.Beeindigd),
        NietIngestroomd = NietIngestroomd + (keer * ander.NietIngestroomd),
        ZonderMinderjarigen = ZonderMinderjarigen + (keer * ander.ZonderMinderjarigen),
        MaatregelOverwogen = MaatregelOverwogen + (keer * ander.MaatregelOverwogen),
        Vormen = Vormen.ToDictionary(v => v.Key, v => v.Value.Plus(ander.Vormen[v.Key], keer)),
        Maatregelen = Maatregelen.Plus(ander.Maatregelen, keer),
        Problematiek = Problematiek.Plus(ander.Problematiek, keer),
    };

    private static int Een(bool telt) => telt ? 1 : 0;
}
