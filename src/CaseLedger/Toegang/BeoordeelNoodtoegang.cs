namespace CaseLedger.Toegang;

/// <summary>Judges a break-glass; from then on it is off the auditor's list.</summary>
internal sealed class BeoordeelNoodtoegang : IHandeling<NoodtoegangBeoordeeld>
{
    public static string Resource => "noodtoegangen/{noodtoegangId}/beoordelingen";

    public static IReadOnlyList<string> Doet => [Scope.Auditor];

    public static Besluit Decide(NoodtoegangBeoordeeld oordeel, Huishouden huishouden, Context context) => Besluit.Van(oordeel);
}
