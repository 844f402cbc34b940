using CaseLedger.Correctie;
using CaseLedger.Ledger;
using CaseLedger.Platform;
using CaseLedger.Toegang;

namespace CaseLedger.Specs.Auditspoor;

/// <summary>What was given, opened for a reader of the audit trail.</summary>
public abstract class Auditspoorspec : Spec
{
    internal static readonly Zicht Gesloten = new() { Tekst = Leesbaarheid.Dicht };

    private protected Lezing Lezing(Zicht? zicht = null) => new(
        Vreemd, "0402", Boekingen, Correcties.Geldend(Boekingen), Boekingen.ToDictionary(b => b.Id, b => Hash.Leaf([(byte)b.Versie])), zicht ?? Zicht.Alles);
}
