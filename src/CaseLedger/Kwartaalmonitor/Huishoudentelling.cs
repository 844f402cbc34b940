namespace CaseLedger.Kwartaalmonitor;

/// <summary>What one household adds to a quarter of a toekomsttuin: once per row.</summary>
internal static class Huishoudentelling
{
    /// <param name="bijdrage">The household's.</param>
    /// <param name="toekomsttuin">Code.</param>
    /// <param name="startdatum">First local day of the toekomsttuin.</param>
    /// <param name="kwartaal">The quarter; one that still runs as if it were over.</param>
    public static Kwartaaltelling Van(Monitorbijdrage bijdrage, string toekomsttuin, DateOnly startdatum, Kwartaal kwartaal)
    {
        var trajecten = bijdrage.In(toekomsttuin);
        var kreegOndersteuning = trajecten.Any(t => t.Regimes.Any(p => p.Dagen(kwartaal) > 0));
        return Kwartaaltelling.Van(
        [
            (Teller.Totaal, Een(kreegOndersteuning)),
            (Teller.Wachtend, Een(trajecten.Any(t => t.Wacht(kwartaal.LaatsteDag)))),
            .. Aanmelding([.. trajecten.Where(t => kwartaal.Bevat(t.Aanmelding))]),
            .. Uitstroom([.. trajecten.Where(t => t.Uitstroom is { } dag && kwartaal.Bevat(dag))], startdatum),
            .. Vormtelling.Van(trajecten, kwartaal),
            .. Maatregeltelling.Van(trajecten, kwartaal),
            .. kreegOndersteuning ? Problematiektelling.Van(bijdrage.Geweld, trajecten, kwartaal.LaatsteDag) : [],
            .. trajecten.SelectMany(t => t.Ervaringen).Where(e => kwartaal.Bevat(e.Dag)).SelectMany(e => e.Tellers()),
        ]);
    }

    private static IEnumerable<(string Teller, long Aantal)> Aanmelding(IReadOnlyList<Trajectbijdrage> aangemeld) =>
    [
        (Teller.Aangemeld, Een(aangemeld.Count > 0)),
        (Teller.Anoniem, Een(aangemeld.Any(t => t.Anoniem))),
        (Teller.Heraanmelding, Een(aangemeld.Any(t => t.Heraanmelding))),
        (Teller.ZonderMinderjarigen, Een(aangemeld is [{ ZonderMinderjarigen: true }, ..])),
        (Teller.MaatregelOverwogen, Een(aangemeld is [{ MaatregelOverwogen: true }, ..])),
    ];

    private static IEnumerable<(string Teller, long Aantal)> Uitstroom(IReadOnlyList<Trajectbijdrage> uitgestroomd, DateOnly startdatum) =>
    [
        (Teller.Beeindigd, Een(uitgestroomd.Any(t => t.Liep && t.Aanmelding >= startdatum))),
        (Teller.NietIngestroomd, Een(uitgestroomd.Any(t => !t.Liep))),
    ];

    private static long Een(bool telt) => telt ? 1 : 0;
}
