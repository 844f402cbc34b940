namespace CaseLedger.Kwartaalmonitor;

/// <summary>Row F of one quarter as sums over households.</summary>
internal sealed record Maatregeltelling
{
    /// <summary>Households per row.</summary>
    public required IReadOnlyDictionary<Maatregelrij, int> Aantallen { get; init; }

    /// <summary>Households in at least one of the rows of the percentage.</summary>
    public required int HuishoudensMetMaatregel { get; init; }

    /// <summary>Households of the row ondertoezichtstelling without an earlier raadsverzoek.</summary>
    public required int ZonderVerzoek { get; init; }

    public static Maatregeltelling Leeg { get; } = Van([], default);

    /// <summary>What one household adds.</summary>
    /// <param name="trajecten">Its trajecten of the toekomsttuin.</param>
    /// <param name="kwartaal">The quarter.</param>
    public static Maatregeltelling Van(IReadOnlyList<Trajectbijdrage> trajecten, Kwartaal kwartaal)
    {
        var verzoeken = trajecten.SelectMany(t => t.Raadsverzoeken).Any(v => Telt(v.Herkomst) && kwartaal.Bevat(v.Dag));
        var maatregelen = trajecten.SelectMany(t => t.Maatregelen).Where(m => Telt(m.Herkomst) && kwartaal.Bevat(m.Dag)).ToList();
        var rijen = maatregelen.Select(m => m.Soort.Rij()).OfType<Maatregelrij>().ToHashSet();
        if (verzoeken)
        {
            rijen.Add(Maatregelrij.VerzoekTotToetsing);
        }

        return new Maatregeltelling
        {
            Aantallen = Maatregelrijen.Alle.ToDictionary(rij => rij, rij => rijen.Contains(rij) ? 1 : 0),
            HuishoudensMetMaatregel = rijen.Any(Maatregelrijen.TeltInPercentage) ? 1 : 0,
            ZonderVerzoek = maatregelen.Any(m => m.ZonderVerzoek && m.Soort.Rij() == Maatregelrij.Ondertoezichtstelling) ? 1 : 0,
        };
    }

    /// <summary>Adds another sum; <paramref name="keer"/> -1 takes it away.</summary>
    public Maatregeltelling Plus(Maatregeltelling ander, int keer = 1) => new()
    {
        Aantallen = Maatregelrijen.Alle.ToDictionary(rij => rij, rij => Aantallen[rij] + (keer * ander.Aantallen[rij])),
        HuishoudensMetMaatregel = HuishoudensMetMaatregel + (keer * ander.HuishoudensMetMaatregel),
        ZonderVerzoek = ZonderVerzoek + (keer * ander.ZonderVerzoek),
    };

    private static bool Telt(Herkomst herkomst) => herkomst != Herkomst.ReedsLopend;
}
