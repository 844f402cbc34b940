using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>Organisations see it differently.</summary>
internal sealed class LegVisieverschilVast : IHandeling<VisieverschilVastgelegd>
{
    public static string Resource => "visieverschillen";

    public static Besluit Decide(VisieverschilVastgelegd verschil, Huishouden huishouden, Context context) => Besluit.Van(verschil);
}

internal sealed class VisieverschilVastgelegdEisen : Vormeisen<VisieverschilVastgelegd>
{
    public VisieverschilVastgelegdEisen() => RuleFor(v => v.Tussen).Must(t => t.Count >= 2).WithMessage("Een verschil is er tussen minstens twee organisaties.");
}
