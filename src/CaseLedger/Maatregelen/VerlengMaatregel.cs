using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>A maatregel is extended.</summary>
internal sealed class VerlengMaatregel : IHandeling<MaatregelVerlengd>
{
    public static string Resource => "maatregelen/{maatregelId}/verlengingen";

    public static Besluit Decide(MaatregelVerlengd verlenging, Huishouden huishouden, Context context) => Besluit.Van(verlenging);
}

internal sealed class MaatregelVerlengdEisen : Vormeisen<MaatregelVerlengd>
{
    public MaatregelVerlengdEisen() => RuleFor(v => v.GeldigTot).Must((_, tot, context) => tot >= Gebeurtenisdag(context))
        .WithMessage("De laatste dag ligt niet voor de verlenging.");
}
