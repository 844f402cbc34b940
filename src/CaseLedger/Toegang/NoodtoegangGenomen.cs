namespace CaseLedger.Toegang;

/// <summary>
/// A professional without a relation opened the dossier because of acute danger: recorded, shown to the household, and on
/// the auditor's list until it was reviewed.
/// </summary>
[Feit("NoodtoegangGenomen")]
internal sealed record NoodtoegangGenomen : IFeit, IVertelbaar
{
    /// <summary>How long the dossier is open, from the recording.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromHours(4);

    /// <summary>Why it could not wait; sealed.</summary>
    public required Verzegeld<string> Reden { get; init; }

    public string Titel => "Noodtoegang genomen";

    public string Samenvatting => "Iemand zonder relatie met het huishouden opende het dossier vanwege acuut gevaar, voor vier uur.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Iemand keek in uw gegevens omdat het niet kon wachten",
        Verteldeel.Feit("Iemand die u niet kende, keek in uw gegevens. Dat kan alleen bij direct gevaar, en maar vier uur. Iemand anders controleert daarna of dit nodig was."));
}
