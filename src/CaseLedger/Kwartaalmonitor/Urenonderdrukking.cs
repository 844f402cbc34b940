namespace CaseLedger.Kwartaalmonitor;

/// <summary>Hides the hours of few households, and those from which they, or how many there are, could be worked out.</summary>
internal static class Urenonderdrukking
{
    private static readonly string[] Velden = ["gemiddeldeUrenPerWeek", "inzet", "urenPerWeekAlle"];

    /// <param name="kwartalen">Of the report, in order.</param>
    /// <param name="delen">The toekomsttuinen of a regio, for the last quarter.</param>
    /// <param name="grens">Fewer households than this are few.</param>
    /// <param name="verberg">Called for each figure to hide.</param>
    public static void Voeg(IReadOnlyList<Cijferblad> kwartalen, IReadOnlyList<Cijferblad> delen, int grens, Action<Cijferblad, string> verberg)
    {
        foreach (var vorm in Enumerable.Range(0, kwartalen[^1].Weergave.Vormen.Count).Select(i => $"/vormen/{i}"))
        {
            var verborgen = kwartalen.Concat(delen).Where(b => IsVerborgen(b, vorm, grens)).ToHashSet();
            if (Verraadt([.. delen.Where(verborgen.Contains)], vorm, grens))
            {
                verborgen.Add(kwartalen[^1]);
            }

            foreach (var blad in verborgen)
            {
                Velden.ToList().ForEach(veld => verberg(blad, $"{vorm}/{veld}"));
            }
        }
    }

    private static bool IsVerborgen(Cijferblad blad, string vorm, int grens) =>
        blad.Van($"{vorm}/huishoudens") is { Zichtbaar: false } || blad.Van($"{vorm}/zonderInzet") is { Zichtbaar: false } || (MetInzet(blad, vorm) is var met && met > 0 && met < grens);

    /// <summary>Whether the hours of the regio give away those of the parts that are hidden: of one part, or of few households together.</summary>
    private static bool Verraadt(IReadOnlyList<Cijferblad> verborgen, string vorm, int grens) =>
        verborgen.Count > 0 && (verborgen.Count(d => MetInzet(d, vorm) > 0) < 2 || verborgen.Sum(d => MetInzet(d, vorm)) < grens);

    private static int MetInzet(Cijferblad blad, string vorm) => blad.Van($"{vorm}/huishoudens")!.Getal - blad.Van($"{vorm}/zonderInzet")!.Getal;
}
