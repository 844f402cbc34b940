using FluentValidation;

namespace CaseLedger.Tandem;

/// <summary>A partner is brought in, or steps off.</summary>
internal sealed class WisselTandem : IHandeling<Tandemwisseling>
{
    public static string Resource => "tandemwisselingen";

    public static Besluit Decide(Tandemwisseling wisseling, Huishouden huishouden, Context context)
    {
        var besluit = Besluit.Van(wisseling.AlsFeit()).BinnenTraject(huishouden);
        return wisseling.Soort == Tandemstap.ErbijGehaald
            ? Opstappen(besluit, wisseling.Professional!, wisseling.Rol!.Value, huishouden, context)
            : Afstappen(besluit, wisseling.DeelnemerId!.Value, huishouden, context);
    }

    private static Besluit Opstappen(Besluit besluit, Professional partner, Tandemrol rol, Huishouden huishouden, Context context) => besluit
        .Breekt(Regels.R01, !huishouden.MagBesprokenWorden(context.Dag))
        .Breekt(Regels.R05, partner.OrganisatieSoort == OrganisatieSoort.RaadVoorDeKinderbescherming && !huishouden.MagRaadMeedoen(context.Dag))
        .Breekt(Regels.R26, !huishouden.MagMeerijden(partner.OrganisatieSoort, context.Dag))
        .Breekt(Regels.R06, rol == Tandemrol.UitvoeringMaatregel
            && Onpartijdigheid.IsBezwaard(partner, huishouden.Maatregelen.IsInOverlegMet(partner.ProfessionalId), huishouden));

    private static Besluit Afstappen(Besluit besluit, DeelnemerId wie, Huishouden huishouden, Context context)
    {
        if (wie.IsLokaalTeam)
        {
            return besluit.Breekt(Regels.R07, true);
        }

        var deelnemer = huishouden.Tandem.Zoek(wie);
        return besluit
            .Breekt(Regels.R09, deelnemer is null || huishouden.Tandem.InRegie == wie)
            .Breekt(Regels.R25, deelnemer is not null
                && huishouden.Maatregelen.VoertUit(deelnemer.Professional.ProfessionalId, context.Dag)
                && !huishouden.Tandem.Deelnemers.Any(d => d.Id != wie && d.Rol == Tandemrol.UitvoeringMaatregel));
    }
}

internal sealed class TandemwisselingEisen : Vormeisen<Tandemwisseling>
{
    public TandemwisselingEisen()
    {
        When(w => w.Soort == Tandemstap.ErbijGehaald, () =>
        {
            RuleFor(w => w.Professional).NotNull().WithMessage("Noem wie erbij komt.");
            RuleFor(w => w.Rol).NotNull().WithMessage("Noem de rol.");
            RuleFor(w => w.DeelnemerId).Null().WithMessage("Dit hoort bij afstappen.");
            RuleFor(w => w.Professional!.OrganisatieSoort).NotEqual(OrganisatieSoort.LokaalTeam).When(w => w.Professional is not null)
                .WithMessage("Het lokale team rijdt altijd al mee (R07); haal een partner erbij.");
        }).Otherwise(() =>
        {
            RuleFor(w => w.DeelnemerId).NotNull().WithMessage("Noem wie afstapt.");
            RuleFor(w => w.Professional).Null().WithMessage(Opstappen);
            RuleFor(w => w.Rol).Null().WithMessage(Opstappen);
            RuleFor(w => w.Doel).Null().WithMessage(Opstappen);
            RuleFor(w => w.EvaluatieVoor).Null().WithMessage(Opstappen);
            RuleFor(w => w.BuitenRegulierProduct).Null().WithMessage(Opstappen);
        });
    }

    private static string Opstappen => "Dit hoort bij erbij halen.";
}
