namespace CaseLedger.Kwartaalmonitor;

/// <summary>One of the quarters or toekomsttuinen that are shown side by side.</summary>
/// <param name="Kop">Its short name.</param>
/// <param name="Beeld">Its figures.</param>
internal sealed record Kolom(string Kop, Cijferbeeld Beeld)
{
    /// <summary>Behind a quarter that still runs, where there is no room for the word.</summary>
    public const string Voorlopig = "*";

    /// <param name="weergave">The quarter.</param>
    /// <param name="masker">What to hide.</param>
    /// <param name="voorlopig">What to put behind its name when it still runs.</param>
    public static Kolom Kwartaal(Kwartaalmonitorweergave weergave, Masker? masker, string voorlopig) =>
        new($"{weergave.Kwartaal}{(weergave.Stand == Monitorstand.Voorlopig ? voorlopig : null)}", new Cijferbeeld(weergave, masker));
}
