using System.Globalization;
using System.Text.Json.Serialization;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>A quarter of a year in local days (Europe/Amsterdam), written <c>2024-4</c>.</summary>
/// <param name="Jaar">Year.</param>
/// <param name="Nummer">1 to 4.</param>
[JsonConverter(typeof(KwartaalConverter))]
internal readonly record struct Kwartaal(int Jaar, int Nummer) : IComparable<Kwartaal>
{
    private const int Maanden = 3;

    /// <summary>The first local day.</summary>
    public DateOnly EersteDag => new(Jaar, (Nummer * Maanden) - Maanden + 1, 1);

    /// <summary>The last local day: the peildatum.</summary>
    public DateOnly LaatsteDag => EersteDag.AddMonths(Maanden).AddDays(-1);

    public Kwartaal Vorige => Van(EersteDag.AddDays(-1));

    public Kwartaal Volgende => Van(LaatsteDag.AddDays(1));

    public static bool operator <(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) < 0;

    public static bool operator <=(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) <= 0;

    public static bool operator >(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) > 0;

    public static bool operator >=(Kwartaal links, Kwartaal rechts) => links.CompareTo(rechts) >= 0;

    /// <summary>The quarter in which a local day falls.</summary>
    public static Kwartaal Van(DateOnly dag) => new(dag.Year, (dag.Month + Maanden - 1) / Maanden);

    /// <summary>Every quarter from one to another, both included; none when the first lies after the last.</summary>
    public static IEnumerable<Kwartaal> Reeks(Kwartaal eerste, Kwartaal laatste)
    {
        for (var kwartaal = eerste; kwartaal <= laatste; kwartaal = kwartaal.Volgende)
        {
            yield return kwartaal;
        }
    }

    /// <summary>Reads <c>2024-4</c>, exactly so; the year is 2000 to 2199.</summary>
    public static bool TryParse(string? tekst, out Kwartaal kwartaal)
    {
        var klopt = tekst is ['2', '0' or '1', >= '0' and <= '9', >= '0' and <= '9', '-', >= '1' and <= '4'];
        kwartaal = klopt ? new Kwartaal(int.Parse(tekst![..4], CultureInfo.InvariantCulture), tekst[5] - '0') : default;
        return klopt;
    }

    /// <summary>Reads what was stored.</summary>
    public static Kwartaal Parse(string tekst) => TryParse(tekst, out var kwartaal) ? kwartaal : throw new FormatException(tekst);

    public bool Bevat(DateOnly dag) => Van(dag) == this;

    public int CompareTo(Kwartaal other) => (Jaar, Nummer).CompareTo((other.Jaar, other.Nummer));

    public override string ToString() => $"{Jaar}-{Nummer}";
}
