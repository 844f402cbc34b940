using CaseLedger.Kwartaalmonitor;

namespace CaseLedger.Specs.Kwartaalmonitor;

/// <summary>Makes reports out of counters, as the monitor does.</summary>
internal static class Rapporteur
{
    public static readonly Kwartaal Eerste = new(2024, 3);

    public static Kwartaaltelling Telling(params (string Teller, long Aantal)[] tellers) => Kwartaaltelling.Van(tellers);

    /// <summary>A quarter; without what came before unless that is given.</summary>
    public static Kwartaalmonitorweergave Kwartaal(this Kwartaaltelling telling, Kwartaaltelling? cumulatief = null, Kwartaal? kwartaal = null, string tuin = "huizen") =>
        new(Kwartaalcijfers.Van(tuin, kwartaal ?? Eerste, telling, cumulatief ?? telling), Monitorstand.Actueel) { Ervaringen = Ervaringen(telling) };

    public static Monitorrapport Rapport(this Kwartaalmonitorweergave kwartaal) => new("Huizen", [kwartaal], []);

    /// <summary>Quarters in a row, of which each cumulative figure counts on from the one before.</summary>
    public static Monitorrapport Reeks(Kwartaaltelling voordien, params IReadOnlyList<Kwartaaltelling> tellingen)
    {
        List<Kwartaalmonitorweergave> kwartalen = [];
        foreach (var telling in tellingen)
        {
            voordien = voordien.Plus(telling);
            kwartalen.Add(telling.Kwartaal(voordien, kwartalen is [.., var vorig] ? vorig.Kwartaal.Volgende : Eerste));
        }

        return new Monitorrapport("Huizen", kwartalen, []);
    }

    public static Monitorrapport Regio(params IReadOnlyList<Kwartaaltelling> delen) =>
        new("Gooi", [delen.Aggregate(Kwartaaltelling.Leeg, (som, deel) => som.Plus(deel)).Kwartaal(tuin: "gooi")], [.. delen.Select((d, i) => d.Kwartaal(tuin: $"tuin{i}"))]);

    /// <summary>A frozen quarter of which the figures have changed.</summary>
    public static Kwartaalmonitorweergave Vastgesteld(Kwartaaltelling toen, Kwartaaltelling nu, string tuin = "huizen")
    {
        var (vast, actueel) = (toen.Kwartaal(tuin: tuin), nu.Kwartaal(tuin: tuin));
        return new Kwartaalmonitorweergave(vast, Monitorstand.Vastgesteld)
        {
            Ervaringen = vast.Ervaringen,
            Verschillen = [.. Cijferverschillen.Tussen(vast, actueel).Select(v => new Verschil(v.Key, [.. v], 2, [new Verschiloorzaak(Guid.Empty, Guid.Empty, 7)]))],
        };
    }

    private static IReadOnlyList<Ervaringen> Ervaringen(Kwartaaltelling telling) =>
        [.. new[] { Monitorrij.G, Monitorrij.H, Monitorrij.I, Monitorrij.J, Monitorrij.K }.Select(vraag => new Ervaringen(vraag, telling[Teller.Ervaringen(vraag)], [])
        {
            Ja = vraag == Monitorrij.J ? telling[Teller.MeerwaardeJa] : null,
            Nee = vraag == Monitorrij.J ? telling[Teller.MeerwaardeNee] : null,
        })];
}
