using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>Help is asked for, or begins.</summary>
internal sealed class ZetHulpIn : IHandeling<Hulpinzet>
{
    public static string Resource => "hulpinzetten";

    public static Besluit Decide(Hulpinzet hulp, Huishouden huishouden, Context context) => Besluit.Van(hulp.AlsFeit())
        .Breekt(Regels.R27, hulp.DoelId is { } doel && !huishouden.Plannen.Kent(doel));
}

internal sealed class HulpinzetEisen : Vormeisen<Hulpinzet>
{
    public HulpinzetEisen()
    {
        RuleFor(h => h.VoorLeden).NotEmpty().WithMessage("Noem voor wie.");
        RuleFor(h => h.AangevraagdOp).NotNull().When(h => h.GestartOp is null).WithMessage("Noem wanneer de hulp is aangevraagd, of wanneer zij begon (gestartOp).");
        RuleFor(h => h.AangevraagdOp).Must((_, op, context) => op is null || op <= Gebeurtenisdag(context)).WithMessage("Deze dag ligt na de gebeurtenis.");
        RuleFor(h => h.GestartOp).Must((_, op, context) => op is null || op <= Gebeurtenisdag(context)).WithMessage("Deze dag ligt na de gebeurtenis.");
        RuleFor(h => h.GestartOp).Must((h, op) => op >= h.AangevraagdOp).When(h => h.GestartOp is not null && h.AangevraagdOp is not null)
            .WithMessage("Hulp begint niet voor zij is aangevraagd.");
    }
}
