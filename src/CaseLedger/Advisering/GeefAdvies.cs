using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Advisering;

/// <summary>Advice is given, to a professional or to leden.</summary>
internal sealed class GeefAdvies : IHandeling<AdviesGegeven>
{
    public static string Resource => "adviezen";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Partner];

    public static Besluit Decide(AdviesGegeven advies, Huishouden huishouden, Context context) => Besluit.Van(advies)
        .Breekt(Regels.R01, !BlijftBijLokaalTeam(advies, context) && !huishouden.MagBesprokenWorden(context.Dag));

    /// <summary>What the lokaal team itself advises to leden is discussed with nobody else.</summary>
    private static bool BlijftBijLokaalTeam(AdviesGegeven advies, Context context) =>
        advies.Aan is not null && context.Uitvoerders.All(u => u.OrganisatieSoort == OrganisatieSoort.LokaalTeam);
}

internal sealed class AdviesGegevenEisen : Vormeisen<AdviesGegeven>
{
    public AdviesGegevenEisen() => RuleFor(a => a.Aan).Must(a => a is null or { Count: > 0 }).WithMessage("Noem minstens één lid, of laat dit weg.");
}
