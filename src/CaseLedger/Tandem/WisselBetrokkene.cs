using FluentValidation;

namespace CaseLedger.Tandem;

/// <summary>A colleague of the lokaal team becomes involved, or leaves.</summary>
internal sealed class WisselBetrokkene : IHandeling<Betrokkenenwisseling>
{
    public static string Resource => "betrokkenen";

    public static Besluit Decide(Betrokkenenwisseling wisseling, Huishouden huishouden, Context context) => Besluit.Van(wisseling.AlsFeit());
}

internal sealed class BetrokkenenwisselingEisen : Vormeisen<Betrokkenenwisseling>
{
    public BetrokkenenwisselingEisen() => RuleFor(w => w.Professional.OrganisatieSoort).Equal(OrganisatieSoort.LokaalTeam)
        .WithMessage("Een betrokkene is een collega van het lokale team; haal een partner erbij op de tandem.");
}
