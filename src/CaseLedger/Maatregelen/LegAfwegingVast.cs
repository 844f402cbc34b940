using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>An afweging, with the day on which it is looked at again.</summary>
internal sealed class LegAfwegingVast : IHandeling<AfwegingVastgelegd>
{
    public static string Resource => "afwegingen";

    public static Besluit Decide(AfwegingVastgelegd afweging, Huishouden huishouden, Context context) => Besluit.Van(afweging);
}

internal sealed class AfwegingVastgelegdEisen : Vormeisen<AfwegingVastgelegd>
{
    public AfwegingVastgelegdEisen()
    {
        RuleFor(a => a.HerzienOp).Must((_, op, context) => op >= Gebeurtenisdag(context)).WithMessage("Deze dag ligt niet voor de afweging.");
        RuleFor(a => a.BesprokenMet).Must(m => m is null or { Count: > 0 }).WithMessage("Noem minstens één organisatie, of laat dit weg.");
    }
}
