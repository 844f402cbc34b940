using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>The people around a household.</summary>
internal sealed class BrengNetwerkInKaart : IHandeling<NetwerkInKaartGebracht>
{
    public static string Resource => "netwerkoverzichten";

    public static Besluit Decide(NetwerkInKaartGebracht netwerk, Huishouden huishouden, Context context) => Besluit.Van(netwerk);
}

internal sealed class NetwerkInKaartGebrachtEisen : Vormeisen<NetwerkInKaartGebracht>
{
    public NetwerkInKaartGebrachtEisen()
    {
        RuleFor(n => n.Personen).InclusiveBetween(0, 1000).WithMessage("Geef een aantal van 0 tot en met 1000.");
        RuleFor(n => n.Steunend).InclusiveBetween(0, 1000).WithMessage("Geef een aantal van 0 tot en met 1000.");
        RuleFor(n => n.Steunend).Must((n, s) => s <= n.Personen).When(n => n.Steunend is not null && n.Personen is not null)
            .WithMessage("Er steunen niet meer mensen dan er zijn.");
    }
}
