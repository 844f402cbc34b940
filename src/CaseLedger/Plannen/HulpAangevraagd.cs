using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Plannen;

/// <summary>Help was asked for and has not begun: the household waits.</summary>
[Feit("HulpAangevraagd")]
internal sealed record HulpAangevraagd : Hulpinzet, IFeit, IVertelbaar
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

    public Raakvlak Raakt(LidId lid) => VoorLeden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hulp",
        Verteldeel.Feit("Er is hulp aangevraagd."),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Welke hulp:", Soort),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Van wie:", Aanbieder));
}
