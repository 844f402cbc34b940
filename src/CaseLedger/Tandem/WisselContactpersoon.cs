using FluentValidation;

namespace CaseLedger.Tandem;

/// <summary>The vast contactpersoon is assigned or changes.</summary>
internal sealed class WisselContactpersoon : IHandeling<Contactpersoonwisseling>
{
    public static string Resource => "contactpersoonwisselingen";

    public static Besluit Decide(Contactpersoonwisseling wisseling, Huishouden huishouden, Context context)
    {
        var isEerste = huishouden.Traject?.Contactpersoon is null;
        return Besluit.Van(wisseling.AlsFeit())
            .BinnenTraject(huishouden)
            .Breekt(Regels.R10, wisseling.Professional.OrganisatieSoort != OrganisatieSoort.LokaalTeam
                || wisseling.Reden == Contactpersoonreden.Organisatorisch
                || (wisseling.Reden == Contactpersoonreden.Start) != isEerste);
    }
}

internal sealed class ContactpersoonwisselingEisen : Vormeisen<Contactpersoonwisseling>
{
    private const int ZesWeken = 42;

    public ContactpersoonwisselingEisen()
    {
        RuleFor(w => w.Tot).Null().When(w => w.Reden != Contactpersoonreden.Waarneming).WithMessage("Een einddag hoort alleen bij waarneming.");
        RuleFor(w => w.Tot).Must((_, tot, context) => tot is null || Gebeurtenisdag(context).Tot(tot.Value) is >= 0 and <= ZesWeken)
            .WithMessage("Een waarneming duurt hooguit zes weken (R10).");
    }
}
