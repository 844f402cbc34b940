using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A partner no longer rides along; the lokaal team goes on.</summary>
[Feit("BeschermpartnerAfgestapt")]
internal sealed record BeschermpartnerAfgestapt : Tandemwisseling, IFeit, IVertelbaar
{
    public BeschermpartnerAfgestapt()
    {
    }

    [SetsRequiredMembers]
    public BeschermpartnerAfgestapt(Tandemwisseling wisseling)
        : base(wisseling)
    {
    }

    public string Titel => "Partner afgestapt";

    public string Samenvatting => "Een partner rijdt niet langer mee.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Iemand stopt met meehelpen",
        Verteldeel.Feit("Iemand van een andere organisatie helpt niet meer mee. Uw lokale team blijft."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));
}
