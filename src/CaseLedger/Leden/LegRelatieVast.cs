using FluentValidation;

namespace CaseLedger.Leden;

/// <summary>A relation between two leden.</summary>
internal sealed class LegRelatieVast : IHandeling<RelatieVastgelegd>
{
    public static string Resource => "relaties";

    public static Besluit Decide(RelatieVastgelegd relatie, Huishouden huishouden, Context context) => Besluit.Van(relatie);
}

internal sealed class RelatieVastgelegdEisen : Vormeisen<RelatieVastgelegd>
{
    public RelatieVastgelegdEisen()
    {
        RuleFor(r => r.Tot).NotEqual(r => r.Van).WithMessage("Een lid heeft geen relatie met zichzelf.");
        RuleFor(r => r.TotEnMet).Must((r, tot) => tot is null || r.Vanaf is null || tot >= r.Vanaf).WithMessage("De laatste dag ligt niet voor de eerste.");
    }
}
