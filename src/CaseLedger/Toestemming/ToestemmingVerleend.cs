using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was given: from now on, for the named leden and purposes, until it is withdrawn or expires.</summary>
[Feit("ToestemmingVerleend")]
internal sealed record ToestemmingVerleend : Toestemmingsbesluit, IFeit
{
    public ToestemmingVerleend()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingVerleend(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming gegeven";

    public string Samenvatting => Kort;
}
