using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A colleague of the lokaal team is no longer involved, and no longer needs to see the dossier.</summary>
[Feit("BetrokkeneVertrokken")]
internal sealed record BetrokkeneVertrokken : Betrokkenenwisseling, IFeit, IVertelbaar
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

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wie meeleest", Verteldeel.Feit("Een collega van het lokale team kijkt niet meer in uw gegevens:", Professional));
}
