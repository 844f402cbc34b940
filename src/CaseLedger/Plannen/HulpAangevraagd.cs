using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Plannen;

/// <summary>Help was asked for and has not begun: the household waits.</summary>
[Feit("HulpAangevraagd")]
internal sealed record HulpAangevraagd : Hulpinzet, IFeit
{
    public HulpAangevraagd()
    {
    }

    [SetsRequiredMembers]
    public HulpAangevraagd(Hulpinzet hulp)
        : base(hulp)
    {
    }

    public string Titel => "Hulp aangevraagd";

    public string Samenvatting => $"Aangevraagd op {AangevraagdOp:yyyy-MM-dd}.{InKader}";
}
