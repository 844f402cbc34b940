namespace CaseLedger.Plannen;

/// <summary>A plan is changed, as a whole.</summary>
internal sealed class StelPlanBij : IHandeling<PlanBijgesteld>
{
    public static string Resource => "plannen/{planId}/bijstellingen";

    public static Besluit Decide(PlanBijgesteld plan, Huishouden huishouden, Context context) => Besluit.Van(StelPlanVast.MetIds(plan, context))
        .BinnenTraject(huishouden);
}

internal sealed class PlanBijgesteldEisen : PlanEisen<PlanBijgesteld>;
