namespace CaseLedger.Kwartaalmonitor;

/// <summary>A stored row of a toekomsttuin: sums over households.</summary>
/// <param name="Telling">What happened in this quarter.</param>
/// <param name="Doorlopend">What goes on from this quarter on, every quarter, until another row takes it away.</param>
internal sealed record Kwartaalrij(Kwartaaltelling Telling, Kwartaaltelling Doorlopend)
{
    public static Kwartaalrij Leeg { get; } = new(Kwartaaltelling.Leeg, Kwartaaltelling.Leeg);

    /// <summary>Row F: what is summed over this and all earlier quarters; no other row is.</summary>
    public IEnumerable<(string Teller, long Aantal)> Cumulatief => Telling.Van(Monitorrij.F);

    public bool IsLeeg => Telling.IsLeeg && Doorlopend.IsLeeg;

    public Kwartaalrij Plus(Kwartaalrij ander, int keer = 1) => new(Telling.Plus(ander.Telling, keer), Doorlopend.Plus(ander.Doorlopend, keer));
}
