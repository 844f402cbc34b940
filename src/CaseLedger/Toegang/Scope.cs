namespace CaseLedger.Toegang;

/// <summary>Rights that a token can carry.</summary>
internal static class Scope
{
    public const string Registratie = "registratie";
    public const string Import = "import";
    public const string Auditor = "auditor";
    public const string Coordinator = "coordinator";
    public const string Beheer = "beheer";

    /// <summary>A registration system without a person: never sealed text.</summary>
    public const string Systeem = "systeem";

    /// <summary>A beschermpartner or member of the schil, by its seat on the tandem.</summary>
    public const string Partner = "partner";

    /// <summary>A lid of a household, for itself.</summary>
    public const string Lid = "lid";

    /// <summary>Break-glass, beside <see cref="Registratie"/> or <see cref="Partner"/>.</summary>
    public const string Noodtoegang = "noodtoegang";
}
