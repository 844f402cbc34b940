using CaseLedger.Koppelingen;
using CaseLedger.Toegang;

namespace CaseLedger.Kwartaalmonitor;

/// <summary>Who may see which monitor.</summary>
internal static class Monitortoegang
{
    /// <summary>The figures: in the token's gemeenten and toekomsttuinen; and for a coördinator of the regio, counts of all its toekomsttuinen.</summary>
    public static bool MagCijfers(this Beller beller, Toekomsttuin tuin) => beller.MagWoorden(tuin)
        || (beller.Scopes.Contains(Scope.Coordinator) && beller.Regio == tuin.Regio);

    /// <summary>What people said of them: only in the token's gemeenten, nothing of one gemeente is seen in another.</summary>
    public static bool MagWoorden(this Beller beller, Toekomsttuin tuin) => beller.Gemeenten.Contains(tuin.Gemeente)
        && (beller.Toekomsttuinen.Count == 0 || beller.Toekomsttuinen.Contains(tuin.Code));

    /// <summary>The experiences of households: only a coördinator, never who works in the dossiers.</summary>
    public static bool MagErvaringen(this Beller beller, Toekomsttuin tuin) => beller.Scopes.Contains(Scope.Coordinator) && beller.MagWoorden(tuin);

    /// <summary>Which registrations changed a figure: only who may see households.</summary>
    public static bool MagHuishoudens(this Beller beller, Toekomsttuin tuin) => beller.MagWoorden(tuin)
        && (beller.Scopes.Contains(Scope.Registratie) || beller.Scopes.Contains(Scope.Auditor));
}
