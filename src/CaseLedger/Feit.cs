namespace CaseLedger;

/// <summary>
/// What happened in the trajectory of a household; once recorded it never changes. A body of one fact is the fact, so
/// that what is sent, what the rules see and what is stored are the same words.
/// </summary>
internal interface IFeit
{
    /// <summary>What a timeline shows first: Dutch, a few words, no sealed text.</summary>
    string Titel { get; }

    /// <summary>One sentence of codes and days for the timeline; Dutch, no sealed text, no names.</summary>
    string Samenvatting { get; }

    /// <summary>What the dossier shows of it: without what was not said to those who read the dossier.</summary>
    IFeit InDossier() => this;
}

/// <summary>The stored name and version of a fact's shape; it stays when the class is renamed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FeitAttribute(string naam, int schema = 1) : Attribute
{
    public string Naam { get; } = naam;

    public int Schema { get; } = schema;
}
