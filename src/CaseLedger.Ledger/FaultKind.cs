namespace CaseLedger.Ledger;

/// <summary>What can be wrong with an entry, its place in the chain, or what stands around them.</summary>
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

    /// <summary>There is no event for the entry.</summary>
    EventMissing,

    /// <summary>There is an event without an entry.</summary>
    EventWithoutEntry,

    /// <summary>The event stands in another stream, version or gemeente, or has another type, than its entry says.</summary>
    EventMoved,

    /// <summary>The data of the event differ from those of its entry.</summary>
    EventDiffers,

    /// <summary>The envelope of the event differs from that of its entry.</summary>
    EnvelopeDiffers,

    /// <summary>The hash in the header of the event is not that of its entry.</summary>
    EventHashDiffers,

    /// <summary>The event is marked as archived: it exists, but nobody reads it.</summary>
    EventArchived,

    /// <summary>A column beside the bytes says something else than the bytes.</summary>
    ColumnDiffers,

    /// <summary>A line of the toegangslog cannot be read, or is not in canonical form.</summary>
    LogLineUnreadable,

    /// <summary>The entry has no leaf in the tree and does not wait for one.</summary>
    LeafMissing,

    /// <summary>There is a leaf for an entry that is not there.</summary>
    EntryMissing,

    /// <summary>The leaf is not the hash of the entry's bytes.</summary>
    LeafDiffers,

    /// <summary>An entry has more than one leaf.</summary>
    LeafDouble,

    /// <summary>A leaf stands where none can: below 1, or in the place of another.</summary>
    PositionOutOfOrder,

    /// <summary>One or more leaf numbers are not there.</summary>
    PositionMissing,

    /// <summary>A row waits for a leaf without need: its entry has one, or is not there.</summary>
    PendingFalse,

    /// <summary>The store gave other entries when asked again: what it says cannot be relied on.</summary>
    StoreContradictsItself,

    /// <summary>A node of the tree is not there.</summary>
    NodeMissing,

    /// <summary>A node of the tree is not the hash of the two below it.</summary>
    NodeDiffers,

    /// <summary>A node is there that the tree does not have.</summary>
    NodeExtra,

    /// <summary>A checkpoint is not a signed checkpoint.</summary>
    CheckpointUnreadable,

    /// <summary>A checkpoint is of another log, or stored under another size than it names.</summary>
    CheckpointMoved,

    /// <summary>A signature of a known key does not hold.</summary>
    SignatureFalse,

    /// <summary>No known key signed the checkpoint.</summary>
    OtherKey,

    /// <summary>The root of a checkpoint is not that of the tree at its size: leaves below it were made again.</summary>
    RootDiffers,

    /// <summary>A checkpoint names more leaves than there are: the end is gone.</summary>
    CutOff,

    /// <summary>What is checked is older than the checkpoint that the auditor kept.</summary>
    OlderThanKept,

    /// <summary>The checkpoint that the auditor kept is not of the beginning of this tree.</summary>
    OtherThanKept,

    /// <summary>There is no proof from the checkpoint that the auditor kept to this one.</summary>
    ConsistencyMissing,

    /// <summary>The entry has no proof of inclusion.</summary>
    ProofMissing,

    /// <summary>A proof is not of its form, or is of another checkpoint.</summary>
    ProofUnreadable,

    /// <summary>A proof of inclusion does not lead from the entry to the checkpoint.</summary>
    ProofFalse,

    /// <summary>A proof is there for an entry that is not.</summary>
    ProofExtra,

    /// <summary>The bundle has not the files or the form that it should have.</summary>
    BundleUnreadable,

    /// <summary>All evidence in the bundle holds, and the file is not as it was written.</summary>
    BundleAltered,
}
