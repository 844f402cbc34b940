namespace CaseLedger.Specs.Eigenschappen;

/// <summary>A die that always falls the same for one seed.</summary>
internal sealed class Worp(uint zaad)
{
    private ulong stand = zaad;

    /// <summary>A number from 0 up to, not including, <paramref name="aantal"/>.</summary>
    public int Onder(int aantal)
    {
        // SplitMix64: every bit of the seed counts from the first throw on.
        stand += 0x9E3779B97F4A7C15;
        var z = stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)aantal);
    }

    public bool Kans(int procent) => Onder(100) < procent;

    public T Een<T>(params IReadOnlyList<T> uit) => uit[Onder(uit.Count)];

    /// <summary>Some of these, in their order; at least one.</summary>
    public T[] Enkele<T>(params IReadOnlyList<T> uit)
    {
        T[] gekozen = [.. uit.Where(_ => Kans(50))];
        return gekozen.Length > 0 ? gekozen : [Een(uit)];
    }
}
