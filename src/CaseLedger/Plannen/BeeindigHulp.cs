namespace CaseLedger.Plannen;

/// <summary>Help ends.</summary>
internal sealed class BeeindigHulp : IHandeling<HulpBeeindigd>
{
    public static string Resource => "hulpinzetten/{hulpinzetId}/beeindigingen";

    public static Besluit Decide(HulpBeeindigd einde, Huishouden huishouden, Context context) => Besluit.Van(einde);
}
