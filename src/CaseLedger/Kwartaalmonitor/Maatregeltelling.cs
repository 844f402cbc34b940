namespace CaseLedger.Kwartaalmonitor;

/// <summary>Row F: what one household adds.</summary>
internal static class Maatregeltelling
{
    public static IEnumerable<(string Teller, long Aantal)> Van(IReadOnlyList<Trajectbijdrage> trajecten, Kwartaal kwartaal)
    {
        var maatregelen = trajecten.SelectMany(t => t.Maatregelen).Where(m => Telt(m.Herkomst) && kwartaal.Bevat(m.Dag)).ToList();
        var rijen = maatregelen.Select(m => m.Soort.Rij()).OfType<Maatregelrij>().ToHashSet();
        if (trajecten.SelectMany(t => t.Raadsverzoeken).Any(v => Telt(v.Herkomst) && kwartaal.Bevat(v.Dag)))
        {
            rijen.Add(Maatregelrij.VerzoekTotToetsing);
        }

        return
        [
            .. rijen.Select(rij => (Teller.Van(rij), 1L)),
            (Teller.MetMaatregel, rijen.Any(Maatregelrijen.TeltInPercentage) ? 1 : 0),
            (Teller.ZonderVerzoek, maatregelen.Exists(m => m.ZonderVerzoek && m.Soort.Rij() == Maatregelrij.Ondertoezichtstelling) ? 1 : 0),
        ];
    }

    private static bool Telt(Herkomst herkomst) => herkomst != Herkomst.ReedsLopend;
}
