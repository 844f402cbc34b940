using CaseLedger.Toestemming;
using FluentValidation;

namespace CaseLedger.Aanmelding;

/// <summary>An anonymous dossier gets its leden and goes on by name.</summary>
internal sealed class HefAnonimiteitOp : IHandeling<AnonimiteitOpgeheven>
{
    public static string Resource => "anonimiteitsopheffingen";

    public static Besluit Decide(AnonimiteitOpgeheven verzoek, Huishouden huishouden, Context context)
    {
        var opheffing = verzoek with { Toestemming = null, Leden = [.. verzoek.Leden.Select(l => l.MetId(context.NieuwId))] };
        var besluit = Besluit.Van(opheffing).Breekt(Regels.R21, !huishouden.Anoniem);
        return verzoek.Toestemming is { } toestemming ? besluit.En(toestemming.AlsFeit()) : besluit;
    }
}

internal sealed class AnonimiteitOpgehevenEisen : Vormeisen<AnonimiteitOpgeheven>
{
    public AnonimiteitOpgehevenEisen()
    {
        RuleFor(o => o.Leden).NotEmpty().WithMessage("Noem minstens één lid.");
        RuleFor(o => o.Leden).Must(l => l.Where(x => x.LidId is not null).GroupBy(x => x.LidId).All(g => g.Count() == 1)).WithMessage("Ieder lid staat er één keer in.");
        RuleForEach(o => o.Leden).SetValidator(new LidEisen());
        RuleFor(o => o).Must(o => new object?[] { o.Toestemming, o.MeldingId, o.MaatregelId }.Count(g => g is not null) == 1)
            .WithMessage("Noem één grond: toestemming, meldingId of maatregelId.");
        RuleFor(o => o.Toestemming!).SetValidator(new ToestemmingsbesluitEisen()).When(o => o.Toestemming is not null);
        RuleFor(o => o.Toestemming!.Besluit).Equal(Toestemmingskeuze.Verleend).When(o => o.Toestemming is not null)
            .WithMessage("Alleen een gegeven toestemming is een grond.");
    }
}
