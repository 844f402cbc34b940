using FluentValidation;

namespace CaseLedger.Informatie;

/// <summary>A lid objects to sharing.</summary>
internal sealed class LegDeelbezwaarVast : IHandeling<DeelbezwaarVastgelegd>
{
    public static string Resource => "deelbezwaren";

    public static Besluit Decide(DeelbezwaarVastgelegd bezwaar, Huishouden huishouden, Context context) => Besluit.Van(bezwaar);
}

internal sealed class DeelbezwaarVastgelegdEisen : Vormeisen<DeelbezwaarVastgelegd>
{
    public DeelbezwaarVastgelegdEisen()
    {
        RuleFor(b => b.NietAan).NotEmpty().WithMessage("Noem aan wie het niet gedeeld mag worden.");
        RuleFor(b => b.NietAan).Must((b, niet) => niet.All(o => o.Lid != b.LidId)).WithMessage("Noem een ander dan het lid zelf.");
    }
}
