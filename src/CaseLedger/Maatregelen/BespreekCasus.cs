using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>A casusbespreking: with other organisations only on a ground to discuss the household with them.</summary>
internal sealed class BespreekCasus : IHandeling<CasusBesproken>
{
    public static string Resource => "casusbesprekingen";

    public static Besluit Decide(CasusBesproken bespreking, Huishouden huishouden, Context context) => Besluit.Van(bespreking)
        .Breekt(Regels.R01, bespreking.Deelnemers.Any(d => d != OrganisatieSoort.LokaalTeam) && !huishouden.MagBesprokenWorden(context.Dag));
}

internal sealed class CasusBesprokenEisen : Vormeisen<CasusBesproken>
{
    public CasusBesprokenEisen()
    {
        RuleFor(b => b.Deelnemers).NotEmpty().WithMessage("Noem wie er aan tafel zat.");
        RuleFor(b => b.BesluitDoor).Null().When(b => b.Besluit is null).WithMessage("Noem ook het besluit.");
    }
}
