namespace CaseLedger.Plannen;

/// <summary>Looking back on an agreement of a plan.</summary>
internal sealed class EvalueerAfspraak : IHandeling<AfspraakGeevalueerd>
{
    public static string Resource => "plannen/{planId}/afspraken/{afspraakId}/evaluaties";

    public static Besluit Decide(AfspraakGeevalueerd evaluatie, Huishouden huishouden, Context context) => Besluit.Van(evaluatie)
        .Breekt(Regels.R27, huishouden.Plannen.Zoek(evaluatie.PlanId.Id) is { } plan && !plan.Heeft(evaluatie.AfspraakId));
}
