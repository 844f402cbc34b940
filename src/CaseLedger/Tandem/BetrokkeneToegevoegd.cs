using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A colleague of the lokaal team may see the dossier from now on: access follows from the work, and is recorded.</summary>
[Feit("BetrokkeneToegevoegd")]
internal sealed record BetrokkeneToegevoegd : Betrokkenenwisseling, IFeit, IVertelbaar
{
    public BetrokkeneToegevoegd()
    {
    }

    [SetsRequiredMembers]
    public BetrokkeneToegevoegd(Betrokkenenwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Betrokkene toegevoegd";

    public string Samenvatting => "Een collega van het lokale team is betrokken.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wie meeleest", Verteldeel.Feit("Een collega van het lokale team kan ook in uw gegevens kijken:", Professional));
}
