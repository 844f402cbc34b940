using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>The division of work is confirmed.</summary>
internal sealed class BevestigRolverdeling : IHandeling<RolverdelingBevestigd>
{
    public static string Resource => "rolverdelingen";

    public static Besluit Decide(RolverdelingBevestigd rolverdeling, Huishouden huishouden, Context context) => Besluit.Van(rolverdeling);
}

internal sealed class RolverdelingBevestigdEisen : Vormeisen<RolverdelingBevestigd>
{
    public RolverdelingBevestigdEisen()
    {
        RuleFor(r => r.Verdeling).NotEmpty().WithMessage("Noem wie wat doet.");
        RuleForEach(r => r.Verdeling).ChildRules(d => d.RuleFor(x => x.Taken).NotEmpty().WithMessage("Noem minstens één taak."));
    }
}
