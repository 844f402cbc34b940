using FluentValidation;

namespace CaseLedger.Zienswijze;

/// <summary>An experience for the monitor.</summary>
internal sealed class LegErvaringVast : IHandeling<ErvaringVastgelegd>
{
    public static string Resource => "ervaringen";

    public static Besluit Decide(ErvaringVastgelegd ervaring, Huishouden huishouden, Context context) => Besluit.Van(ervaring);
}

internal sealed class ErvaringVastgelegdEisen : Vormeisen<ErvaringVastgelegd>
{
    public ErvaringVastgelegdEisen()
    {
        RuleFor(e => e.Van).Equal(Ervaringsbron.Professional).When(e => e.Vraag == Ervaringsvraag.J).WithMessage("Vraag J wordt door een professional beantwoord.");
        RuleFor(e => e.Van).Equal(Ervaringsbron.Lid).When(e => e.Vraag != Ervaringsvraag.J).WithMessage("Vraag I en K worden door een lid beantwoord.");
        RuleFor(e => e.Meerwaarde).Null().When(e => e.Vraag != Ervaringsvraag.J).WithMessage(HoortBijJ);
        RuleFor(e => e.MeerwaardeIn).Null().When(e => e.Vraag != Ervaringsvraag.J).WithMessage(HoortBijJ);
    }

    private static string HoortBijJ => "Dit hoort bij vraag J.";
}
