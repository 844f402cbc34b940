namespace CaseLedger.Plannen;

/// <summary>Why it is unsafe here, and what holds this household up: understood together before a plan is made (S4, verklarende analyse).</summary>
[Feit("AnalyseVastgesteld")]
internal sealed record AnalyseVastgesteld : IFeit, IVertelbaar
{
    /// <summary>Open list per regio: <c>verklarendeAnalyse</c>, <c>signsOfSafety</c>, or another.</summary>
    public required string Instrument { get; init; }

    /// <summary>Whether it was made with the household.</summary>
    public required bool MetHuishouden { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Patronen { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Krachten { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Steunfiguren { get; init; }

    /// <summary>Sealed.</summary>
    public Verzegeld<string>? Belemmeringen { get; init; }

    public string Titel => "Analyse vastgesteld";

    public string Samenvatting => MetHuishouden ? "Gemaakt met het huishouden." : "Gemaakt zonder het huishouden.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat er speelt",
        Verteldeel.Feit($"Wij schreven op wat er speelt en wat goed gaat. {(MetHuishouden ? "Dat deden wij samen met uw huishouden." : "Dat deden wij zonder uw huishouden.")}"),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wat steeds terugkomt:", Patronen),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wat goed gaat:", Krachten),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wie u steunt:", Steunfiguren),
        Verteldeel.Letterlijk(Zegswijze.Oordeel, "Wat het moeilijk maakt:", Belemmeringen));
}
