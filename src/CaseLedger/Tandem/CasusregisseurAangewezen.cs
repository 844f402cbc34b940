namespace CaseLedger.Tandem;

/// <summary>Somebody else than the vast contactpersoon keeps the case together from now on (S1 2.2, S4 "Regie").</summary>
[Feit("CasusregisseurAangewezen")]
internal sealed record CasusregisseurAangewezen : IFeit
{
    public required Professional Professional { get; init; }

    public string Titel => "Casusregisseur aangewezen";

    public string Samenvatting => $"De casusregisseur komt van: {Code.Woorden(Professional.OrganisatieSoort)}.";
}
