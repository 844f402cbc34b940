namespace CaseLedger.Toegang;

/// <summary>A colleague of the professional who was named takes the seat of the organisation on the tandem: the first who does, once.</summary>
[NietVoorLeden("who of a partner does the work; that the partner helps is told where it was brought in")]
[Feit("StoelIngenomen")]
internal sealed record StoelIngenomen : IFeit
{
    public required Verwijzing<Tandem.BeschermpartnerErbijGehaald> DeelnemerId { get; init; }

    public string Titel => "Stoel op de tandem ingenomen";

    public string Samenvatting => "Een collega van dezelfde organisatie doet mee op de tandem.";
}
