using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A partner rides along on the back of the tandem, beside the lokaal team that stays (S5, De tandem).</summary>
[Feit("BeschermpartnerErbijGehaald")]
internal sealed record BeschermpartnerErbijGehaald : Tandemwisseling, IFeit
{
    public BeschermpartnerErbijGehaald()
    {
    }

    [SetsRequiredMembers]
    public BeschermpartnerErbijGehaald(Tandemwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Partner erbij gehaald";

    public string Samenvatting => $"{Code.Woorden(Professional!.OrganisatieSoort)} rijdt mee: {Code.Woorden(Rol!.Value)}.";
}
