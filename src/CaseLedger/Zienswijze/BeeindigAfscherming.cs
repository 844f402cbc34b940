namespace CaseLedger.Zienswijze;

/// <summary>A later shielding ends.</summary>
internal sealed class BeeindigAfscherming : IHandeling<AfschermingBeeindigd>
{
    public static string Resource => "afschermingen/{afschermingId}/beeindigingen";

    public static Besluit Decide(AfschermingBeeindigd einde, Huishouden huishouden, Context context) => Besluit.Van(einde);
}
