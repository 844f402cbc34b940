using System.Reflection;
using CaseLedger.Aandachtspunten;

namespace CaseLedger.Specs.Eigenschappen;

/// <summary>Signals found by looking every single day, against the ones that the service computes. What a fact broke afterwards is no matter of days.</summary>
internal sealed class Dagboek(Guid stroom, IReadOnlyList<Boeking> geldend)
{
    private const int DagenVooruit = 250;

    private static readonly (Signaalcode Code, Func<Huishouden, DateOnly, IEnumerable<Oorzaak>> Zoek)[] Soorten =
    [
        .. typeof(Signalen).Assembly.GetTypes().Where(t => t.IsClass && typeof(ISignalering).IsAssignableFrom(t)).Select(t => (
            (Signaalcode)t.GetProperty("Code", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!,
            t.GetMethod("Zoek", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<Huishouden, DateOnly, IEnumerable<Oorzaak>>>())),
    ];

    private readonly DateOnly laatste = geldend.Max(b => b.Dag);

    private DateOnly Einde => laatste.AddDays(DagenVooruit);

    public IEnumerable<string> Berekend() => Signalen.Van(stroom, geldend)
        .Where(s => s.Sinds <= Einde && s.Code != AlsnogGebroken.Code)
        .Select(s => Regel(s.Code, s.Oorzaak, s.Sinds, s.Tot is { } tot && tot < Einde ? tot : null));

    public List<string> VanDagTotDag()
    {
        var feiten = new Queue<Boeking>(Huishouden.Ordenen(geldend));
        var stand = Huishouden.Begin(stroom, geldend);
        Dictionary<(Signaalcode Code, Oorzaak Oorzaak), DateOnly> lopend = [];
        List<string> gevonden = [];
        for (var dag = feiten.Peek().Dag; dag <= Einde; dag = dag.AddDays(1))
        {
            while (feiten.TryPeek(out var feit) && feit.Dag <= dag)
            {
                stand.Apply(feiten.Dequeue());
            }

            var nu = Soorten.SelectMany(s => s.Zoek(stand, dag).Select(o => (s.Code, Oorzaak: o))).ToHashSet();
            foreach (var voorbij in lopend.Where(l => !nu.Contains(l.Key)).ToList())
            {
                lopend.Remove(voorbij.Key);
                if (dag.AddDays(-1) >= laatste)
                {
                    gevonden.Add(Regel(voorbij.Key.Code, voorbij.Key.Oorzaak, voorbij.Value, dag.AddDays(-1)));
                }
            }

            foreach (var sleutel in nu)
            {
                lopend.TryAdd(sleutel, dag);
            }
        }

        return [.. gevonden, .. lopend.Select(l => Regel(l.Key.Code, l.Key.Oorzaak, l.Value, null))];
    }

    private static string Regel(Signaalcode code, Oorzaak oorzaak, DateOnly sinds, DateOnly? tot) => $"{code} {oorzaak} van {sinds:yyyy-MM-dd} tot {tot:yyyy-MM-dd}";
}
