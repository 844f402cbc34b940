using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Inzet;

/// <summary>Time of one professional for this household.</summary>
internal sealed class RegistreerInzet : IHandeling<InzetGeregistreerd>
{
    public static string Resource => "inzetregistraties";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Partner];

    public static Besluit Decide(InzetGeregistreerd inzet, Huishouden huishouden, Context context) => Besluit.Van(inzet)
        .Breekt(Regels.R05, context.Uitvoerders.Any(u => u.OrganisatieSoort == OrganisatieSoort.RaadVoorDeKinderbescherming) && !huishouden.MagRaadMeedoen(context.Dag))
        .Breekt(Regels.R06, inzet.Soort == Inzetsoort.Onderzoek && context.Uitvoerders.Any(u =>
            u.OrganisatieSoort == OrganisatieSoort.RaadVoorDeKinderbescherming && huishouden.DeedMee(u.ProfessionalId)))
        .Breekt(Regels.R11, inzet.MetLeden is { Count: > 0 } && huishouden.Traject?.Procesregisseur is { } procesregisseur
            && context.Uitvoerders.Any(u => u.ProfessionalId == procesregisseur.ProfessionalId))
        .Breekt(Regels.R12, context.Uitvoerders.Any(u => u.OrganisatieSoort == OrganisatieSoort.Ervaringsdeskundigen))
        .Breekt(Regels.R15, inzet.MetLeden is { } leden && huishouden.IsSamenSprekenOnveilig(leden, context.Dag));
}

internal sealed class InzetGeregistreerdEisen : Vormeisen<InzetGeregistreerd>
{
    private const int EenDag = 1440;

    public InzetGeregistreerdEisen() =>
        RuleFor(i => i.Minuten).InclusiveBetween(1, EenDag).WithMessage("Geef de minuten van één professional: 1 tot en met 1440.");
}
