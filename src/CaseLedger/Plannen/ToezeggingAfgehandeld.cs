namespace CaseLedger.Plannen;

/// <summary>A promise was kept, or it is said that it was not; why is told in <c>toelichting</c>.</summary>
[Feit("ToezeggingAfgehandeld")]
internal sealed record ToezeggingAfgehandeld : IFeit, IVertelbaar
{
    public required Verwijzing<ToezeggingGedaan> ToezeggingId { get; init; }

    public required bool Nagekomen { get; init; }

    public string Titel => "Toezegging afgehandeld";

    public string Samenvatting => Nagekomen ? "De toezegging is nagekomen." : "De toezegging is niet nagekomen.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wat wij beloofden", Verteldeel.Feit(Nagekomen ? "Wij deden wat wij beloofden." : "Wij deden niet wat wij beloofden. Dat spijt ons."));
}
