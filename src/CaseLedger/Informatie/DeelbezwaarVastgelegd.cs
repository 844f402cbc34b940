namespace CaseLedger.Informatie;

/// <summary>What a lid does not want to reach another lid or organisation. It is weighed at every act of sharing, and never shown to whom it concerns.</summary>
[Feit("DeelbezwaarVastgelegd")]
internal sealed record DeelbezwaarVastgelegd : IFeit, IVertelbaar
{
    /// <summary>Who objects.</summary>
    public required LidId LidId { get; init; }

    /// <summary>Whom it must not reach.</summary>
    public required IReadOnlyList<Ontvanger> NietAan { get; init; }

    /// <summary>Sealed.</summary>
    public required Verzegeld<string> Onderwerp { get; init; }

    public string Titel => "Bezwaar tegen delen";

    public string Samenvatting => "Een lid wil dat iets niet gedeeld wordt.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Zelf : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van(
        "Wat u niet wilt delen",
        Verteldeel.Feit("U wilt niet dat wij dit met anderen delen. Daar letten wij op."),
        Verteldeel.Letterlijk(Zegswijze.Uitspraak, "Het gaat over:", Onderwerp, gericht: true));
}
