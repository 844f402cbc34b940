using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Sums over households, as counters by name: what one household adds can be added and taken away again, so a late fact
/// changes a quarter without counting all households. Whole numbers only, so nothing is lost; a counter that comes to
/// nothing is gone, so equal sums are equal. A name begins with its row and a dot.
/// </summary>
[JsonConverter(typeof(KwartaaltellingConverter))]
internal sealed class Kwartaaltelling(ImmutableSortedDictionary<string, long> aantallen) : IEquatable<Kwartaaltelling>
{
    public static Kwartaaltelling Leeg { get; } = new(ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    public ImmutableSortedDictionary<string, long> Aantallen { get; } = aantallen;

    public bool IsLeeg => Aantallen.IsEmpty;

    /// <summary>The rows that are not empty.</summary>
    public IEnumerable<Monitorrij> Rijen => Aantallen.Keys.Select(Teller.Rij).Distinct();

    /// <summary>The counters of one row.</summary>
    public IEnumerable<(string Teller, long Aantal)> Van(Monitorrij rij) => Aantallen.Where(a => Teller.Rij(a.Key) == rij).Select(a => (a.Key, a.Value));

    public int this[string teller] => (int)Aantallen.GetValueOrDefault(teller);

    public static Kwartaaltelling Van(IEnumerable<(string Teller, long Aantal)> tellers) => Leeg.Plus(tellers, 1);

    /// <summary>Adds another sum; <paramref name="keer"/> -1 takes it away.</summary>
    public Kwartaaltelling Plus(Kwartaaltelling ander, int keer = 1) => ander.IsLeeg ? this : Plus(ander.Aantallen.Select(a => (a.Key, a.Value)), keer);

    public bool Equals(Kwartaaltelling? other) => other is not null && Aantallen.SequenceEqual(other.Aantallen);

    public override bool Equals(object? obj) => Equals(obj as Kwartaaltelling);

    public override int GetHashCode() => Aantallen.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(' ', Aantallen.Select(a => $"{a.Key}={a.Value}"));

    private Kwartaaltelling Plus(IEnumerable<(string Teller, long Aantal)> tellers, int keer)
    {
        var som = Aantallen.ToBuilder();
        foreach (var (teller, aantal) in tellers)
        {
            var nieuw = som.GetValueOrDefault(teller) + (keer * aantal);
            if (nieuw == 0)
            {
                som.Remove(teller);
            }
            else
            {
                som[teller] = nieuw;
            }
        }

        return new Kwartaaltelling(som.ToImmutable());
    }
}
