namespace CaseLedger.Toegang;

/// <summary>An auditor judged whether a break-glass was justified.</summary>
[Feit("NoodtoegangBeoordeeld")]
internal sealed record NoodtoegangBeoordeeld : IFeit, IVertelbaar
{
    public required Verwijzing<NoodtoegangGenomen> NoodtoegangId { get; init; }

    public required Noodtoegangsoordeel Oordeel { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Noodtoegang beoordeeld";

    public string Samenvatting => Oordeel == Noodtoegangsoordeel.Terecht ? "De noodtoegang was terecht." : "De noodtoegang was niet terecht.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wij controleerden of het nodig was",
        Verteldeel.Oordeel(Oordeel == Noodtoegangsoordeel.Terecht ? "Het was nodig dat deze persoon in uw gegevens keek." : "Deze persoon had niet in uw gegevens mogen kijken."));
}

internal enum Noodtoegangsoordeel
{
    /// <summary>The break-glass was justified.</summary>
    Terecht,
    /// <summary>The break-glass was not justified.</summary>
    NietTerecht,
}
