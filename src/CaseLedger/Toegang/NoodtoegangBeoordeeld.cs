namespace CaseLedger.Toegang;

/// <summary>An auditor judged whether a break-glass was justified.</summary>
[Feit("NoodtoegangBeoordeeld")]
internal sealed record NoodtoegangBeoordeeld : IFeit
{
    public required Verwijzing<NoodtoegangGenomen> NoodtoegangId { get; init; }

    public required Noodtoegangsoordeel Oordeel { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Motivering { get; init; }

    public string Titel => "Noodtoegang beoordeeld";

    public string Samenvatting => Oordeel == Noodtoegangsoordeel.Terecht ? "De noodtoegang was terecht." : "De noodtoegang was niet terecht.";
}

internal enum Noodtoegangsoordeel
{
    Terecht,
    NietTerecht,
}
