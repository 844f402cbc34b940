namespace CaseLedger.Ledger;

/// <summary>What can be wrong with an entry or its place in the chain.</summary>
public enum FaultKind
{
    /// <summary>The stored hash is not that of the stored bytes.</summary>
    ChangedBytes,

    /// <summary>The bytes are an entry, but not in canonical form (RFC 8785).</summary>
    NotCanonical,

    /// <summary>The bytes are not an entry.</summary>
    Unreadable,

    /// <summary>The entry names another stream.</summary>
    WrongStream,

    /// <summary>The entry names another event than the one it is stored with.</summary>
    EventIdDiffers,

    /// <summary>The entry names another version than the one it is stored under.</summary>
    VersionDiffers,

    /// <summary>One or more versions below the last are not there.</summary>
    VersionMissing,

    /// <summary>A version is there more than once.</summary>
    VersionDouble,

    /// <summary>A version comes after a higher one, or is below 1.</summary>
    VersionOutOfOrder,

    /// <summary>The entry does not carry the recomputed hash of its predecessor.</summary>
    LinkBroken,

    /// <summary>The first entry does not carry 64 zeros as the hash of its predecessor.</summary>
    FirstNotFromZeros,
}
