using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A colleague of the lokaal team is no longer involved, and no longer needs to see the dossier.</summary>
[Feit("BetrokkeneVertrokken")]
internal sealed record BetrokkeneVertrokken : Betrokkenenwisseling, IFeit
{
    public BetrokkeneVertrokken()
    {
    }

    [SetsRequiredMembers]
    public BetrokkeneVertrokken(Betrokkenenwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Betrokkene vertrokken";

    public string Samenvatting => "Een collega van het lokale team is niet meer betrokken.";
}
