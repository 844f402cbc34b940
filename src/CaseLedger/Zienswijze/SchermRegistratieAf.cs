using FluentValidation;

namespace CaseLedger.Zienswijze;

/// <summary>A registration is shielded from leden afterwards.</summary>
internal sealed class SchermRegistratieAf : IHandeling<RegistratieAfgeschermd>
{
    public static string Resource => "afschermingen";

    public static Besluit Decide(RegistratieAfgeschermd afscherming, Huishouden huishouden, Context context) => Besluit.Van(afscherming);
}

internal sealed class RegistratieAfgeschermdEisen : Vormeisen<RegistratieAfgeschermd>
{
    public RegistratieAfgeschermdEisen()
    {
        RuleFor(a => a.VoorLeden).NotEmpty().WithMessage("Noem voor wie dit is afgeschermd.");
        RuleFor(a => a.Tot).Must((_, tot, context) => tot is null || tot >= Gebeurtenisdag(context)).WithMessage("Deze dag ligt niet voor de afscherming.");
    }
}
