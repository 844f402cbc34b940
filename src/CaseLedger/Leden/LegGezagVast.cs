using FluentValidation;

namespace CaseLedger.Leden;

/// <summary>Gezag, as checked or told.</summary>
internal sealed class LegGezagVast : IHandeling<GezagVastgelegd>
{
    public static string Resource => "gezag";

    public static Besluit Decide(GezagVastgelegd gezag, Huishouden huishouden, Context context) => Besluit.Van(gezag);
}

internal sealed class GezagVastgelegdEisen : Vormeisen<GezagVastgelegd>
{
    public GezagVastgelegdEisen()
    {
        RuleFor(g => g.Houder).Must((g, houder) => houder.Lid != g.Kind).WithMessage("Een lid heeft geen gezag over zichzelf.");
        RuleFor(g => g.Tot).Must((g, tot) => tot is null || g.Vanaf is null || tot >= g.Vanaf).WithMessage("De laatste dag ligt niet voor de eerste.");
    }
}
