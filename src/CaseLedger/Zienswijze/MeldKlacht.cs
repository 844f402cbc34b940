namespace CaseLedger.Zienswijze;

/// <summary>That there is a complaint.</summary>
internal sealed class MeldKlacht : IHandeling<KlachtGemeld>
{
    public static string Resource => "klachten";

    public static Besluit Decide(KlachtGemeld klacht, Huishouden huishouden, Context context) => Besluit.Van(klacht);
}
