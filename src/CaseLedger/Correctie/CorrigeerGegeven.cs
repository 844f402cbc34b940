using CaseLedger.Aanmelding;
using FluentValidation;

namespace CaseLedger.Correctie;

/// <summary>A correction of an earlier registration: another value, or withdrawn. The corrected value is weighed as if it were new.</summary>
internal sealed class CorrigeerGegeven : IHandeling<Correctieverzoek>
{
    public static string Resource => "correcties";

    public static Besluit Decide(Correctieverzoek verzoek, Huishouden huishouden, Context context)
    {
        var gecorrigeerd = huishouden.Boeking(verzoek.BijRegistratieId.Id);
        return verzoek switch
        {
            GegevenGecorrigeerd vastgelegd => Besluit.Van(vastgelegd),
            _ when gecorrigeerd is null => Besluit.Van(new GegevenGecorrigeerd(verzoek)),
            _ when Handelingen.Van(gecorrigeerd.Feit).VanDienst => Besluit.Ongeldig([new Veldfout("/bijRegistratieId", "Dit legde het systeem zelf vast. Het is niet te corrigeren.")]),
            { Soort: Correctiesoort.Ingetrokken } => Besluit.Van(new GegevenGecorrigeerd(verzoek))
                .Breekt(Regels.R23, gecorrigeerd.Feit is HuishoudenAangemeld && huishouden.Trajecten.All(t => t.Opening.Id == gecorrigeerd.Id || t.Nummer > 1)),
            _ => Vervang(verzoek, gecorrigeerd, huishouden, context),
        };
    }

    /// <summary>R27: a corrected correction still corrects something from before it.</summary>
    private static bool WijstVooruit(object verzoek, Boeking correctie, Huishouden huishouden) =>
        verzoek is Correctieverzoek { BijRegistratieId: var bij } && huishouden.Boeking(bij.Id)?.Versie >= correctie.Versie;

    private static Besluit Vervang(Correctieverzoek verzoek, Boeking gecorrigeerd, Huishouden huishouden, Context context)
    {
        var handeling = Handelingen.Van(gecorrigeerd.Feit);
        var (inhoud, aanhef, fouten) = Lezer.Lees(verzoek.Gegevens!, handeling.Verzoek);
        fouten = fouten.Count > 0 ? fouten : Lezer.Vorm(handeling, inhoud!, aanhef!, context.VastgelegdOp);
        if (fouten.Count > 0)
        {
            return Besluit.Ongeldig(fouten.Select(f => f with { Pad = $"/gegevens{f.Pad}" }));
        }

        var besluit = handeling.Bepaal(inhoud!, huishouden, context.Van(aanhef!.GebeurdOp, aanhef.AlsEnvelop()));
        return besluit.Feiten is [var feit]
            ? Besluit.Van(new GegevenGecorrigeerd(verzoek)
            {
                Vervanging = new Vervanging { GebeurdOp = aanhef.GebeurdOp, Envelop = aanhef.AlsEnvelop(), Gegevens = feit },
            })
            // What a correction inside breaks, it breaks here too; another value is weighed at its own moment.
            .Breekt(Regels.R23, feit is GegevenGecorrigeerd && besluit.Gebroken.Contains(Regels.R23))
            .Breekt(Regels.R27, WijstVooruit(inhoud!, gecorrigeerd, huishouden) || (feit is GegevenGecorrigeerd && besluit.Gebroken.Contains(Regels.R27)))
            : Besluit.Ongeldig(besluit.Fouten.Count > 0
                ? besluit.Fouten.Select(f => f with { Pad = $"/gegevens{f.Pad}" })
                : [new Veldfout("/gegevens/toestemming", "Corrigeer een toestemming bij haar eigen registratie.")]);
    }
}

internal sealed class CorrectieverzoekEisen : Vormeisen<Correctieverzoek>
{
    public CorrectieverzoekEisen()
    {
        RuleFor(c => c.Gegevens).NotNull().When(c => c.Soort == Correctiesoort.Vervangen).WithMessage("Geef de hele registratie zoals zij had moeten zijn.");
        RuleFor(c => c.Gegevens).Null().When(c => c.Soort == Correctiesoort.Ingetrokken).WithMessage("Wie intrekt, vervangt niet.");
    }
}
