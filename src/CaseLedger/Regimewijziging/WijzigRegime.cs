using CaseLedger.Maatregelen;
using CaseLedger.Triage;
using FluentValidation;

namespace CaseLedger.Regimewijziging;

/// <summary>A change of regime: advies en consult, groen, oranje, rood or otherwise.</summary>
internal sealed class WijzigRegime : IHandeling<RegimeGewijzigd>
{
    public static string Resource => "regimewijzigingen";

    public static Besluit Decide(RegimeGewijzigd wijziging, Huishouden huishouden, Context context) => Besluit.Van(wijziging)
        .BinnenTraject(huishouden)
        .Breekt(Regels.R02, wijziging.Naar == Regime.MetToestemming && !HeeftGrondslag(wijziging, huishouden, context.Dag))
        .Breekt(Regels.R03, wijziging.Naar == Regime.MetBevoegdheden && !HeeftGrondslag(wijziging, huishouden, context.Dag))
        .Breekt(Regels.R04, wijziging.Naar == Regime.MetJuridischeMaatregel && !HeeftGrondslag(wijziging, huishouden, context.Dag))
        .Breekt(Regels.R21, wijziging.Naar != Regime.AdviesEnConsult && huishouden.Anoniem)
        .Breekt(Regels.R24, !IsVoorbereid(wijziging.Naar, huishouden.Traject));

    /// <summary>Whether a regime rests on a given, valid or running ground on a day (R02, R03, R04).</summary>
    public static bool HeeftGrondslag(RegimeGewijzigd wijziging, Huishouden huishouden, DateOnly dag) => wijziging.Naar switch
    {
        Regime.MetToestemming => RustOpToestemming(wijziging.Grondslag, huishouden, dag),
        Regime.MetBevoegdheden => RustOpBevoegdheid(wijziging.Grondslag, huishouden, dag),
        Regime.MetJuridischeMaatregel => LooptMaatregel(wijziging.Grondslag, huishouden, dag),
        _ => true,
    };

    private static bool RustOpToestemming(Regimegrondslag? grondslag, Huishouden huishouden, DateOnly dag) =>
        grondslag?.ToestemmingId is { } toestemming
        && huishouden.Toestemmingen.DraagtRegime(toestemming.Id, dag)
        && huishouden.Bereik(dag).Count > 0;

    private static bool RustOpBevoegdheid(Regimegrondslag? grondslag, Huishouden huishouden, DateOnly dag) =>
        (grondslag?.MeldingId is { } melding && huishouden.Zoek<MeldingGedaan>(melding.Id) is { Bij: Meldpunt.VeiligThuis })
        || (grondslag?.RaadsverzoekId is { } verzoek && huishouden.Zoek<RaadOmToetsingVerzocht>(verzoek.Id) is not null)
        || LooptMaatregel(grondslag, huishouden, dag);

    private static bool LooptMaatregel(Regimegrondslag? grondslag, Huishouden huishouden, DateOnly dag) =>
        grondslag?.MaatregelId is { } maatregel && huishouden.Maatregelen.Loopt(maatregel.Id, dag);

    private static bool IsVoorbereid(Regime naar, Traject? traject) => traject is null || traject.Triages.Any(t =>
        t.Besluit == Triagebesluit.Instroom
        || t.AcuteOnveiligheid == AcuteOnveiligheid.Ja
        || (naar == Regime.AdviesEnConsult && t.Besluit == Triagebesluit.AdviesEnConsult));
}

internal sealed class RegimeGewijzigdEisen : Vormeisen<RegimeGewijzigd>
{
    public RegimeGewijzigdEisen()
    {
        RuleFor(r => r.Omschrijving).NotNull().When(r => r.Naar == Regime.Anders).WithMessage("Beschrijf wat 'anders' hier betekent.");
        RuleFor(r => r.Omschrijving).Null().When(r => r.Naar != Regime.Anders).WithMessage("Een omschrijving hoort alleen bij 'anders'.");
        RuleFor(r => r.Grondslag!.MaatregelId).NotNull().When(r => r.Naar == Regime.MetJuridischeMaatregel && r.Grondslag is not null).WithMessage(Rood);
        RuleFor(r => r.Grondslag).NotNull().When(r => r.Naar == Regime.MetJuridischeMaatregel).WithMessage(Rood);
        RuleFor(r => r.Grondslag).Must(g => g is null || Past(g.ToestemmingId, g.MeldingId, g.RaadsverzoekId, g.MaatregelId))
            .WithMessage("Noem één registratie als grondslag.");
        RuleFor(r => r.Grondslag!.ToestemmingId).Null().When(r => r.Grondslag is not null && r.Naar != Regime.MetToestemming)
            .WithMessage("Een toestemming is alleen de grondslag van het regime met toestemming.");
        RuleFor(r => r.Grondslag).Must(g => g?.ToestemmingId is not null).When(r => r.Grondslag is not null && r.Naar == Regime.MetToestemming)
            .WithMessage("De grondslag van het regime met toestemming is een toestemming.");
        RuleFor(r => r.Grondslag).Null().When(r => r.Naar is Regime.AdviesEnConsult or Regime.Anders).WithMessage("Dit regime heeft geen grondslag.");
    }

    private static string Rood => "Dit regime rust op een lopende maatregel: noem maatregelId (R04).";

    private static bool Past(params object?[] grondslagen) => grondslagen.Count(g => g is not null) == 1;
}
