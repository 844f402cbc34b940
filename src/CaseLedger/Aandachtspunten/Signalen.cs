using System.Reflection;

namespace CaseLedger.Aandachtspunten;

/// <summary>All signals of a dossier, with the days on which they hold; no clock.</summary>
internal static class Signalen
{
    private static readonly IReadOnlyList<Signalering> Alle = [.. typeof(Signalen).Assembly.GetTypes()
        .Where(t => t.IsClass && typeof(ISignalering).IsAssignableFrom(t))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (Signalering)typeof(Signalen).GetMethod(nameof(Maak), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(t).Invoke(null, null)!)];

    /// <summary>Every signal that holds after the last fact, or will by the passing of time.</summary>
    /// <param name="id">The household.</param>
    /// <param name="geldend">Its facts with the values that hold.</param>
    public static IReadOnlyList<Signaal> Van(Guid id, IReadOnlyList<Boeking> geldend)
    {
        var feiten = new Queue<Boeking>(Huishouden.Ordenen(geldend));
        var laatsteDag = feiten.Last().Dag;
        var eind = Huishouden.Fold(id, geldend);
        SortedSet<DateOnly> dagen = [.. feiten.Select(f => f.Dag), .. Alle.SelectMany(s => s.Dagen(eind))];
        var stand = Huishouden.Begin(id, geldend);
        Dictionary<(Signaalcode Code, Oorzaak Oorzaak), DateOnly> lopend = [];
        List<Signaal> signalen = [];
        List<Oorzaak> alsnog = [];
        foreach (var dag in dagen)
        {
            while (feiten.TryPeek(out var feit) && feit.Dag <= dag)
            {
                alsnog.AddRange(AlsnogGebroken.Zoek(feit, stand));
                stand.Apply(feiten.Dequeue());
            }

            var nu = Alle.SelectMany(s => s.Zoek(stand, dag).Select(o => (s.Code, Oorzaak: o)))
                .Concat(InTraject(alsnog, stand.Traject).Select(o => (AlsnogGebroken.Code, o)))
                .ToHashSet();
            foreach (var (sleutel, sinds) in lopend.Where(l => !nu.Contains(l.Key)).ToList())
            {
                lopend.Remove(sleutel);
                signalen.Add(new Signaal { Code = sleutel.Code, Oorzaak = sleutel.Oorzaak, Sinds = sinds, Tot = dag.AddDays(-1) });
            }

            foreach (var sleutel in nu)
            {
                lopend.TryAdd(sleutel, dag);
            }
        }

        return [.. signalen.Where(s => s.Tot >= laatsteDag)
            .Concat(lopend.Select(l => new Signaal { Code = l.Key.Code, Oorzaak = l.Key.Oorzaak, Sinds = l.Value }))
            .OrderBy(s => s.Sinds).ThenBy(s => s.Code)];
    }

    private static IEnumerable<Oorzaak> InTraject(List<Oorzaak> oorzaken, Traject? traject) => traject is null || oorzaken.Count == 0 ? []
        : oorzaken.Where(o => o.Registratie == traject.Opening.Id || traject.Boekingen.Exists(b => b.Id == o.Registratie));

    private static Signalering Maak<T>()
        where T : ISignalering => new(T.Code, T.Zoek, T.Dagen);

    private sealed record Signalering(Signaalcode Code, Func<Huishouden, DateOnly, IEnumerable<Oorzaak>> Zoek, Func<Huishouden, IEnumerable<DateOnly>> Dagen);
}
