using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>Somebody else became the vast contactpersoon, or stands in.</summary>
[Feit("VastContactpersoonGewisseld")]
internal sealed record VastContactpersoonGewisseld : Contactpersoonwisseling, IFeit, IVertelbaar
{
    public VastContactpersoonGewisseld()
    {
    }

    [SetsRequiredMembers]
    public VastContactpersoonGewisseld(Contactpersoonwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Vast contactpersoon gewisseld";

    public string Samenvatting => $"Reden: {Code.Woorden(Reden)}{(Tot is { } tot ? $", tot en met {tot:yyyy-MM-dd}" : string.Empty)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Uw contactpersoon", Verteldeel.Feit("U heeft een andere vaste contactpersoon:", Professional));
}
