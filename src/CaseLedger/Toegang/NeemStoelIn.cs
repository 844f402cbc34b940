namespace CaseLedger.Toegang;

/// <summary>Takes the seat of the own organisation on the tandem, where another professional was named.</summary>
internal sealed class NeemStoelIn : IHandeling<StoelIngenomen>
{
    public static string Resource => "stoelinnames";

    public static IReadOnlyList<string> Doet => [Scope.Partner];

    /// <summary>Only a partner who is on the tandem has a seat (R09); only the own organisation's can be taken, and once.</summary>
    public static Besluit Decide(StoelIngenomen inname, Huishouden huishouden, Context context) => Besluit.Van(inname)
        .Breekt(Regels.R09, huishouden.Tandem.Zoek(new DeelnemerId(inname.DeelnemerId.Id))?.Professional is not { } genoemd
            || genoemd.Organisatie != context.Door.Organisatie || genoemd.OrganisatieSoort != context.Door.OrganisatieSoort
            || huishouden.Registraties.Any(b => b.Feit is StoelIngenomen eerder && eerder.DeelnemerId == inname.DeelnemerId));
}
