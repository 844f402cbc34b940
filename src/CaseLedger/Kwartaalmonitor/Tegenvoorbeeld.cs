namespace CaseLedger.Kwartaalmonitor;

/// <summary>
/// Looks for another report that shows the same figures, but in which a hidden one has a given value. Where there is one, no reader
/// can rule that value out, however clever. Not every one is found: what is missed leads to showing less, never to showing more.
/// </summary>
internal sealed class Tegenvoorbeeld
{
    private const int HoogstensDoodlopend = 12;
    private readonly Dictionary<Dekcijfer, int> waarden = new(ReferenceEqualityComparer.Instance);
    private readonly List<Cijferverband> knelpunten = [];

    /// <summary>What stood in the way, the first first; null when there is such a report.</summary>
    public static IReadOnlyList<Cijferverband>? Knelpunten(Dekcijfer cijfer, int waarde)
    {
        var voorbeeld = new Tegenvoorbeeld();
        return voorbeeld.Lukt(cijfer, waarde, []) ? null : voorbeeld.knelpunten;
    }

    private int Waarde(Dekcijfer cijfer) => waarden.GetValueOrDefault(cijfer, cijfer.Getal);

    private bool Lukt(Dekcijfer cijfer, int waarde, IReadOnlyList<Cijferverband> geschonden)
    {
        waarden[cijfer] = waarde;
        if (Herstelt([.. geschonden.Concat(cijfer.Verbanden).Where(v => v.Tekort(Waarde) != 0)]))
        {
            return true;
        }

        waarden.Remove(cijfer);
        return false;
    }

    private bool Herstelt(IReadOnlyList<Cijferverband> geschonden)
    {
        if (geschonden.Count == 0)
        {
            return true;
        }

        foreach (var (cijfer, waarde) in Uitwegen(geschonden[0]))
        {
            if (knelpunten.Count < HoogstensDoodlopend && Lukt(cijfer, waarde, geschonden))
            {
                return true;
            }
        }

        knelpunten.Add(geschonden[0]);
        return false;
    }

    /// <summary>Hidden figures that could make up for it, the freest first; a figure is changed once.</summary>
    private List<(Dekcijfer Cijfer, int Getal)> Uitwegen(Cijferverband verband)
    {
        var tekort = verband.Tekort(Waarde);
        return [.. verband.Termen
            .Where(t => !t.Cijfer.Zichtbaar && !waarden.ContainsKey(t.Cijfer))
            .Select(t => (t.Cijfer, Getal: t.Cijfer.Naar(t.Cijfer.Getal + (t.Teken * tekort))))
            .Where(u => u.Getal != u.Cijfer.Getal)
            .OrderByDescending(u => u.Cijfer.Vertoning).ThenBy(u => u.Cijfer.Verbanden.Count)];
    }
}
