using System.Diagnostics.CodeAnalysis;

namespace CaseLedger.Tandem;

/// <summary>A partner rides along on the back of the tandem, beside the lokaal team that stays (S5, De tandem).</summary>
[Feit("BeschermpartnerErbijGehaald")]
internal sealed record BeschermpartnerErbijGehaald : Tandemwisseling, IFeit, IVertelbaar
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

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Iemand helpt mee",
        Verteldeel.Feit(
            Rol switch
            {
                Tandemrol.Meedenken => "Iemand van een andere organisatie denkt met ons mee:",
                Tandemrol.SamenOptrekken => "Iemand van een andere organisatie helpt mee:",
                _ => "Iemand van een andere organisatie voert een besluit uit:",
            },
            Professional!),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Waarom:", Reden));
}
