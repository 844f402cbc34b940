using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>Form of what is said about informing the household.</summary>
internal abstract class InformerenEisen<T> : Vormeisen<T>
    where T : Informeren
{
    protected InformerenEisen()
    {
        RuleFor(m => m.RedenNietGeinformeerd).Null().When(m => m.HuishoudenGeinformeerd).WithMessage(AlGeinformeerd);
        RuleFor(m => m.AlsnogInformerenVoor).Null().When(m => m.HuishoudenGeinformeerd).WithMessage(AlGeinformeerd);
        RuleFor(m => m.AlsnogInformerenVoor).Must((_, voor, context) => voor is null || voor >= Gebeurtenisdag(context))
            .WithMessage("Deze dag ligt niet voor de gebeurtenis.");
    }

    private static string AlGeinformeerd => "Het huishouden is al geïnformeerd: laat dit weg.";
}
