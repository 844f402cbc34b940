using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>A promise to leden.</summary>
internal sealed class DoeToezegging : IHandeling<ToezeggingGedaan>
{
    public static string Resource => "toezeggingen";

    public static Besluit Decide(ToezeggingGedaan toezegging, Huishouden huishouden, Context context) => Besluit.Van(toezegging);
}

internal sealed class ToezeggingGedaanEisen : Vormeisen<ToezeggingGedaan>
{
    public ToezeggingGedaanEisen()
    {
        RuleFor(t => t.Aan).NotEmpty().WithMessage("Noem aan wie dit is toegezegd.");
        RuleFor(t => t.Uiterlijk).Must((_, dag, context) => dag >= Gebeurtenisdag(context)).WithMessage("Deze dag ligt niet voor de toezegging.");
    }
}
