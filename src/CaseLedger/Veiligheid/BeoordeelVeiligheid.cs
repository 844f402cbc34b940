using CaseLedger.Toegang;
using FluentValidation;

namespace CaseLedger.Veiligheid;

/// <summary>An assessment of safety, lid by lid.</summary>
internal sealed class BeoordeelVeiligheid : IHandeling<VeiligheidBeoordeeld>
{
    private const int DagenDirecteVeiligheid = 42;
    private const int DagenDaarna = 90;

    public static string Resource => "veiligheidsbeoordelingen";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Partner];

    public static Besluit Decide(VeiligheidBeoordeeld beoordeling, Huishouden huishouden, Context context) => Besluit.Van(beoordeling)
        .Breekt(Regels.R05, beoordeling.Beoordelaars.Any(id => IsVanRaad(id, huishouden, context)) && !huishouden.MagRaadMeedoen(context.Dag))
        .Breekt(Regels.R15, beoordeling.GezamenlijkGesprek && huishouden.IsSamenSprekenOnveilig(beoordeling.GesprokenLeden, context.Dag))
        .Breekt(Regels.R22, context.Dag.Tot(beoordeling.VolgendeBeoordelingVoor) > Termijn(beoordeling.Fase));

    /// <summary>Known from the tandem or from inzet, or said in this registration.</summary>
    private static bool IsVanRaad(string professionalId, Huishouden huishouden, Context context) => huishouden.IsVanRaad(professionalId)
        || context.Uitvoerders.Any(u => u.ProfessionalId == professionalId && u.OrganisatieSoort == OrganisatieSoort.RaadVoorDeKinderbescherming);

    private static int Termijn(Veiligheidsfase fase) => fase == Veiligheidsfase.DirecteVeiligheid ? DagenDirecteVeiligheid : DagenDaarna;
}

internal sealed class VeiligheidBeoordeeldEisen : Vormeisen<VeiligheidBeoordeeld>
{
    public VeiligheidBeoordeeldEisen()
    {
        RuleFor(b => b.Beoordelaars).NotEmpty().WithMessage("Noem wie beoordeelde.");
        RuleFor(b => b.Oordelen).NotEmpty().WithMessage("Geef per lid een oordeel.");
        RuleFor(b => b.Oordelen).Must(o => o.GroupBy(x => x.LidId).All(g => g.Count() == 1)).WithMessage("Geef één oordeel per lid.");
        RuleForEach(b => b.Cijfers).ChildRules(c => c.RuleFor(x => x.Cijfer).InclusiveBetween(0, 10).WithMessage("Geef een cijfer van 0 tot en met 10."));
        RuleFor(b => b.NietGesproken).Must((b, niet) => niet is null || !niet.Any(n => b.GesprokenLeden.Contains(n.LidId)))
            .WithMessage("Een lid is gesproken of niet, maar niet allebei.");
        RuleFor(b => b.Instrument).MaximumLength(100).WithMessage("Hooguit 100 tekens.");
        RuleFor(b => b.VolgendeBeoordelingVoor).Must((_, voor, context) => voor >= Gebeurtenisdag(context))
            .WithMessage("De volgende beoordeling ligt niet voor deze.");
    }
}
