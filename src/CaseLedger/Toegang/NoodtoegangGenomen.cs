namespace CaseLedger.Toegang;

/// <summary>
/// A professional without a relation opened the dossier because of acute danger: recorded, shown to the household, and on
/// the auditor's list until it was reviewed.
/// </summary>
[Feit("NoodtoegangGenomen")]
internal sealed record NoodtoegangGenomen : IFeit
{
    /// <summary>How long the dossier is open, from the recording.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromHours(4);

    /// <summary>Why it could not wait; sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Noodtoegang genomen";

    public string Samenvatting => "Iemand zonder relatie met het huishouden opende het dossier vanwege acuut gevaar, voor vier uur.";
}
