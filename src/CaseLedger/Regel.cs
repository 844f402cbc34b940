namespace CaseLedger;

/// <summary>What happens when a rule is broken.</summary>
internal enum Regelaard
{
    /// <summary>Could not be true: never recorded.</summary>
    Structureel,

    /// <summary>Law: recorded only with an explained afwijking.</summary>
    Wettelijk,

    /// <summary>Agreed practice: recorded only with an explained afwijking.</summary>
    Normatief,
}

/// <summary>A rule, with its text and source, so that answers, audit trail and specs speak of the same one.</summary>
/// <param name="Id">R01 and on.</param>
/// <param name="Aard">Whether it can be deviated from.</param>
/// <param name="Tekst">Dutch, for a professional.</param>
/// <param name="Bron">Where it comes from: a source document and section.</param>
/// <param name="VoorLid">The same in plain words for a lid (B1), without rule numbers.</param>
internal sealed record Regel(string Id, Regelaard Aard, string Tekst, string Bron, string VoorLid)
{
    /// <summary>Comply or explain; a structural rule knows no deviation.</summary>
    public bool AfwijkingMogelijk => Aard != Regelaard.Structureel;
}
