namespace CaseLedger.Maatregelen;

/// <summary>A maatregel ends. Ending one that has lapsed is accepted and changes nothing.</summary>
internal sealed class BeeindigMaatregel : IHandeling<MaatregelBeeindigd>
{
    public static string Resource => "maatregelen/{maatregelId}/beeindigingen";

    public static Besluit Decide(MaatregelBeeindigd einde, Huishouden huishouden, Context context) => Besluit.Van(einde);
}
