namespace CaseLedger.Toegang;

/// <summary>Ends the closing of a dossier.</summary>
internal sealed class StelDossierOpen : IHandeling<DossierOpengesteld>
{
    public static string Resource => "openstellingen";

    public static IReadOnlyList<string> Doet => [Scope.Beheer];

    public static Besluit Decide(DossierOpengesteld openstelling, Huishouden huishouden, Context context) => Besluit.Van(openstelling);
}
