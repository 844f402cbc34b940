using FluentValidation;

namespace CaseLedger.Toestemming;

/// <summary>Toestemming given, refused or withdrawn. No rule stands in the way: withdrawing is always recordable.</summary>
internal sealed class LegToestemmingVast : IHandeling<Toestemmingsbesluit>
{
    public static string Resource => "toestemmingen";

    public static Besluit Decide(Toestemmingsbesluit verzoek, Huishouden huishouden, Context context) =>
        Besluit.Van(verzoek.AlsFeit());
}

internal sealed class ToestemmingsbesluitEisen : Vormeisen<Toestemmingsbesluit>
{
    public ToestemmingsbesluitEisen()
    {
        RuleFor(t => t.Reikwijdte).NotEmpty().WithMessage("Noem minstens één doel.");
        RuleFor(t => t.VoorLeden).Must(v => v is null or { Count: > 0 }).WithMessage("Noem minstens één lid, of laat dit weg.");
        RuleFor(t => t.LidId).NotNull().When(t => t.Hoedanigheid != Hoedanigheid.Gezagsdrager)
            .WithMessage("Noem wie besluit. Alleen als een organisatie het gezag heeft, mag dit leeg blijven.");
        RuleFor(t => t.VoorLeden).NotNull().When(t => t.LidId is null)
            .WithMessage("Noem voor wie besloten wordt.");
        RuleFor(t => t.VoorLeden).Must((t, v) => v is null || (v.Count == 1 && v[0] == t.LidId))
            .When(t => t.Hoedanigheid == Hoedanigheid.VoorZichzelf)
            .WithMessage("Wie voor zichzelf besluit, besluit niet voor een ander.");
        RuleFor(t => t.VoorLeden).NotNull().When(t => t.Hoedanigheid == Hoedanigheid.Rechter)
            .WithMessage("Noem voor wie de rechter de toestemming vervangt.");
        RuleFor(t => t.Partners).Must((t, p) => p is null || (p.Count > 0 && t.Reikwijdte.Contains(Reikwijdte.Informatiedeling)))
            .WithMessage("Organisaties horen bij informatiedeling; noem er minstens één of laat dit weg voor alle.");
        RuleFor(t => t.GeldigTot).Must((_, tot, context) => tot is null || tot >= Gebeurtenisdag(context))
            .WithMessage("De laatste dag ligt niet voor de dag van het besluit.");
        RuleFor(t => t.GeldigTot).Null().When(t => t.Besluit != Toestemmingskeuze.Verleend)
            .WithMessage("Alleen een gegeven toestemming heeft een laatste dag.");
    }
}
