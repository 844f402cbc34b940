using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was withdrawn, for the named purposes and leden only. What was done before keeps its ground.</summary>
[Feit("ToestemmingIngetrokken")]
internal sealed record ToestemmingIngetrokken : Toestemmingsbesluit, IFeit
{
    public ToestemmingIngetrokken()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingIngetrokken(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming ingetrokken";

    public string Samenvatting => Kort;
}
