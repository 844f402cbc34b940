using CaseLedger.Maatregelen;
using FluentValidation;

namespace CaseLedger.Tandem;

/// <summary>The regie moves on the tandem.</summary>
internal sealed class WisselRegie : IHandeling<RegieGewisseld>
{
    public static string Resource => "regiewissels";

    public static Besluit Decide(RegieGewisseld wissel, Huishouden huishouden, Context context)
    {
        var tandem = huishouden.Tandem;
        var partner = tandem.Zoek(wissel.NaarDeelnemerId);
        return Besluit.Van(wissel)
            .BinnenTraject(huishouden)
            .Breekt(Regels.R09, !tandem.RijdtMee(wissel.NaarDeelnemerId)
                || tandem.InRegie == wissel.NaarDeelnemerId
                || wissel.GedeeldMet?.All(tandem.RijdtMee) == false)
            .Breekt(Regels.R08, partner is not null && !MagRegieNemen(partner, wissel, huishouden, context.Dag));
    }

    private static bool MagRegieNemen(Deelnemer partner, RegieGewisseld wissel, Huishouden huishouden, DateOnly dag) => wissel switch
    {
        { Aanleiding: Regieaanleiding.Melding, MeldingId: { } melding } =>
            partner.Professional.OrganisatieSoort == OrganisatieSoort.VeiligThuis
            && huishouden.Zoek<MeldingGedaan>(melding.Id) is { Bij: Meldpunt.VeiligThuis },
        { Aanleiding: Regieaanleiding.Maatregel, MaatregelId: { } maatregel } =>
            huishouden.Maatregelen.Loopt(maatregel.Id, dag) && huishouden.Maatregelen.IsUitvoerder(maatregel.Id, partner),
        _ => false,
    };
}

internal sealed class RegieGewisseldEisen : Vormeisen<RegieGewisseld>
{
    public RegieGewisseldEisen()
    {
        RuleFor(w => w.MeldingId).NotNull().When(w => w.Aanleiding == Regieaanleiding.Melding).WithMessage("Noem de melding.");
        RuleFor(w => w.MeldingId).Null().When(w => w.Aanleiding != Regieaanleiding.Melding).WithMessage("Een melding hoort bij de aanleiding melding.");
        RuleFor(w => w.MaatregelId).NotNull().When(w => w.Aanleiding == Regieaanleiding.Maatregel).WithMessage("Noem de maatregel.");
        RuleFor(w => w.MaatregelId).Null().When(w => w.Aanleiding != Regieaanleiding.Maatregel).WithMessage("Een maatregel hoort bij de aanleiding maatregel.");
        RuleFor(w => w.GedeeldMet).Must(g => g is null or { Count: > 0 }).WithMessage("Noem minstens één deelnemer, of laat dit weg.");
        RuleFor(w => w.HerzienOp).Must((_, op, context) => op is null || op >= Gebeurtenisdag(context)).WithMessage("Deze dag ligt niet voor de wissel.");
    }
}
