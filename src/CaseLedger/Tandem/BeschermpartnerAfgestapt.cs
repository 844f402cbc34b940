using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A partner no longer rides along; the lokaal team goes on.</summary>
[Feit("BeschermpartnerAfgestapt")]
internal sealed record BeschermpartnerAfgestapt : Tandemwisseling, IFeit
{
    public BeschermpartnerAfgestapt()
    {
    }

    [SetsRequiredMembers]
    public BeschermpartnerAfgestapt(Tandemwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Partner afgestapt";

    public string Samenvatting => "Een partner rijdt niet langer mee.";
}
