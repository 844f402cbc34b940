using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Plannen;

/// <summary>Help began.</summary>
[Feit("HulpGestart")]
internal sealed record HulpGestart : Hulpinzet, IFeit
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
}
