using FluentValidation;

namespace CaseLedger.Plannen;

/// <summary>A plan is made.</summary>
internal sealed class StelPlanVast : IHandeling<PlanVastgesteld>
{
    public static string Resource => "plannen";

    public static Besluit Decide(PlanVastgesteld plan, Huishouden huishouden, Context context) => Besluit.Van(MetIds(plan, context))
        .BinnenTraject(huishouden);

    /// <summary>The same plan, with an id for every doel and afspraak.</summary>
    public static T MetIds<T>(T plan, Context context)
        where T : Planinhoud => (T)((Planinhoud)plan with
        {
            Doelen = [.. plan.Doelen.Select(d => d with { DoelId = d.DoelId ?? new DoelId(context.NieuwId()) })],
            Afspraken = [.. plan.Afspraken.Select(a => a with { AfspraakId = a.AfspraakId ?? new AfspraakId(context.NieuwId()) })],
        });
}

/// <summary>Form of what a plan says; the body alone shows whether R13 and R14 hold.</summary>
internal abstract class PlanEisen<T> : Vormeisen<T>
    where T : Planinhoud
{
    private const string Top3 = "top3";
    private const int VanTop3 = 3;

    protected PlanEisen()
    {
        RuleFor(p => p.Instrument).MaximumLength(100).WithMessage("Hooguit 100 tekens.");
        RuleFor(p => p.Risicofactoren).Must(r => r.Count <= VanTop3).When(p => p.Instrument == Top3).WithMessage("Een top 3 noemt hooguit drie risicofactoren, de zwaarste eerst (R14).");
        RuleFor(p => p.Doelen).NotEmpty().WithMessage("Noem minstens één doel.");
        RuleFor(p => p.Doelen).Must(d => IsUniek(d.Select(x => x.DoelId))).WithMessage("Ieder doel heeft een eigen id.");
        RuleForEach(p => p.Doelen).ChildRules(d => d.RuleFor(x => x.Prioriteit).InclusiveBetween(1, 100).WithMessage("Geef een getal van 1 tot en met 100."));
        RuleFor(p => p.Afspraken).NotEmpty().WithMessage("Noem minstens één afspraak.");
        RuleFor(p => p.Afspraken).Must(a => IsUniek(a.Select(x => x.AfspraakId))).WithMessage("Iedere afspraak heeft een eigen id.");
        RuleFor(p => p.Netwerkacties).Must(n => n is { Count: > 0 }).When(p => p.NetwerkStatus is null).WithMessage("Noem wat mensen uit het netwerk doen, of geef bij netwerkStatus aan waarom nog niet (R13).");
    }

    private static bool IsUniek<TId>(IEnumerable<TId?> ids)
        where TId : struct => ids.OfType<TId>().GroupBy(id => id).All(g => g.Count() == 1);
}

internal sealed class PlanVastgesteldEisen : PlanEisen<PlanVastgesteld>;
