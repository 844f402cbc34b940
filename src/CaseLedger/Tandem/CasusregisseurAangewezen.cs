namespace CaseLedger.Tandem;

/// <summary>Somebody else than the vast contactpersoon keeps the case together from now on (S1 2.2, S4 "Regie").</summary>
[Feit("CasusregisseurAangewezen")]
internal sealed record CasusregisseurAangewezen : IFeit, IVertelbaar
{
    public required Professional Professional { get; init; }

    public string Titel => "Casusregisseur aangewezen";

    public string Samenvatting => $"De casusregisseur komt van: {Code.Woorden(Professional.OrganisatieSoort)}.";

    public Raakvlak Raakt(LidId lid) => Raakvlak.Gedeeld;

    public Vertelling Vertel(LidId lid) => Vertelling.Van("Wie zorgt dat het goed loopt", Verteldeel.Feit("Deze persoon zorgt dat iedereen goed samenwerkt:", Professional));
}
