namespace CaseLedger.Toegang;

/// <summary>The dossier is there for named professionals only, whatever relation others have: a colleague's own household, for instance.</summary>
[NietVoorLeden("which colleagues may not look, and why, is between them and the gemeente")]
[Feit("DossierAfgesloten")]
internal sealed record DossierAfgesloten : Dossierafsluiting, IFeit
{
    /// <summary>ProfessionalIds; they need a relation or seat as well.</summary>
    public required IReadOnlyList<string> AlleenVoor { get; init; }

    public string Titel => "Dossier afgesloten";

    public string Samenvatting => "Alleen genoemde professionals kunnen het dossier nog zien.";
}
