using System.Numerics;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Adds what is counted per key; what comes to nothing is left out, so that equal sums are equal.</summary>
internal static class Som
{
    public static IReadOnlyDictionary<TSleutel, TGetal> Van<TSleutel, TGetal>(
        IReadOnlyDictionary<TSleutel, TGetal> een, IReadOnlyDictionary<TSleutel, TGetal> ander, TGetal keer)
        where TSleutel : notnull
        where TGetal : struct, INumber<TGetal>
    {
        var som = new SortedDictionary<TSleutel, TGetal>(een.ToDictionary());
        foreach (var (sleutel, getal) in ander)
        {
            som[sleutel] = som.GetValueOrDefault(sleutel) + (keer * getal);
            if (som[sleutel] == TGetal.Zero)
            {
                som.Remove(sleutel);
            }
        }

        return som;
    }
}
