namespace CaseLedger.Leden;

/// <summary>Somebody turned out to belong to the household, or came to live in it: counts for the whole dossier, within the own period.</summary>
[Feit("LidToegevoegd")]
internal sealed record LidToegevoegd : Lid, IFeit, IVertelbaar
{
    public LidToegevoegd()
    {
    }

    public LidToegevoegd(Lid lid)
        : base(lid)
    {
    }

    public string Titel => "Lid toegevoegd";

    public string Samenvatting => DeelVanHuishoudenSinds is { } sinds ? $"Hoort bij het huishouden sinds {sinds:yyyy-MM-dd}." : "Hoort bij het huishouden.";

    public Raakvlak Raakt(LidId lid) => lid == LidId ? Raakvlak.Eigen : Raakvlak.Niet;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Uw gegevens", Verteldeel.Feit("Wij hebben opgeschreven dat u bij dit huishouden hoort."));
}
