using FluentValidation;

namespace CaseLedger.Platform;

/// <summary>Form of what all registrations share.</summary>
internal sealed class AanhefEisen : AbstractValidator<Aanhef>
{
    private const int MinimaleMotivering = 20;

    public AanhefEisen()
    {
        RuleFor(a => a.Betreft).Must(b => b is null or { Count: > 0 }).WithMessage("Noem minstens één lid, of laat dit weg voor het hele huishouden.");
        RuleFor(a => a.UitgevoerdDoor).Must(u => u is null or { Count: > 0 }).WithMessage("Noem minstens één professional, of laat dit weg.");
        When(a => a.Afschermen is not null, () =>
            RuleFor(a => a.Afschermen!.VoorLeden).NotEmpty().WithMessage("Noem voor wie dit is afgeschermd."));
        When(a => a.Afwijking is not null, () =>
        {
            RuleFor(a => a.Afwijking!.Regels).NotEmpty().WithMessage("Noem van welke regels wordt afgeweken.");
            RuleForEach(a => a.Afwijking!.Regels)
                .Must(id => Regels.Alle.Any(r => r.Id == id)).WithMessage("Deze regel bestaat niet. Zie /v1/regels.");
            RuleFor(a => a.Afwijking!.Motivering)
                .Must(m => m.Waarde.Trim().Length >= MinimaleMotivering).WithMessage("Leg in minstens 20 tekens uit waarom.");
        });
    }
}
