namespace CaseLedger.Platform;

/// <summary>Names of event headers.</summary>
internal static class Headers
{
    /// <summary>The envelope: both times, who recorded, whom it is about, and so on.</summary>
    public const string Registratie = "registratie";

    /// <summary>The hash of the event's ledger entry.</summary>
    public const string Hash = "hash";
}
