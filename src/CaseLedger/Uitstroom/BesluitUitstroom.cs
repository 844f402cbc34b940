using CaseLedger.Triage;
using CaseLedger.Veiligheid;
using FluentValidation;

namespace CaseLedger.Uitstroom;

/// <summary>The decision that a traject ends.</summary>
internal sealed class BesluitUitstroom : IHandeling<HuishoudenUitgestroomd>
{
    private const int ZichtInDagen = 90;

    public static string Resource => "uitstroombesluiten";

    public static Besluit Decide(HuishoudenUitgestroomd uitstroom, Huishouden huishouden, Context context)
    {
        var besluit = Besluit.Van(uitstroom).BinnenTraject(huishouden);
        return huishouden.Traject is not { } traject ? besluit : besluit
            .Breekt(Regels.R16, traject.LiepMeerDanAdvies && !VoerTriageUit.IsSamenBesloten(uitstroom.Deelnemers))
            .Breekt(Regels.R17, !IsZichtOpVeiligheid(uitstroom.Reden, traject, context.Dag))
            .Breekt(Regels.R18, uitstroom.Reden != Uitstroomreden.MaatregelEldersUitgevoerd
                && (huishouden.Maatregelen.Lopend(context.Dag).Any() || traject.Regime == Regime.MetJuridischeMaatregel));
    }

    private static bool IsZichtOpVeiligheid(Uitstroomreden reden, Traject traject, DateOnly dag)
    {
        var laatste = traject.Beoordelingen is [.., var jongste] ? jongste : null;
        var isRecent = laatste is not null && laatste.Dag.Tot(dag) <= ZichtInDagen;
        return reden == Uitstroomreden.VeiligheidStabiel
            ? isRecent
                && traject.Beoordelingen.Select(b => b.Dag).Distinct().Count() >= 2
                && ((VeiligheidBeoordeeld)laatste!.Feit).Oordelen.All(o => o.DirecteVeiligheid == Veiligheidsoordeel.VeiligGenoeg)
            : isRecent || !traject.LiepMeerDanAdvies;
    }
}

internal sealed class HuishoudenUitgestroomdEisen : Vormeisen<HuishoudenUitgestroomd>
{
    public HuishoudenUitgestroomdEisen()
    {
        RuleFor(u => u.Deelnemers).NotEmpty().WithMessage("Noem wie besloot.");
        RuleFor(u => u.GeenNazorgReden).NotNull().When(u => u.Nazorg is null).WithMessage("Leg nazorg vast, of zeg waarom er geen nazorg is.");
        RuleFor(u => u.GeenNazorgReden).Null().When(u => u.Nazorg is not null).WithMessage("Er is nazorg: laat dit weg.");
        RuleFor(u => u.Nazorg!.Wie).NotEmpty().When(u => u.Nazorg is not null).WithMessage("Noem wie nazorg geeft.");
        RuleFor(u => u.Nazorg!.Contactmomenten).NotEmpty().When(u => u.Nazorg is not null).WithMessage("Noem minstens één contactmoment.");
        RuleForEach(u => u.Nazorg!.Contactmomenten)
            .Must((_, moment, context) => moment.Voor >= Gebeurtenisdag(context))
            .When(u => u.Nazorg is not null).WithMessage("Een contactmoment ligt na de uitstroom.");
    }
}
