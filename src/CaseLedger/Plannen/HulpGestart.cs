using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Plannen;

/// <summary>Help began.</summary>
[Feit("HulpGestart")]
internal sealed record HulpGestart : Hulpinzet, IFeit, IVertelbaar
{
    public HulpGestart()
    {
    }

    [SetsRequiredMembers]
    public HulpGestart(Hulpinzet hulp)
        : base(hulp)
    {
    }

    public string Titel => "Hulp gestart";

    public string Samenvatting => $"Gestart op {GestartOp:yyyy-MM-dd}.{InKader}";

    public Raakvlak Raakt(LidId lid) => VoorLeden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Hulp",
        Verteldeel.Feit("Er is hulp begonnen."),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Welke hulp:", Soort),
        Verteldeel.Letterlijk(Zegswijze.Feit, "Van wie:", Aanbieder));
}
