using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming was refused; an earlier one of the same person for the same purpose no longer holds.</summary>
[Feit("ToestemmingGeweigerd")]
internal sealed record ToestemmingGeweigerd : Toestemmingsbesluit, IFeit
{
    public ToestemmingGeweigerd()
    {
    }

    [SetsRequiredMembers]
    public ToestemmingGeweigerd(Toestemmingsbesluit besluit)
        : base(besluit)
    {
    }

    public string Titel => "Toestemming geweigerd";

    public string Samenvatting => Kort;
}
