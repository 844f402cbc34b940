namespace CaseLedger.Platform;

/// <summary>Comply or explain: the rules that stand in the way, given what the caller explained.</summary>
internal static class Naleving
{
    /// <summary>Null when the facts may be recorded; else why not.</summary>
    /// <param name="gebroken">Rules broken at the moment of the act.</param>
    /// <param name="afwijking">What the caller says to deviate from.</param>
    public static (bool Overbodig, IReadOnlyList<Regel> Regels)? Weiger(IReadOnlyList<Regel> gebroken, Afwijking? afwijking)
    {
        var uitgelegd = afwijking?.Regels ?? [];
        var onverklaard = gebroken.Any(r => !r.AfwijkingMogelijk || !uitgelegd.Contains(r.Id));
        if (onverklaard)
        {
            return (false, gebroken);
        }

        var overbodig = Regels.Alle.Where(r => uitgelegd.Contains(r.Id) && !gebroken.Contains(r)).ToList();
        return overbodig.Count > 0 ? (true, overbodig) : null;
    }
}
