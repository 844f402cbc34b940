using CaseLedger.Toegang;

namespace CaseLedger.Zienswijze;

/// <summary>A lid's own view.</summary>
internal sealed class LegZienswijzeVast : IHandeling<ZienswijzeVastgelegd>
{
    public static string Resource => "zienswijzen";

    public static IReadOnlyList<string> Doet => [Scope.Registratie, Scope.Lid];

    public static Besluit Decide(ZienswijzeVastgelegd zienswijze, Huishouden huishouden, Context context) => Besluit.Van(zienswijze);
}
