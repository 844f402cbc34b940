using FluentValidation;

namespace CaseLedger.Inzet;

/// <summary>Contacts with an ervaringsdeskundige are counted.</summary>
internal sealed class TelErvaringsdeskundigeContact : IHandeling<ErvaringsdeskundigeContactGeteld>
{
    public static string Resource => "ervaringsdeskundigecontacten";

    public static Besluit Decide(ErvaringsdeskundigeContactGeteld contact, Huishouden huishouden, Context context) =>
        Besluit.Van(contact).Breekt(Regels.R12, context.Envelop.Toelichting is not null);
}

internal sealed class ErvaringsdeskundigeContactGeteldEisen : Vormeisen<ErvaringsdeskundigeContactGeteld>
{
    private const int Hoogstens = 50;

    public ErvaringsdeskundigeContactGeteldEisen()
    {
        RuleFor(c => c.Aantal).InclusiveBetween(1, Hoogstens).WithMessage("Geef een aantal van 1 tot en met 50.");
        RuleFor(c => c.Periode!.Tot).Must((c, tot) => tot >= c.Periode!.Van).When(c => c.Periode is not null).WithMessage("De laatste dag ligt niet voor de eerste.");
        RuleFor(c => c.Periode!.Tot).Must((_, tot, context) => tot <= Gebeurtenisdag(context)).When(c => c.Periode is not null).WithMessage("Tel contacten tot en met de dag zelf.");
    }
}
