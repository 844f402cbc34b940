namespace CaseLedger.Toegang;

/// <summary>Rights that a token can carry.</summary>
internal static class Scope
{
    public const string Registratie = "registratie";
    public const string Import = "import";
    public const string Auditor = "auditor";
    public const string Coordinator = "coordinator";
    public const string Beheer = "beheer";
}
