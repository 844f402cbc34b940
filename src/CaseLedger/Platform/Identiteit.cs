namespace CaseLedger.Platform;

/// <summary>The one place where ids are made.</summary>
internal static class Identiteit
{
    /// <summary>A new UUID version 7 (RFC 9562).</summary>
    public static Guid Nieuw() => Guid.CreateVersion7();
}
