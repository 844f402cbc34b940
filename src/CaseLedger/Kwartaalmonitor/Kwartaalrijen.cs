namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// A toekomsttuin as rows per quarter. A household has a row for each quarter up to the last in which something happened,
/// and one for what goes on after that, so that a running regime costs nothing when a quarter begins.
/// </summary>
internal sealed class Kwartaalrijen
{
    private readonly SortedDictionary<Kwartaal, Kwartaalrij> rijen = [];

    public static Kwartaalrijen Leeg => new();

    public IEnumerable<KeyValuePair<Kwartaal, Kwartaalrij>> Alle => rijen;

    /// <summary>The rows of one household.</summary>
    /// <param name="bijdrage">The household's.</param>
    /// <param name="toekomsttuin">Code.</param>
    /// <param name="startdatum">First local day of the toekomsttuin.</param>
    public static Kwartaalrijen Van(Monitorbijdrage? bijdrage, string toekomsttuin, DateOnly startdatum)
    {
        var som = new Kwartaalrijen();
        if (bijdrage?.In(toekomsttuin) is not { Count: > 0 } trajecten)
        {
            return som;
        }

        List<DateOnly> dagen = [.. trajecten.SelectMany(t => t.Dagen), .. bijdrage.Geweld.Select(g => g.Dag)];
        var laatste = Kwartaal.Van(dagen.Max());
        foreach (var kwartaal in Kwartaal.Reeks(Kwartaal.Van(dagen.Min()), laatste))
        {
            som.Tel(kwartaal, new Kwartaalrij(Huishoudentelling.Van(bijdrage, toekomsttuin, startdatum, kwartaal), Kwartaaltelling.Leeg));
        }

        som.Tel(laatste.Volgende, new Kwartaalrij(Kwartaaltelling.Leeg, Vormtelling.Doorlopend(Huishoudentelling.Van(bijdrage, toekomsttuin, startdatum, laatste.Volgende))));
        return som;
    }

    /// <summary>The quarters up to one in which anything counts; of a difference: that it changed.</summary>
    public IEnumerable<Kwartaal> Veranderd(Kwartaal laatste) => rijen.Count == 0 ? []
        : Kwartaal.Reeks(rijen.Keys.First(), laatste).Where(k => !Telling(k).IsLeeg);

    public Kwartaalrijen Tel(Kwartaal kwartaal, Kwartaalrij rij, int keer = 1)
    {
        rijen[kwartaal] = rijen.GetValueOrDefault(kwartaal, Kwartaalrij.Leeg).Plus(rij, keer);
        if (rijen[kwartaal].IsLeeg)
        {
            rijen.Remove(kwartaal);
        }

        return this;
    }

    public Kwartaalrijen Tel(Kwartaalrijen ander, int keer = 1)
    {
        foreach (var (kwartaal, rij) in ander.rijen)
        {
            Tel(kwartaal, rij, keer);
        }

        return this;
    }

    /// <summary>All that counts in a quarter.</summary>
    public Kwartaaltelling Telling(Kwartaal kwartaal) => rijen
        .TakeWhile(r => r.Key <= kwartaal)
        .Aggregate(Kwartaaltelling.Leeg, (som, rij) => som.Plus(Vormtelling.In(rij.Value.Doorlopend, kwartaal)))
        .Plus(rijen.GetValueOrDefault(kwartaal, Kwartaalrij.Leeg).Telling);

    /// <summary>The figures of a quarter.</summary>
    /// <param name="toekomsttuin">Code, of a toekomsttuin or a region.</param>
    /// <param name="startdatum">From when cumulative figures count.</param>
    /// <param name="kwartaal">The quarter.</param>
    public Kwartaalcijfers Cijfers(string toekomsttuin, DateOnly startdatum, Kwartaal kwartaal) =>
        Kwartaalcijfers.Van(toekomsttuin, kwartaal, Telling(kwartaal), Cumulatief(startdatum, kwartaal));

    /// <summary>Row F from the start to the end of a quarter.</summary>
    public Kwartaaltelling Cumulatief(DateOnly startdatum, Kwartaal kwartaal) => Kwartaaltelling.Van(rijen
        .Where(r => r.Key >= Kwartaal.Van(startdatum) && r.Key <= kwartaal)
        .SelectMany(r => r.Value.Cumulatief));
}
