using CaseLedger.Zienswijze;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>An experience that was asked for the monitor; the words stay with the fact.</summary>
/// <param name="Dag">Local day.</param>
/// <param name="Vraag">I, J or K.</param>
/// <param name="Meerwaarde">The answer to J.</param>
/// <param name="Registratie">The fact.</param>
/// <param name="Bron">The event in which the words stand that hold now: the fact, or what corrected it.</param>
internal sealed record Ervaringbijdrage(DateOnly Dag, Monitorrij Vraag, bool? Meerwaarde, Guid Registratie, Guid Bron)
{
    public static IReadOnlyList<Ervaringbijdrage> Uit(IEnumerable<Boeking> feiten) =>
        [.. feiten.Where(b => b.Feit is ErvaringVastgelegd).Select(b => Van(b, (ErvaringVastgelegd)b.Feit))];

    public IEnumerable<(string Teller, long Aantal)> Tellers() =>
    [
        (Teller.Ervaringen(Vraag), 1),
        (Teller.MeerwaardeJa, Vraag == Monitorrij.J && Meerwaarde == true ? 1 : 0),
        (Teller.MeerwaardeNee, Vraag == Monitorrij.J && Meerwaarde == false ? 1 : 0),
    ];

    private static Ervaringbijdrage Van(Boeking boeking, ErvaringVastgelegd ervaring) =>
        new(boeking.Dag, Enum.Parse<Monitorrij>(ervaring.Vraag.ToString()), ervaring.Meerwaarde, boeking.Id, Waar(boeking));

    private static Guid Waar(Boeking boeking) => boeking.GecorrigeerdDoor is { } door ? Waar(door) : boeking.Id;
}
