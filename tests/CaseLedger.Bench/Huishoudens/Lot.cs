using System.Buffers.Binary;

namespace CaseLedger.Bench.Huishoudens;

/// <summary>Chance that falls the same for one seed, on every machine.</summary>
/// <param name="zaad">The seed.</param>
internal sealed class Lot(ulong zaad)
{
    private const ulong Stap = 0x9E3779B97F4A7C15;
    private ulong stand = zaad;

    /// <summary>The chance of one numbered household: no two have the same.</summary>
    public static Lot Van(ulong zaad, long nummer) => new(new Lot(zaad).Volgende() ^ new Lot((ulong)nummer * Stap).Volgende());

    /// <summary>A number from 0 up to, not including, <paramref name="aantal"/>.</summary>
    public int Onder(int aantal) => (int)(Volgende() % (ulong)aantal);

    /// <summary>A number between two, both included.</summary>
    public int Tussen(int van, int totEnMet) => van + Onder(totEnMet - van + 1);

    public bool Kans(int procent) => Onder(100) < procent;

    public T Een<T>(params IReadOnlyList<T> uit) => uit[Onder(uit.Count)];

    /// <summary>Some of these, in their order; at least one.</summary>
    public T[] Enkele<T>(params IReadOnlyList<T> uit)
    {
        T[] gekozen = [.. uit.Where(_ => Kans(40))];
        return gekozen.Length > 0 ? gekozen : [Een(uit)];
    }

    /// <summary>A UUID version 7 (RFC 9562) of a moment.</summary>
    public Guid Id(DateTimeOffset op)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)op.ToUnixTimeMilliseconds() << 16) | 0x7000 | (Volgende() & 0x0FFF));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (Volgende() >> 2) | (1UL << 63));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>SplitMix64.</summary>
    private ulong Volgende()
    {
        stand += Stap;
        var z = stand;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
