using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>The household got its vast contactpersoon: one face that stays, from the lokaal team (S1 4.2.3).</summary>
[Feit("VastContactpersoonToegewezen")]
internal sealed record VastContactpersoonToegewezen : Contactpersoonwisseling, IFeit, IVertelbaar
{
    public VastContactpersoonToegewezen()
    {
    }

    [SetsRequiredMembers]
    public VastContactpersoonToegewezen(Contactpersoonwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Vast contactpersoon toegewezen";

    public string Samenvatting => "Het huishouden heeft een vast contactpersoon.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Uw contactpersoon", Verteldeel.Feit("Dit is uw vaste contactpersoon:", Professional));
}
