namespace CaseLedger.Maatregelen;

/// <summary>The Raad voor de Kinderbescherming was asked to test or investigate whether a maatregel is needed.</summary>
[Feit("RaadOmToetsingVerzocht")]
internal sealed record RaadOmToetsingVerzocht : Informeren, IFeit, IVertelbaar
{
    public required IReadOnlyList<LidId> Leden { get; init; }

    public required Herkomst Herkomst { get; init; }

    public string Titel => "Raad om toetsing verzocht";

    public string Samenvatting => $"Herkomst: {Code.Woorden(Herkomst)}. Het huishouden is {(HuishoudenGeinformeerd ? string.Empty : "nog niet ")}geïnformeerd.";

    public Raakvlak Raakt(LidId lid) => Leden.Raakt(lid);

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Vraag aan de Raad", Verteldeel.Feit("Aan de Raad voor de Kinderbescherming is gevraagd om mee te kijken."));
}
