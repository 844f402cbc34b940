using FluentValidation;

namespace CaseLedger.Toegang;

/// <summary>Closes a dossier to all but named professionals.</summary>
internal sealed class SluitDossierAf : IHandeling<DossierAfgesloten>
{
    public static string Resource => "afsluitingen";

    public static IReadOnlyList<string> Doet => [Scope.Beheer];

    public static Besluit Decide(DossierAfgesloten afsluiting, Huishouden huishouden, Context context) => Besluit.Van(afsluiting);
}

internal sealed class AfsluitingEisen : Vormeisen<DossierAfgesloten>
{
    public AfsluitingEisen() => RuleFor(a => a.AlleenVoor).NotEmpty().WithMessage("Noem wie het dossier nog mag zien.");
}
