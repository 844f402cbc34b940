namespace CaseLedger.Toegang;

/// <summary>The dossier is there again for all who have a relation.</summary>
[NietVoorLeden("as closing it")]
[Feit("DossierOpengesteld")]
internal sealed record DossierOpengesteld : Dossierafsluiting, IFeit
{
    public string Titel => "Dossier weer opengesteld";

    public string Samenvatting => "Wie een relatie met het huishouden heeft, kan het dossier weer zien.";
}
