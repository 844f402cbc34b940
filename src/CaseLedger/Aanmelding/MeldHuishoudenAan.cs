using CaseLedger.Toestemming;
using FluentValidation;

namespace CaseLedger.Aanmelding;

/// <summary>An aanmelding: of a new household, or of one that comes back.</summary>
internal sealed class MeldHuishoudenAan : IHandeling<HuishoudenAangemeld>
{
    public static string Resource => "aanmeldingen";

    public static Besluit Decide(HuishoudenAangemeld verzoek, Huishouden huishouden, Context context)
    {
        var aanmelding = verzoek with
        {
            Toestemming = null,
            Leden = verzoek.Leden?.Select(l => l.MetId(context.NieuwId)).ToList(),
        };
        var besluit = Besluit.Van(aanmelding)
            .Breekt(Regels.R19, huishouden.Traject is not null)
            .Breekt(Regels.R21, verzoek.Anoniem && huishouden.Leden.Count > 0 && !huishouden.Anoniem);
        return verzoek.Toestemming is { } toestemming ? besluit.En(toestemming.AlsFeit()) : besluit;
    }
}

internal sealed class HuishoudenAangemeldEisen : Vormeisen<HuishoudenAangemeld>
{
    public HuishoudenAangemeldEisen()
    {
        When(a => a.Anoniem, () =>
        {
            RuleFor(a => a.Leden).Must(l => l is null or []).WithMessage("Een anonieme aanmelding bevat geen leden (R21).");
            RuleFor(a => a.Relaties).Must(l => l is null or []).WithMessage("Een anonieme aanmelding bevat geen relaties (R21).");
            RuleFor(a => a.Gezag).Must(l => l is null or []).WithMessage("Een anonieme aanmelding bevat geen gezag (R21).");
            RuleFor(a => a.Toestemming).Null().WithMessage("Een anonieme aanmelding bevat geen toestemming (R21).");
            RuleFor(a => a.ZonderMinderjarigen).NotNull().WithMessage("Geef bij een anonieme aanmelding aan of er minderjarigen zijn.");
        }).Otherwise(() =>
        {
            RuleFor(a => a.Leden).Must(l => l is { Count: > 0 }).WithMessage("Noem minstens één lid, of meld anoniem aan.");
            RuleFor(a => a.ZonderMinderjarigen).Null().WithMessage("Laat dit weg: het volgt uit de leden.");
        });
        RuleFor(a => a.Leden).Must(l => l!.Where(x => x.LidId is not null).GroupBy(x => x.LidId).All(g => g.Count() == 1))
            .When(a => a.Leden is not null).WithMessage("Ieder lid staat er één keer in.");
        RuleForEach(a => a.Leden).SetValidator(new LidEisen());
        RuleForEach(a => a.Relaties).Must(r => r.Van != r.Tot).WithMessage("Een lid heeft geen relatie met zichzelf.");
        RuleFor(a => a.Toestemming!).SetValidator(new ToestemmingsbesluitEisen()).When(a => a.Toestemming is not null);
        RuleFor(a => a.ExterneReferentie!.Systeem).MaximumLength(100).WithMessage("Hooguit 100 tekens.").When(a => a.ExterneReferentie is not null);
        RuleFor(a => a.ExterneReferentie!.Id).Must(i => i.Waarde.Length <= 200).WithMessage("Hooguit 200 tekens.").When(a => a.ExterneReferentie is not null);
    }
}

internal sealed class LidEisen : AbstractValidator<Lid>
{
    public LidEisen()
    {
        RuleFor(l => l)
            .Must(l => new object?[] { l.Geboortedatum, l.Geboortejaar, l.VerwachteGeboortedatum }.Count(x => x is not null) == 1)
            .WithMessage("Geef één van de drie: geboortedatum, geboortejaar of verwachteGeboortedatum.")
            .DependentRules(() => RuleFor(l => l.Geboortejaar)
                .Must(j => j is null || j.Waarde is >= Dagen.EersteJaar and <= Dagen.LaatsteJaar)
                .WithMessage(Dagen.BuitenBereik));
        RuleFor(l => l.VertrokkenOp).Must((l, op) => op is null || l.DeelVanHuishoudenSinds is null || op > l.DeelVanHuishoudenSinds)
            .WithMessage("Wie vertrekt, hoorde er eerst een dag bij.");
    }
}
