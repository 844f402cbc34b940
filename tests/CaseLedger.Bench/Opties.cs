using System.Globalization;

namespace CaseLedger.Bench;

/// <summary>Options of a command: names and values.</summary>
internal sealed class Opties
{
    private readonly Dictionary<string, string> waarden;

    private Opties(Dictionary<string, string> waarden) => this.waarden = waarden;

    /// <summary>Null when one is unknown, double or without a value.</summary>
    public static Opties? Lees(string[] argumenten, params string[] bekend)
    {
        var paren = argumenten.Chunk(2).ToList();
        return paren.TrueForAll(p => p.Length == 2 && bekend.Contains(p[0])) && paren.DistinctBy(p => p[0]).Count() == paren.Count
            ? new Opties(paren.ToDictionary(p => p[0], p => p[1]))
            : null;
    }

    public string? Tekst(string naam) => waarden.GetValueOrDefault(naam);

    /// <summary>A whole number from 1; null when it is none, or left out without another.</summary>
    public long? Getal(string naam, long? anders = null) => !waarden.TryGetValue(naam, out var tekst) ? anders
        : long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal > 0 ? getal : null;
}
