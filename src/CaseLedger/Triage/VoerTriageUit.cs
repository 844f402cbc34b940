using FluentValidation;

namespace CaseLedger.Triage;

/// <summary>A triage: alone or together, with its decision.</summary>
internal sealed class VoerTriageUit : IHandeling<TriageUitgevoerd>
{
    public static string Resource => "triages";

    public static Besluit Decide(TriageUitgevoerd triage, Huishouden huishouden, Context context) => Besluit.Van(triage)
        .BinnenTraject(huishouden)
        .Breekt(Regels.R01, triage.Deelnemers.Any(d => d != OrganisatieSoort.LokaalTeam) && !huishouden.MagBesprokenWorden(context.Dag))
        .Breekt(Regels.R05, triage.Deelnemers.Contains(OrganisatieSoort.RaadVoorDeKinderbescherming) && !huishouden.MagRaadMeedoen(context.Dag))
        .Breekt(Regels.R16, triage.Besluit == Triagebesluit.Instroom && !IsSamenBesloten(triage.Deelnemers))
        .Breekt(Regels.R21, triage.Besluit == Triagebesluit.Instroom && huishouden.Anoniem);

    /// <summary>R16: at least two organisations, one of them the lokaal team.</summary>
    public static bool IsSamenBesloten(IReadOnlyList<OrganisatieSoort> deelnemers) =>
        deelnemers.Distinct().Count() >= 2 && deelnemers.Contains(OrganisatieSoort.LokaalTeam);
}

internal sealed class TriageUitgevoerdEisen : Vormeisen<TriageUitgevoerd>
{
    public TriageUitgevoerdEisen()
    {
        RuleFor(t => t.Deelnemers).NotEmpty().WithMessage("Noem wie er aan tafel zat.");
        RuleFor(t => t.EerdereMeldingen).InclusiveBetween(0, 1000).WithMessage("Geef een aantal van 0 tot en met 1000.");
    }
}
