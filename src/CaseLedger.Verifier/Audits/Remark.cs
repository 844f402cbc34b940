namespace CaseLedger.Verifier.Audits;

/// <summary>What somebody who reads "all holds" must know with it.</summary>
internal enum Remark
{
    /// <summary>The keys came with the bundle: who made it is not shown.</summary>
    KeysFromBundle,

    /// <summary>No keys were given: signatures were not checked.</summary>
    NoKeys,

    /// <summary>No earlier checkpoint was given: that nothing was made again is not shown.</summary>
    NothingKept,

    /// <summary>There is no checkpoint yet.</summary>
    NoCheckpoint,

    /// <summary>Leaves above the last checkpoint rest on the database alone.</summary>
    AboveCheckpoint,

    /// <summary>Entries that wait for a leaf.</summary>
    Waiting,

    /// <summary>The log declared that entries were lost: what the kept checkpoint saw beyond that is not here.</summary>
    DeclaredLoss,

    /// <summary>A bundle does not show that nothing came after its last entry.</summary>
    EndUnknown,
}
