using CaseLedger.Tandem;
using FluentValidation;

namespace CaseLedger.Maatregelen;

/// <summary>A maatregel that was imposed, or already ran.</summary>
internal sealed class RegistreerMaatregel : IHandeling<MaatregelGeregistreerd>
{
    public static string Resource => "maatregelen";

    public static Besluit Decide(MaatregelGeregistreerd maatregel, Huishouden huishouden, Context context) => Besluit
        .Van(maatregel.Ingangsdatum is null ? maatregel with { Ingangsdatum = context.Dag } : maatregel)
        .Breekt(Regels.R06, maatregel.Uitvoerder is { } uitvoerder
            && Onpartijdigheid.IsBezwaard(uitvoerder, maatregel.InOverlegMetHuishouden == true, huishouden));
}

internal sealed class MaatregelGeregistreerdEisen : Vormeisen<MaatregelGeregistreerd>
{
    public MaatregelGeregistreerdEisen()
    {
        RuleFor(m => m.Leden).NotEmpty().WithMessage("Noem voor wie.");
        RuleFor(m => m.GeldigTot).Must((m, tot, context) => tot is null || tot >= (m.Ingangsdatum ?? Gebeurtenisdag(context)))
            .WithMessage("De laatste dag ligt niet voor de eerste.");
    }
}
